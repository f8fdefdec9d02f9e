import { metricName } from '../contracts/metric-name';
import { addDays } from '../quantity/day';
import { isExact } from '../quantity/interval';
import type { Period } from '../quantity/period';
import { aboutSheet } from './about-sheet';
import { figureCells } from './figure-cells';
import { type ProductMetric, type ProductRow, productRows } from './product-rows';
import { sourcesSheet } from './sheet-sources';
import { type Asked, trackedDays } from './track-days';
import { type Sheet, type SheetCell, type SheetColumn, textCell, type Workbook } from './workbook';

/** A quarter of days; a year of a shop's products is more rows than a person's spreadsheet opens gladly. */
const LONGEST_DAYS = 92;

interface Wish extends Asked {
  readonly shopName: string;
  readonly shops?: readonly { readonly id: string; readonly name: string }[];
}

/** One column for a metric that is always known exactly, else two. */
interface Column extends ProductMetric {
  readonly exact: boolean;
}

function heads({ metric, unit, exact }: Column): SheetColumn[] {
  const name = metricName(metric);
  const keys = exact ? (['sheets:name'] as const) : (['sheets:least', 'sheets:most'] as const);
  return keys.map((key) => ({ title: { key, params: { name } }, unit, width: 14 }));
}

function cells({ figures }: ProductRow, { metric, unit, exact }: Column): SheetCell[] {
  const { least, most } = figureCells(figures.get(metric)?.value, unit);
  return exact ? [least] : [least, most];
}

function productsSheet(rows: readonly ProductRow[], columns: readonly Column[], shops: Wish['shops']): Sheet {
  const shopNames = new Map(shops?.map(({ id, name }) => [id, name]));
  const several = shopNames.size > 1;
  return {
    name: { key: 'sheets:by-product' },
    columns: [
      { title: { key: 'sheets:product' }, width: 30 },
      { title: { key: 'sheets:product-id' }, width: 16 },
      ...(several ? [{ title: { key: 'sheets:shop' }, width: 18 } as const] : []),
      { title: { key: 'sheets:from' }, width: 12 },
      { title: { key: 'sheets:to' }, width: 12 },
      ...columns.flatMap(heads),
    ],
    frozenColumns: 1,
    rows: rows.map((row) => [
      textCell(row.name),
      textCell(row.id),
      ...(several ? [textCell(shopNames.get(row.shopId) ?? row.shopId)] : []),
      { kind: 'day', day: row.period.from },
      { kind: 'day', day: row.period.to },
      ...columns.flatMap((column) => cells(row, column)),
    ]),
  };
}

/** The last days of the contract that are over, at most a quarter. */
function recentDays(wish: Wish): Period {
  const days = trackedDays(wish) ?? { from: wish.contract.start, to: addDays(wish.contract.start, -1) };
  const earliest = addDays(days.to, 1 - LONGEST_DAYS);
  return days.from < earliest ? { from: earliest, to: days.to } : days;
}

/**
 * The tracking table product by product: a row for each product and each day, week or month that a page showed of it in
 * the last quarter, with every metric that was read. A product that a page did not show has no row, which is not 0.
 */
export function productWorkbook(wish: Wish): Workbook {
  const { contract, history, now, shopName } = wish;
  const days = recentDays(wish);
  const { rows, metrics } = productRows(wish, days);
  const columns = metrics.map((one): Column => {
    const known = rows.flatMap(({ figures }) => figures.get(one.metric)?.value ?? []);
    return { ...one, exact: known.every(isExact) };
  });
  const lines = columns.map(({ metric }) => ({
    name: metricName(metric),
    evidence: rows.flatMap(({ figures }) => figures.get(metric)?.evidence ?? []),
    missing: [],
  }));
  return {
    title: { key: 'sheets:products-title', params: { shop: shopName } },
    madeAt: now,
    zone: contract.zone,
    sheets: [
      productsSheet(rows, columns, wish.shops),
      sourcesSheet(history, lines, days, contract.zone),
      aboutSheet(wish, days, [
        ['sheets:products-rows', { key: 'sheets:products-note', params: { days: LONGEST_DAYS } }],
      ]),
    ],
  };
}
