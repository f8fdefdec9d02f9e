import type { SeenCell } from '../sight';
import { isValue } from '../words';
import { textOf } from './cells';
import type { SheetRow, SheetText } from './sheet';
import { markSums } from './sums';
import { isSummaryText } from './words';

/** Leaves out the names of the columns where they stand once more, and marks the rows that say they sum up others. */
export function sortRows(sheet: SheetText): SheetText {
  const names = sheet.columns.map(({ label }) => label.split(' / ').at(-1));
  const repeats = ({ cells }: SheetRow) =>
    cells.length > 1 && cells.every((cell, c) => textOf(cell) === names[c]);
  return {
    ...sheet,
    rows: markSums(
      sheet.rows
        .filter((row) => !repeats(row))
        .map((row) => (isSummaryRow(row.cells) ? { ...row, summary: true } : row)),
    ),
  };
}

/** Names come before figures: a totals word counts only in the cells left of the first value. */
function isSummaryRow(cells: readonly SeenCell[]): boolean {
  for (const cell of cells) {
    const text = textOf(cell);
    if (text === '') continue;
    if (isSummaryText(text)) return true;
    if (isValue(text)) return false;
  }
  return false;
}
