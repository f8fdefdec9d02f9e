import { isProblem, type ProblemCode } from '../problem';
import type { ReadTable } from '../reading/types';
import type { Identity } from './entity';
import type { Place } from './period';
import { recogniseColumn } from './recognise';
import type { ColumnMeaning, EntityKind } from './types';

export interface ColumnReading {
  readonly label: string;
  readonly meaning: ColumnMeaning | undefined;
  readonly problem: ProblemCode | undefined;
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

function claims(meaning: ColumnMeaning): string {
  return `${meaning.metric} ${meaning.preset ?? ''}`;
}

/** The meaning of each column; a metric that two columns claim belongs to neither. */
export function readColumns(
  table: ReadTable,
  identity: Identity | undefined,
  rows: EntityKind | undefined,
  place: Place,
): ColumnReading[] {
  const title = titleOf(table, place);
  const naming = new Set([identity?.name, identity?.id, ...(identity?.levels ?? [])]);
  const read = table.columns.map(({ label, code }, at): ColumnReading => {
    if (naming.has(at)) return { label, meaning: undefined, problem: undefined };
    const found = recogniseColumn(label, { console: place.console, code, title });
    if (isProblem(found)) return { label, meaning: undefined, problem: found.code };
    const product = rows === 'product' || rows === 'sku' ? OF_PRODUCT[found.metric] : undefined;
    return {
      label,
      problem: undefined,
      meaning: { ...found, metric: product ?? found.metric, scope: rows ?? found.scope },
    };
  });
  const counts = new Map<string, number>();
  for (const { meaning } of read)
    if (meaning) counts.set(claims(meaning), (counts.get(claims(meaning)) ?? 0) + 1);
  return read.map((column) =>
    column.meaning && (counts.get(claims(column.meaning)) ?? 0) > 1
      ? { label: column.label, meaning: undefined, problem: 'column-ambiguous' }
      : column,
  );
}
