import type { Entity, Listing, Observation, SnapshotFacts, TableFacts } from '../metrics/types';
import type { Day, Instant, Period } from '../quantity/period';
import { nameKey } from './names';

/** All that the observations of one column have in common. */
type Shape = Pick<Observation, 'metric' | 'unit' | 'why' | 'open' | 'summary'> & {
  readonly frame: number;
  readonly table: number;
  readonly column: number;
  /** True when `lo`, `shown` and `hi` are one number, which is then written once. */
  readonly exact: boolean;
  /** Only where it differs from the record's. */
  readonly readAt?: Instant;
};

/**
 * The facts of one snapshot as stored. `values` holds per observation a place, then its number: one if exact, else
 * shown, lo, hi. A place is `((entity * rows + row) * periods + period) * shapes + shape`, each an index into the
 * record's own lists; `entities` are numbers of the dictionary. One typed array is the fastest to store and to read.
 */
export interface StoredFacts {
  readonly snapshotId: string;
  readonly shopId: string;
  readonly consoleId: string | undefined;
  readonly page: string;
  readonly readAt: Instant;
  readonly day: Day;
  readonly tables: readonly TableFacts[];
  readonly entities: readonly number[];
  readonly periods: readonly Period[];
  readonly shapes: readonly Shape[];
  /** One more than the highest row. */
  readonly rows: number;
  readonly values: Float64Array;
  /** Names as they stood in the rows; absent in records of before they were kept. */
  readonly listings?: readonly Listing[];
}

/** A list without repetitions and the index of each member. */
class Lexicon<T> {
  readonly members: T[] = [];
  readonly #places = new Map<string, number>();

  indexOf(member: T, key: string): number {
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.members.length);
    return this.members.push(member) - 1;
  }
}

function isSingle({ shown, lo, hi }: Observation): boolean {
  return Object.is(shown, lo) && Object.is(lo, hi);
}

function shapeOf(observation: Observation, readAt: Instant): Shape {
  const { metric, unit, why, open, summary, evidence } = observation;
  const { frame, table, column } = evidence;
  const shape: Shape = {
    metric,
    unit,
    why,
    open,
    summary,
    frame,
    table,
    column,
    exact: isSingle(observation),
  };
  return observation.readAt === readAt ? shape : { ...shape, readAt: observation.readAt };
}

/** Packs facts; `numbers` gives the dictionary number of every entity by `nameKey`. */
export function encodeFacts(facts: SnapshotFacts, numbers: ReadonlyMap<string, number>): StoredFacts {
  const entities = new Lexicon<number>();
  const periods = new Lexicon<Period>();
  const shapes = new Lexicon<Shape>();
  const places = facts.observations.map((observation) => {
    const number = numbers.get(nameKey(observation.entity));
    if (number === undefined) throw new Error(`No dictionary number for ${nameKey(observation.entity)}`);
    const shape = shapeOf(observation, facts.readAt);
    return {
      entity: entities.indexOf(number, String(number)),
      row: observation.evidence.row,
      period: periods.indexOf(observation.period, `${observation.period.from}/${observation.period.to}`),
      shape: shapes.indexOf(shape, JSON.stringify(Object.values(shape))),
    };
  });
  const rows = 1 + places.reduce((highest, { row }) => Math.max(highest, row), -1);
  const values: number[] = [];
  for (const [index, observation] of facts.observations.entries()) {
    const at = places[index];
    if (!at) continue;
    const place =
      ((at.entity * rows + at.row) * periods.members.length + at.period) * shapes.members.length + at.shape;
    if (!Number.isSafeInteger(place)) throw new RangeError('Too many facts for one snapshot');
    if (isSingle(observation)) values.push(place, observation.shown);
    else values.push(place, observation.shown, observation.lo, observation.hi);
  }
  const { snapshotId, shopId, consoleId, page, readAt, day, tables } = facts;
  return {
    snapshotId,
    shopId,
    consoleId,
    page,
    readAt,
    day,
    tables,
    entities: entities.members,
    periods: periods.members,
    shapes: shapes.members,
    rows,
    values: Float64Array.from(values),
    ...(facts.listings && { listings: facts.listings }),
  };
}

/** Unpacks facts; throws when the record contradicts itself or names an entity that the dictionary lacks. */
export function decodeFacts(stored: StoredFacts, dictionary: ReadonlyMap<number, Entity>): SnapshotFacts {
  const { values, shapes, periods, rows, entities } = stored;
  const observations: Observation[] = [];
  let at = 0;
  const next = (): number => {
    const value = values[at];
    if (value === undefined) throw new Error(`Facts of ${stored.snapshotId} end early`);
    at += 1;
    return value;
  };
  while (at < values.length) {
    let place = next();
    const shape = shapes[place % shapes.length];
    place = Math.floor(place / shapes.length);
    const period = periods[place % periods.length];
    place = Math.floor(place / periods.length);
    const row = place % rows;
    const entity = dictionary.get(entities[Math.floor(place / rows)] ?? -1);
    if (!shape || !period || !entity) throw new Error(`Facts of ${stored.snapshotId} point nowhere`);
    const { metric, unit, why, open, summary, frame, table, column, exact, readAt } = shape;
    const shown = next();
    const lo = exact ? shown : next();
    const hi = exact ? shown : next();
    observations.push({
      metric,
      entity,
      period,
      open,
      shown,
      lo,
      hi,
      unit,
      why,
      readAt: readAt ?? stored.readAt,
      summary,
      evidence: { snapshotId: stored.snapshotId, frame, table, row, column },
    });
  }
  const { snapshotId, shopId, consoleId, page, readAt, day, tables, listings } = stored;
  const facts = { snapshotId, shopId, consoleId, page, readAt, day, tables, observations };
  return listings ? { ...facts, listings } : facts;
}
