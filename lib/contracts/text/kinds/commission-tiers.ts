import { opAt } from '../limit';
import { type Piece, type PieceToken, tokensIn, words } from '../piece';

/** One step of a scale; `toIncl` = the upper sum belongs to it. */
export interface Tier {
  from: number;
  to: number | null;
  readonly rate: number;
  toIncl?: true;
}

function tierOf(piece: Piece, money: readonly PieceToken[], rate: number): Tier | undefined {
  const [first, second] = money;
  if (!first) return undefined;
  if (first.lo !== first.hi) {
    const closed = /[^不]含\)|^含\)/.test(first.text) || piece.masked.startsWith('(含', first.m + 1);
    return { from: first.lo, to: first.hi, rate, ...(closed ? { toIncl: true as const } : {}) };
  }
  const around = (token: PieceToken) => words(piece, Math.max(0, token.m - 1), token.m + 3);
  if (second) {
    const closed = /\(含|不超过|≤|<=/.test(words(piece, second.m - 1, second.m + 5));
    return { from: first.lo, to: second.hi, rate, ...(closed ? { toIncl: true as const } : {}) };
  }
  const op = opAt(piece, first);
  if (op === '<' || op === '<=' || /以下|以内/.test(around(first)))
    return {
      from: 0,
      to: first.lo,
      rate,
      ...(/\(含|不超过|≤|<=|以[内下]/.test(around(first)) ? { toIncl: true as const } : {}),
    };
  return { from: first.lo, to: null, rate };
}

/** The steps of a scale, each from one sum to the next (`to: null` = without end). */
export function tiersOf(piece: Piece, rates: readonly PieceToken[]): Tier[] {
  const tiers: Tier[] = [];
  let last = 0;
  for (const rate of rates) {
    const before = tokensIn(piece, last, rate.m, 'money');
    const behind = before.length > 0 ? before : [];
    const tier = tierOf(piece, behind.slice(-2), rate.lo);
    if (tier) tiers.push(tier);
    last = rate.m;
  }
  // 10万以内按5%，超过10万的按4%: the edge belongs to the step below.
  const beyond = new Set(
    tokensIn(piece, 0, piece.masked.length, 'money').flatMap((token) =>
      opAt(piece, token) === '>' ? [token.lo] : [],
    ),
  );
  tiers.forEach((tier, i) => {
    const next = tiers[i + 1];
    if (next && tier.to === next.from && beyond.has(next.from)) tier.toIncl = true;
    if (tier.to === null && next && next.from > tier.from) tier.to = next.from;
  });
  return tiers;
}
