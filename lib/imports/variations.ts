import { normalWords } from '../metrics/label';
import type { LaidRow, LaidTable } from './layout';

/** A column that names the kinds of one product. */
const VARIATION =
  /^(?:variation|variasi|variante?|sku|规格|商品规格|样式)(?:id|名称|编码|编号| id| name|名| sku)?$|^(?:kode|nama) variasi$/u;
const NONE = /^[-–—]*$/u;

export interface Levels {
  readonly table: LaidTable;
  /** For the variations under the products of another table: how the file calls them. */
  readonly variations: string | undefined;
}

function without(table: LaidTable, dropped: ReadonlySet<number>, rows: readonly LaidRow[]): LaidTable {
  const keep = (_: unknown, at: number) => !dropped.has(at);
  return {
    labels: table.labels.filter(keep),
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter(keep) })),
  };
}

/**
 * A report that lists each product and below it its variations holds every sale twice. Products and variations become
 * a table each, so that nothing is lost and nothing summed over both. A product's row has a dash where a variation
 * is named.
 */
export function splitLevels(table: LaidTable): readonly Levels[] {
  const columns = table.labels.flatMap((label, at) => (VARIATION.test(normalWords(label)) ? [at] : []));
  const isProduct = (row: LaidRow) => columns.every((at) => NONE.test(row.cells[at] ?? ''));
  const data = table.rows.filter((row) => !row.summary);
  const products = data.filter(isProduct);
  const [first] = data;
  // All of one level, or variations before any product: then the dash means something else.
  const mixed = first && columns.length > 0 && products.length < data.length && isProduct(first);
  if (!mixed) return [{ table, variations: undefined }];
  const rows = table.rows.filter((row) => row.summary || isProduct(row));
  const others = data.filter((row) => !isProduct(row));
  return [
    { table: without(table, new Set(columns), rows), variations: undefined },
    { table: { labels: table.labels, rows: others }, variations: table.labels[columns.at(-1) ?? -1] },
  ];
}
