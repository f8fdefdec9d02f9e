import { NUMBER } from './words';

/** Where a clause stands: in brackets behind a number, in other brackets, or in neither. */
export type Opened = 'after-number' | 'bracket' | undefined;

const NUMBER_END = new RegExp(`(?:${NUMBER.source})\\s*$`, 'iu');

/** A sentence between its commas and brackets. A comma between digits belongs to the number. */
export function clausesOf(sentence: string): { readonly text: string; readonly opened: Opened }[] {
  const pieces = sentence.split(/([，、（）()]|,(?!\d{3}(?!\d)))/u);
  const clauses: { text: string; opened: Opened }[] = [];
  let opened: Opened;
  let before = '';
  for (const [at, piece] of pieces.entries()) {
    if (at % 2 === 0) {
      if (piece.trim() !== '') clauses.push({ text: piece, opened });
      if (piece.trim() !== '') before = piece;
    } else if (piece === '(' || piece === '（') opened = NUMBER_END.test(before) ? 'after-number' : 'bracket';
    else if (piece === ')' || piece === '）') opened = undefined;
  }
  return clauses;
}
