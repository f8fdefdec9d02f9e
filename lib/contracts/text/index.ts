import type { Currency } from '../../quantity/types';
import { saidOfMonthsBetween, withLine } from './between-months';
import { findClashes } from './clashes';
import { judgePiece } from './judge-piece';
import { currencyIn } from './lex-currency';
import { normalise } from './normal';
import { givingParty, inheritedParty, rolesFlipped } from './parties';
import { type Found, type Piece, tokensIn } from './piece';
import { piecesOf } from './pieces';
import { writtenOut } from './spoken';
import type { ClauseKind, ContractReading, Span, TextClause } from './types';

const MERCHANT_PAYS: ReadonlySet<ClauseKind> = new Set([
  'base-fee',
  'commission',
  'deposit',
  'ad-spend-floor',
]);

function sourceOf(piece: Piece, text: string): Span {
  const start = piece.shown.at[0] ?? 0;
  const end = (piece.shown.at[piece.shown.text.length - 1] ?? start) + 1;
  return { start, end, text: text.slice(start, end) };
}

function partyOf({ kind, party }: Found, piece: Piece): TextClause['party'] {
  if (party) return party;
  if (kind === 'confidentiality') return 'both';
  return inheritedParty(piece) ?? givingParty(piece) ?? (MERCHANT_PAYS.has(kind) ? 'merchant' : 'operator');
}

/** The currency that the sums of a clause name; undefined = none is named, or several. */
function currencyOf({ from, to }: Found, piece: Piece): Currency | undefined {
  const sums = tokensIn(piece, 0, piece.masked.length, 'money');
  const own = sums.filter(({ m }) => m >= from && m < to);
  const named = new Set((own.length > 0 ? own : sums).flatMap(({ text }) => currencyIn(text) ?? []));
  const [only] = named;
  return named.size === 1 ? only : undefined;
}

/** Items of one list of forbidden acts (①刷单；②虚假发货) are one ban; undefined = they are not. */
function withActs(last: TextClause, next: TextClause): TextClause | undefined {
  if (last.kind !== 'prohibited-act' || next.kind !== 'prohibited-act' || last.party !== next.party)
    return undefined;
  const { acts: first, ...rest } = last.params;
  const { acts: second, ...others } = next.params;
  if (!Array.isArray(first) || !Array.isArray(second) || JSON.stringify(rest) !== JSON.stringify(others))
    return undefined;
  const acts: unknown[] = [...first, ...second];
  return { ...last, params: { ...last.params, acts } };
}

/** Reads a pasted contract. Pure; nothing counts until the merchant confirms it. */
export function readContract(text: string): ContractReading {
  const mapped = writtenOut(normalise(text));
  let clauses: TextClause[] = [];
  const lines: { readonly source: Span; readonly own: TextClause[] }[] = [];
  const lists: Record<'vague' | 'blanks' | 'unread', Span[]> = { vague: [], blanks: [], unread: [] };
  let lead = '';
  const denials: { readonly span: Span; readonly said: string }[] = [];
  for (const piece of piecesOf(mapped, rolesFlipped(mapped.text))) {
    const source = sourceOf(piece, text);
    const judged = judgePiece(piece);
    const between = saidOfMonthsBetween(piece);
    const first = clauses.length;
    for (const found of judged.found) {
      const currency = currencyOf(found, piece);
      const clause = {
        kind: found.kind,
        party: partyOf(found, piece),
        params: found.params,
        source,
        ...(currency === undefined ? {} : { currency }),
      };
      const last = clauses.at(-1);
      const together =
        last && piece.around.lead !== '' && piece.around.lead === lead ? withActs(last, clause) : undefined;
      if (together) clauses[clauses.length - 1] = together;
      else clauses.push(clause);
    }
    lead = piece.around.lead;
    if (between === 'linear')
      lines.push({ source, own: judged.found.length > 0 ? clauses.slice(first) : clauses.slice(-1) });
    else if (between === 'otherwise') lists.unread.push(source);
    else if (judged.list) lists[judged.list].push(source);
    if (judged.denied !== undefined) denials.push({ span: source, said: judged.denied });
  }
  for (const { source, own } of lines) {
    const lined = withLine(clauses, own);
    if (lined) clauses = [...lined];
    else lists.unread.push(source);
  }
  return {
    clauses,
    ...lists,
    clashes: findClashes(
      clauses,
      denials.map(({ said }) => said),
    ),
  };
}
