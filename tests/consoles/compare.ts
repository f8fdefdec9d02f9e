import type { ReadCell, ReadTable } from '../../lib/reading/types';
import type { TruthTable } from './data/truth.ts';

/** Columns without figures, which a reading may hold or leave out. */
const OPTIONAL = ['', '操作'];
const tight = (text: string) => text.replace(/\s+/gu, ' ').trim();
const shape = (labels: readonly string[]) => labels.filter((label) => !OPTIONAL.includes(label)).join(' | ');
const shapeOf = (table: ReadTable) => shape(table.columns.map(({ label }) => tight(label)));

/** Cards as pairs: how a page groups them is layout, not meaning. A unit may stand apart from its number. */
function cardsOf(tables: readonly ReadTable[]): string[] {
  return tables
    .filter((table) => table.kind === 'cards')
    .flatMap((table) =>
      table.columns.map(({ label }, at) => {
        const cell = table.rows[0]?.cells[at];
        const change = cell?.change ?? '';
        const main = tight(cell?.text ?? '').replace(change, '');
        return `${label}: ${main.replace(/(\d) (?=[元人件笔次])/gu, '$1').trim()}`;
      }),
    );
}

function cellDiffers(read: ReadCell | undefined, expected: ReadCell): boolean {
  if (expected.unreadable) return !read?.unreadable;
  return read === undefined || read.unreadable !== undefined || tight(read.text) !== tight(expected.text);
}

/** A table's rows as text without the optional columns. */
function kept(table: ReadTable): readonly (readonly ReadCell[])[] {
  const at = table.columns.flatMap(({ label }, index) => (OPTIONAL.includes(tight(label)) ? [] : [index]));
  return table.rows.map((row) => at.flatMap((index) => row.cells[index] ?? []));
}

function rowDifferences(read: ReadTable, expected: TruthTable, name: string): string[] {
  const rows = kept(read);
  const truth = kept(expected);
  // Of a virtual table a run of rows is read, wherever the page has scrolled to.
  const first = truth.findIndex((cells) => cells[0]?.text === rows[0]?.[0]?.text);
  const start = expected.virtual ? Math.max(0, first) : 0;
  const wanted = expected.virtual ? Math.max(5, rows.length) : truth.length;
  if (rows.length !== wanted) return [`${name}: ${rows.length} rows read, ${wanted} expected`];
  return rows.flatMap((cells, index) => {
    const found: string[] = [];
    for (const [column, cell] of (truth[start + index] ?? []).entries()) {
      if (cellDiffers(cells[column], cell)) {
        found.push(
          `${name} row ${index + 1} column ${column + 1}: "${cells[column]?.text}", expected "${cell.text}"`,
        );
      }
    }
    if ((read.rows[index]?.summary ?? false) !== (expected.rows[start + index]?.summary ?? false)) {
      found.push(`${name} row ${index + 1}: summary flag is wrong`);
    }
    return found;
  });
}

function coverageDifferences(read: ReadTable, expected: TruthTable, name: string): string[] {
  const shown = expected.virtual ? read.rows.filter((row) => !row.summary).length : expected.coverage.shown;
  const found: string[] = [];
  if (read.coverage.shown !== shown)
    found.push(`${name}: covers ${read.coverage.shown} rows, expected ${shown}`);
  if (read.coverage.total !== expected.coverage.total) {
    found.push(`${name}: total is ${read.coverage.total}, expected ${expected.coverage.total}`);
  }
  return found;
}

/** Every difference between what was read and what the data says, as sentences; empty when there is none. */
export function differences(read: readonly ReadTable[], truth: readonly TruthTable[]): string[] {
  const found: string[] = [];
  const cards = cardsOf(read).join('\n');
  if (cards !== cardsOf(truth).join('\n'))
    found.push(`cards read:\n${cards}\nexpected:\n${cardsOf(truth).join('\n')}`);
  const left = read.filter((table) => table.kind === 'table');
  for (const expected of truth.filter((table) => table.kind === 'table')) {
    const name = `table "${expected.title ?? shapeOf(expected)}"`;
    const at = left.findIndex((table) => shapeOf(table) === shapeOf(expected));
    const match = at < 0 ? undefined : left.splice(at, 1)[0];
    if (!match) found.push(`${name}: no table with the columns ${shapeOf(expected)}`);
    else found.push(...coverageDifferences(match, expected, name), ...rowDifferences(match, expected, name));
  }
  return [...found, ...left.map((table) => `a table that is none: ${shapeOf(table)}`)];
}
