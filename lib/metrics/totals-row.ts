import type { ReadRow, ReadTable } from '../reading/types';

/** A row at the end of a table that is no sum of it. */
const AVERAGE = /^(?:.{0,6}(?:平均值?|均值|日均)|(?:daily )?average|avg\.?|mean|rata-rata)(?:$|[\s:：(（])/iu;
/** A sum of some rows: of those on this page, or of a group that is named in front. */
const OF_PAGE =
  /^(?:本页|当前页|当页|分页|页面|page[\s-]*(?:sub)?total|(?:小计|sub-?total)(?:$|[\s:：(（]))/iu;
const OF_GROUP = /^.+小计(?:$|[\s:：(（])/u;

function nameOf(row: ReadRow): string {
  return row.cells.find(({ text }) => text.trim() !== '')?.text.trim() ?? '';
}

/** Whether a row flagged as a summary adds up every row of the table, wherever those stand. */
function isOfAll(row: ReadRow, { shown, total }: ReadTable['coverage']): boolean {
  const name = nameOf(row);
  if (AVERAGE.test(name)) return false;
  if (OF_PAGE.test(name)) return total !== null && shown >= total;
  return !OF_GROUP.test(name);
}

/** The one totals row at the top level; with several, nobody knows which rows each stands for. */
export function totalsRow({ rows, coverage }: Pick<ReadTable, 'rows' | 'coverage'>): number | undefined {
  const found = rows.flatMap((row, at) =>
    row.summary && (row.level ?? 0) === 0 && isOfAll(row, coverage) ? [at] : [],
  );
  return found.length === 1 ? found[0] : undefined;
}
