import { frameAt } from '../frame';
import { capOp, leftOf, opAt, reckonedPer, rightOf } from '../limit';
import { perOf, saidOf } from '../metric-words';
import { subjectAt } from '../parties';
import { type Found, type Piece, type PieceToken, phraseOf, tokensIn, words } from '../piece';

/** 月退款率不超过15%，其中品质退款率不超过3%: a part is reckoned as often as the whole. */
function inherited(piece: Piece, token: PieceToken): string | undefined {
  const before = tokensIn(piece, 0, token.m, 'percent').at(-1);
  if (!before) return undefined;
  const next = /^[^\uE000-\uE0FF]{0,2},[^,\uE000-\uE0FF]{0,3}(?:品质|质量|退货|退款)[^,]*$/.test(
    piece.masked.slice(before.m + 1, token.m),
  );
  return next || /其中/.test(words(piece, before.m, token.m)) ? perOf(piece, before) : undefined;
}

/** Most that may be refunded or sent back. */
export function refundRateCap(piece: Piece): Found[] {
  return piece.tokens.flatMap((token) => {
    if (
      piece.taken.has(token.m) ||
      token.type !== 'percent' ||
      token.lo !== token.hi ||
      saidOf(piece, token) !== 'refund-rate'
    )
      return [];
    const left = leftOf(piece, token);
    const op = opAt(piece, token);
    if (op === undefined && !/警戒|预警|上限|红线|为/.test(piece.text)) return [];
    if (/增长|上升|环比/.test(left)) return [];
    // ≤15%，达到20%时须说明: what is to be done at a figure, beside the limit.
    if (
      op === '>=' &&
      rightOf(piece, token).startsWith('时') &&
      tokensIn(piece, 0, token.m, 'percent').length > 0
    )
      return [];
    const [, end] = phraseOf(piece, token.m);
    const per = perOf(piece, token) ?? inherited(piece, token) ?? reckonedPer(piece);
    // …，大促月不超过32%: of the rate told before.
    const named = /退/.test(left) ? left : words(piece, 0, token.m);
    const rate = /品质|质量|(?<![商产])品退(?!货|款|换)/.test(named)
      ? 'quality-refund'
      : /退货率|退换货率/.test(named)
        ? 'return'
        : 'refund';
    const params: Record<string, unknown> = {
      value: token.lo,
      // 达到20%即视为异常: what must hold lies below.
      comparator: op === '>=' ? '<' : capOp(op),
      rate,
      ...(per === undefined ? {} : { per }),
    };
    const frame = frameAt(piece, token.m);
    if (op === '>' || op === '>=') delete frame.conditional;
    return [
      {
        kind: 'refund-rate-cap' as const,
        party: subjectAt(piece, token.m) === 'merchant' ? ('merchant' as const) : undefined,
        params: { ...params, ...frame },
        from: token.m - left.length,
        to: end,
      },
    ];
  });
}
