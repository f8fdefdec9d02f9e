import type { SeenCell } from '../sight';
import { isValue } from '../words';
import { textOf } from './cells';
import type { SheetRow, SheetText } from './sheet';
import { markSums } from './sums';
import { isSummaryText } from './words';

/** Leaves out the names of the columns where they stand once more, and marks the rows that say they sum up others. */
export function sortRows(sheet: SheetText): SheetText {
  const names = sheet.columns.map(({ label }) => label.split(' / ').at(-1));
  const rows: SheetRow[] = [];
  for (const row of sheet.rows)
    if (!repeats(row.cells, names)) rows.push(isSummaryRow(row.cells) ? { ...row, summary: true } : row);
  return { ...sheet, rows: markSums(rows) };
}

function repeats(cells: readonly SeenCell[], names: readonly (string | undefined)[]): boolean {
  for (const [c, cell] of cells.entries()) if (textOf(cell) !== names[c]) return false;
  return cells.length > 1;
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
