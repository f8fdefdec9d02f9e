import { readContract } from '.';
import { lex } from './lex';
import { BLANK, normalise } from './normal';
import { writtenOut } from './spoken';
import type { ContractReading, Span } from './types';

/** A place in the pasted text where a figure is missing or contradicts itself; `end` is exclusive. */
export interface Gap {
  readonly start: number;
  readonly end: number;
}

/** What the merchant typed for a gap. */
export interface Fill extends Gap {
  readonly value: string;
}

const UNIT = /(?:万|千)?(?:元|%|个|日|天|倍|款|次|件|小时|分钟|工作日|月)[)）]?$/u;
const BARE = /^[\d.,，]+[万千]?$/u;

/** The gaps of a sentence, left to right; none = it has no place of its own for the figure, as when an annex holds it. */
export function gapsIn(sentence: Span): Gap[] {
  const { text, at } = writtenOut(normalise(sentence.text));
  const place = (index: number) => sentence.start + (at[index] ?? sentence.text.length);
  return lex(text)
    .filter(({ type }) => type === 'blank')
    .map(({ start, end }) => {
      const open = text.slice(start, end).indexOf(BLANK);
      if (open < 0) return { start: place(start), end: place(end) };
      const last = text.slice(start, end).lastIndexOf(BLANK);
      return { start: place(start + open), end: place(start + last + 1) };
    });
}

/** The words that take a gap's place: a unit that stands behind it is not said twice, and one that it held is kept. */
function wordsFor(text: string, { start, end, value }: Fill): string {
  const typed = value.trim();
  const behind = text.slice(end);
  for (let length = typed.length - 1; length > 0; length--)
    if (behind.startsWith(typed.slice(-length)) && !/^\d/.test(behind)) return typed.slice(0, -length);
  const held = /[_\s]/.test(text.slice(start, end)) ? undefined : UNIT.exec(text.slice(start, end))?.[0];
  return held !== undefined && BARE.test(typed) ? typed + held.replace(/[)）]$/u, '') : typed;
}

/** Reads a contract with figures filled in. Every source is that of the pasted text, word for word, its gaps still open. */
export function readFilled(text: string, fills: readonly Fill[]): ContractReading {
  const given = fills
    .filter(({ value }) => value.trim() !== '')
    .toSorted((a, b) => a.start - b.start)
    .filter((fill, i, all) => i === 0 || fill.start >= (all[i - 1]?.end ?? 0));
  if (given.length === 0) return readContract(text);
  let filled = '';
  let last = 0;
  const places = given.map((fill) => {
    filled += text.slice(last, fill.start);
    const from = filled.length;
    filled += wordsFor(text, fill);
    last = fill.end;
    return { from, to: filled.length, fill };
  });
  filled += text.slice(last);
  /** An offset of the filled text in the pasted one; within a fill it is that end of the gap. */
  const back = (offset: number, edge: 'start' | 'end'): number => {
    const place = places.findLast(({ from }) => from < offset || (edge === 'start' && from === offset));
    if (!place) return offset;
    return offset >= place.to && !(edge === 'start' && offset === place.from)
      ? offset - place.to + place.fill.end
      : place.fill[edge];
  };
  const pasted = (span: Span): Span => {
    const [start, end] = [back(span.start, 'start'), back(span.end, 'end')];
    return { start, end, text: text.slice(start, end) };
  };
  const reading = readContract(filled);
  return {
    clauses: reading.clauses.map((clause) => ({ ...clause, source: pasted(clause.source) })),
    vague: reading.vague.map(pasted),
    blanks: reading.blanks.map(pasted),
    unread: reading.unread.map(pasted),
    clashes: reading.clashes,
  };
}
