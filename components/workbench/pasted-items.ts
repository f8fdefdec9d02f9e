import type { Fill } from '../../lib/contracts/text/fill';
import type { ContractReading, Span, TextClause } from '../../lib/contracts/text/types';

/** A clause with its place among all, from 0. */
export interface Placed {
  readonly clause: TextClause;
  readonly index: number;
}

/** A sentence with a gap: nothing was typed, what was typed makes it a clause, or it does not. */
export type BlankState = 'open' | 'read' | 'unread';

/** What is shown of a pasted contract, one after the other: clauses, and sentences whose figure is missing. */
export type PastedItem =
  | { readonly blank: Span; readonly clauses: readonly Placed[]; readonly state: BlankState }
  | { readonly blank?: undefined; readonly clauses: readonly [Placed] };

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** In the order of the text. `blanks` are those of the text as pasted: what was filled in keeps its place. */
export function pastedItems(
  blanks: readonly Span[],
  reading: ContractReading,
  fills: readonly Fill[],
): readonly PastedItem[] {
  const placed = reading.clauses.map((clause, index) => ({ clause, index }));
  const open = blanks.map((blank) => {
    const clauses = placed.filter(({ clause }) => overlap(clause.source, blank));
    const typed = fills.some(
      ({ start, end, value }) => value.trim() !== '' && start >= blank.start && end <= blank.end,
    );
    const left = [...reading.blanks, ...reading.unread, ...reading.vague].some((span) =>
      overlap(span, blank),
    );
    const read: BlankState = left || clauses.length === 0 ? 'unread' : 'read';
    return { blank, clauses, state: typed ? read : ('open' as const) };
  });
  const whole = placed
    .filter(({ clause }) => !blanks.some((blank) => overlap(clause.source, blank)))
    .map((one): PastedItem => ({ clauses: [one] }));
  const at = (item: PastedItem) => (item.blank ?? item.clauses[0].clause.source).start;
  return [...open, ...whole].toSorted((a, b) => at(a) - at(b));
}

/** What is still to be asked or looked at elsewhere: sentences with a gap ask for themselves. */
export function besides(blanks: readonly Span[], reading: ContractReading): ContractReading {
  const elsewhere = (span: Span) => !blanks.some((blank) => overlap(span, blank));
  return {
    ...reading,
    vague: reading.vague.filter(elsewhere),
    unread: reading.unread.filter(elsewhere),
  };
}
