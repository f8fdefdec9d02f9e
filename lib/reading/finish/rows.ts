import type { SeenCell, SeenRow, SheetText } from '../sight';
import { isSummaryText, isValue } from '../words';

/** Leaves out the names of the columns where they stand once more, and marks the rows that say they sum up others. */
export function sortRows(sheet: SheetText): SheetText {
  const names = sheet.columns.map(({ label }) => label.split(' / ').at(-1));
  const repeats = ({ cells }: SeenRow) => cells.length > 1 && cells.every(({ text }, c) => text === names[c]);
  return {
    ...sheet,
    rows: sheet.rows
      .filter((row) => !repeats(row))
      .map((row) => (isSummaryRow(row.cells) ? { ...row, summary: true } : row)),
  };
}

/** Names come before figures: a totals word counts only in the cells left of the first value. */
function isSummaryRow(cells: readonly SeenCell[]): boolean {
  for (const { text } of cells) {
    if (text === '') continue;
    if (isSummaryText(text)) return true;
    if (isValue(text)) return false;
  }
  return false;
}
