import { isProblem, type ProblemCode } from '../problem';
import type { ReadTable } from '../reading/types';
import { besideOf } from './beside';
import { NOTHING_TAUGHT, type Taught } from './answers';
import { metricById } from './catalog';
import type { Identity } from './entity';
import { normalWords, readLabel } from './label';
import { isOfOthers } from './others';
import type { Place } from './period';
import { recogniseColumn } from './recognise';
import { columnKey } from './table-mark';
import { simplifiedText } from './traditional';
import type { ColumnMeaning, EntityKind } from './types';

export interface ColumnReading {
  readonly label: string;
  readonly key: string;
  readonly meaning: ColumnMeaning | undefined;
  readonly problem: ProblemCode | undefined;
  readonly naming?: true;
  readonly taught?: true;
}

/** In a table of products the product's own visitors are its visitors. */
const OF_PRODUCT: Readonly<Record<string, ColumnMeaning['metric']>> = {
  productVisitors: 'visitors',
  productPageViews: 'pageViews',
};

/** All that tells shop figures from advertising figures: the table's title and where on the console it stands. */
export function titleOf(table: Pick<ReadTable, 'title'>, place: Place): string {
  const { headings, tabs } = place.reading.context;
  return [table.title ?? '', place.known?.name['zh-CN'] ?? '', ...headings, ...tabs.slice(-2)].join(' ');
}

/** The same without what speaks of other tables of the page, for one that has a name of its own. */
function ownTitleOf(table: Pick<ReadTable, 'title'>, place: Place): string {
  const { headings } = place.reading.context;
  if (table.title === null) return titleOf(table, place);
  return titleOf(table, {
    ...place,
    reading: {
      ...place.reading,
      context: { ...place.reading.context, headings: headings.slice(0, 1) },
    },
  });
}

function claims(meaning: ColumnMeaning): string {
  return `${meaning.metric} ${meaning.preset ?? ''}`;
}

type Answered = Taught['columns'] extends ReadonlyMap<string, infer Each> ? Each : never;

/** The merchant's word for a column; the label still tells its unit and period where the merchant does not. */
export function asTaught(answer: Exclude<Answered, 'none'>, label: string, rows: EntityKind | undefined) {
  const metric = metricById(answer.metric);
  if (!metric) return undefined;
  const read = readLabel(label);
  const unit = answer.unit ?? read.unit;
  const scale = answer.unit === undefined ? read.scale : answer.scale;
  return {
    metric: metric.id,
    unit: metric.unit,
    scope: rows ?? answer.scope ?? metric.scope,
    ...(unit !== undefined && { labelUnit: unit }),
    ...(scale !== undefined && scale !== 1 && { labelScale: scale }),
    ...(read.preset && { preset: read.preset }),
  } satisfies ColumnMeaning;
}

/** Says that it is of all, also of what another column shows. */
const OF_ALL = /^(?:整体|总(?!部))|^total\b/i;

/** Called as the catalog calls the metric: beside SKU orders, Orders are the orders. */
function bearsName({ label, meaning }: ColumnReading): boolean {
  const name = meaning && metricById(meaning.metric)?.name;
  const { words } = readLabel(simplifiedText(label));
  return name !== undefined && (words === normalWords(name['zh-CN']) || words === normalWords(name.en));
}

/**
 * A metric that several columns claim belongs to none of them, except to the one that the merchant gave it to, the
 * one that says it is of all, or the one that bears its very name.
 */
function withoutRivals(read: readonly ColumnReading[]): ColumnReading[] {
  const claimed = Map.groupBy(
    read.filter(({ meaning }) => meaning !== undefined),
    ({ meaning }) => (meaning ? claims(meaning) : ''),
  );
  return read.map((column) => {
    const rivals = column.meaning ? (claimed.get(claims(column.meaning)) ?? []) : [];
    const taught = rivals.filter((rival) => rival.taught);
    const ofAll = rivals.filter(({ label }) => OF_ALL.test(label.trim()));
    const first = [taught, ofAll, rivals.filter(bearsName)].find((some) => some.length > 0) ?? [];
    if (rivals.length <= 1 || (first.length === 1 && first[0] === column)) return column;
    return { ...column, meaning: undefined, problem: 'column-ambiguous' };
  });
}

export interface ColumnQuestion {
  readonly table: ReadTable;
  readonly identity: Identity | undefined;
  /** What the rows are about, where they are not about the whole. */
  readonly rows: EntityKind | undefined;
  /** Index of the column that dates the rows. */
  readonly days?: number | undefined;
  readonly place: Place;
  readonly taught?: Taught;
}

/** The meaning of each column: what the merchant taught, else what code and label say. */
export function readColumns(question: ColumnQuestion): ColumnReading[] {
  const { table, identity, rows, days, place, taught = NOTHING_TAUGHT } = question;
  const beside = besideOf(table.columns.map(({ label }) => label));
  const title = beside === 'shop' ? ownTitleOf(table, place) : titleOf(table, place);
  const others = isOfOthers(table, identity, place);
  const naming = new Set([identity?.name, identity?.id, ...(identity?.levels ?? []), days]);
  const read = table.columns.map((column, at): ColumnReading => {
    const { label, code } = column;
    const known = { label, key: columnKey(column), meaning: undefined, problem: undefined };
    const answer = taught.columns.get(known.key);
    if (answer === 'none') return { ...known, taught: true };
    const meant = answer && asTaught(answer, label, rows);
    if (meant) return { ...known, meaning: meant, taught: true };
    if (naming.has(at)) return { ...known, naming: true };
    if (others) return { ...known, problem: 'column-is-peer' };
    const found = recogniseColumn(label, { console: place.console, code, title, beside });
    if (isProblem(found)) return { ...known, problem: found.code };
    const product = rows === 'product' || rows === 'sku' ? OF_PRODUCT[found.metric] : undefined;
    return {
      ...known,
      meaning: { ...found, metric: product ?? found.metric, scope: rows ?? found.scope },
    };
  });
  return withoutRivals(read);
}
