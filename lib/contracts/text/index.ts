import { findClashes } from './clashes';
import { judgePiece } from './judge-piece';
import { normalise } from './normal';
import { inheritedParty, rolesFlipped } from './parties';
import type { Found, Piece } from './piece';
import { piecesOf } from './pieces';
import type { ClauseKind, ContractReading, Span, TextClause } from './types';

const MERCHANT_PAYS: ReadonlySet<ClauseKind> = new Set([
  'base-fee',
  'commission',
  'deposit',
  'ad-spend-floor',
]);

function sourceOf(piece: Piece, text: string): Span {
  const start = piece.source.at[0] ?? 0;
  const end = (piece.source.at[piece.source.text.length - 1] ?? start) + 1;
  return { start, end, text: text.slice(start, end) };
}

function partyOf({ kind, party }: Found, piece: Piece): TextClause['party'] {
  if (party) return party;
  if (kind === 'confidentiality') return 'both';
  return inheritedParty(piece) ?? (MERCHANT_PAYS.has(kind) ? 'merchant' : 'operator');
}

/** Reads a pasted contract. Pure; nothing counts until the merchant confirms it. */
export function readContract(text: string): ContractReading {
  const mapped = normalise(text);
  const clauses: TextClause[] = [];
  const lists: Record<'vague' | 'blanks' | 'unread', Span[]> = { vague: [], blanks: [], unread: [] };
  const denials: { readonly span: Span; readonly said: string }[] = [];
  for (const piece of piecesOf(mapped, rolesFlipped(mapped.text))) {
    const source = sourceOf(piece, text);
    const judged = judgePiece(piece);
    for (const found of judged.found)
      clauses.push({ kind: found.kind, party: partyOf(found, piece), params: found.params, source });
    if (judged.list) lists[judged.list].push(source);
    if (judged.denied !== undefined) denials.push({ span: source, said: judged.denied });
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
