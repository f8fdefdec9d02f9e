import { consoleById } from '../consoles';
import { today } from '../quantity/day';
import type { Instant } from '../quantity/period';
import type { Reading } from '../reading/types';
import type { Answer } from './answer-types';
import type { KnownTable } from './drift';
import { observeTable } from './observe-table';
import { marksOf } from './table-mark';
import type { SnapshotFacts } from './types';

/** What facts are derived from: a stored snapshot, without its seal. */
export interface Observable {
  readonly id: string;
  readonly shopId: string;
  /** undefined = no console that is known. */
  readonly consoleId: string | undefined;
  readonly page: string;
  /** IANA zone in which the page's days are counted. */
  readonly zone: string;
  readonly capturedAt: Instant;
  /** Top frame first. */
  readonly readings: readonly Reading[];
}

/** A frame inside a page shows what the page's own date picker says when it has none of its own. */
function contextOf(reading: Reading, top: Reading): Reading['context'] {
  const { context } = reading;
  if (reading === top || context.dates.length > 0) return context;
  return { ...context, dates: top.context.dates };
}

/**
 * Everything that one snapshot proves. Pure: the same snapshot, answers and former tables give the same facts, so facts
 * can be thrown away and derived again whenever the catalog or an answer changes. `former` = the page's tables as
 * earlier snapshots showed them; a table that no longer matches gives no facts until the merchant confirms it.
 */
export function observe(
  snapshot: Observable,
  answers: readonly Answer[],
  former: readonly KnownTable[] = [],
): SnapshotFacts {
  const { id: snapshotId, shopId, consoleId, page, zone, capturedAt, readings } = snapshot;
  const console = consoleById(consoleId);
  const known = console?.pages.find((candidate) => candidate.id === page);
  const [top] = readings;
  const marks = marksOf(readings);
  const derived = readings.flatMap((reading, frame) => {
    const context = top ? contextOf(reading, top) : reading.context;
    const place = { reading: { ...reading, context }, console, known, page, zone, capturedAt, answers };
    return reading.tables.flatMap((table, at) => {
      const mark = marks[frame]?.[at];
      return mark
        ? [observeTable(table, { snapshotId, shopId, frame, table: at, place, mark, known: former })]
        : [];
    });
  });
  const listings = derived.flatMap(({ listing }) => listing ?? []);
  return {
    snapshotId,
    shopId,
    consoleId,
    page,
    readAt: capturedAt,
    day: today(zone, capturedAt),
    tables: derived.map(({ facts }) => facts),
    observations: derived.flatMap(({ observations }) => observations),
    ...(listings.length > 0 && { listings }),
  };
}
