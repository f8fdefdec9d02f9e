import { compareDays } from '../quantity/day';
import type { Period } from '../quantity/period';
import { unreadOf } from './cells';
import { type Filter, ofPart } from './filtered';
import { withGrowth } from './growth';
import { wholeAs } from './rows';
import { columnKey } from './table-mark';
import type { Transposed } from './transposed';
import type { ColumnMeaning, Observation, TableFacts } from './types';
import type { Derived, TableSource } from './observe-table';
import type { Entity } from './types';
import type { ReadTable } from '../reading/types';

/** From the first to the last of the days across; undefined when no figure was read. */
function spanOf({ figures }: Transposed): Period | undefined {
  const froms = figures.map(({ at }) => at.period.from).toSorted(compareDays);
  const tos = figures.map(({ at }) => at.period.to).toSorted(compareDays);
  const [from, to] = [froms[0], tos.at(-1)];
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** The whole that a line is about, which the merchant may have named. */
function wholeOf({ scope }: ColumnMeaning, whole: Entity, { shopId, place }: TableSource): Entity {
  return (scope === 'shop' || scope === 'account') && scope !== whole.kind
    ? wholeAs(scope, shopId, place)
    : whole;
}

/** Facts of a table with metrics down and days across; its columns are days, so they have no meaning of their own. */
export function observeAcross(
  given: {
    readonly across: Transposed;
    readonly table: ReadTable;
    readonly source: TableSource;
    readonly whole: Entity;
    readonly filter: Filter | undefined;
  },
  facts: Pick<TableFacts, 'kind' | 'nth' | 'excluded' | 'taught'>,
): Derived {
  const { across, table, source, whole, filter } = given;
  const { frame, snapshotId, place } = source;
  const read = across.figures.map(
    ({ meaning, figure, at, row, column }): Observation => ({
      metric: meaning.metric,
      entity: wholeOf(meaning, whole, source),
      period: at.period,
      open: at.open,
      shown: figure.shown,
      unit: figure.unit,
      ...withGrowth(figure, meaning.metric, at),
      readAt: place.capturedAt,
      summary: false,
      evidence: { snapshotId, frame, table: source.table, row, column },
    }),
  );
  const observations = read.flatMap((observation) => ofPart(observation, filter) ?? []);
  const { title, coverage } = table;
  return {
    facts: {
      ...facts,
      frame,
      table: source.table,
      title,
      rows: whole.kind,
      period: spanOf(across),
      open: across.figures.some(({ at }) => at.open),
      coverage,
      ...(filter && { filtered: filter.text }),
      columns: table.columns.map((column, at) => ({
        label: column.label,
        key: columnKey(column),
        meaning: undefined,
        problem: undefined,
        ...unreadOf(across.unread.get(at)),
      })),
      lines: across.lines,
      doubts: [],
    },
    observations: facts.excluded ? [] : observations,
  };
}
