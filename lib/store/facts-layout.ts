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

/**
 * A list without repetitions and the place of each member. Members that are one object, as the figures of a row share
 * their entity and those of a table their period, are looked up as such; only others are compared by `key`.
 */
class Lexicon<T extends object, M = T> {
  readonly members: M[] = [];
  readonly #known = new Map<T, number>();
  readonly #places = new Map<string, number>();

  constructor(
    readonly key: (member: T) => string,
    readonly memberOf: (member: T, key: string) => M,
  ) {}

  placeOf(member: T): number {
    const known = this.#known.get(member);
    if (known !== undefined) return known;
    const key = this.key(member);
    let place = this.#places.get(key);
    if (place === undefined) {
      place = this.members.push(this.memberOf(member, key)) - 1;
      this.#places.set(key, place);
    }
    this.#known.set(member, place);
    return place;
  }
}

function isSingle({ shown, lo, hi }: Observation): boolean {
  return Object.is(shown, lo) && Object.is(lo, hi);
}

function shapeOf(observation: Observation, readAt: Instant): Shape {
  const { metric, unit, why, open, summary, evidence } = observation;
  const { frame, table, column } = evidence;
  const exact = isSingle(observation);
  const shape: Shape = { metric, unit, why, open, summary, frame, table, column, exact };
  return observation.readAt === readAt ? shape : { ...shape, readAt: observation.readAt };
}

function hasShape(shape: Shape, observation: Observation, readAt: Instant): boolean {
  const { evidence } = observation;
  return (
    shape.metric === observation.metric &&
    shape.unit === observation.unit &&
    shape.why === observation.why &&
    shape.open === observation.open &&
    shape.summary === observation.summary &&
    shape.frame === evidence.frame &&
    shape.table === evidence.table &&
    shape.exact === isSingle(observation) &&
    (shape.readAt ?? readAt) === observation.readAt
  );
}

/** The shapes of some observations; few share a column, so that looking through those is the quickest. */
class Shapes {
  readonly members: Shape[] = [];
  readonly #byColumn = new Map<number, number[]>();

  constructor(readonly readAt: Instant) {}

  placeOf(observation: Observation): number {
    const { column } = observation.evidence;
    let places = this.#byColumn.get(column);
    if (!places) this.#byColumn.set(column, (places = []));
    for (const place of places) {
      const shape = this.members[place];
      if (shape && hasShape(shape, observation, this.readAt)) return place;
    }
    const place = this.members.push(shapeOf(observation, this.readAt)) - 1;
    places.push(place);
    return place;
  }
}

/** Packs facts; `numbers` gives the dictionary number of every entity by `nameKey`. */
export function encodeFacts(facts: SnapshotFacts, numbers: ReadonlyMap<string, number>): StoredFacts {
  const { snapshotId, shopId, consoleId, page, readAt, day, tables, observations } = facts;
  const entities = new Lexicon<Entity, number>(nameKey, (_, key) => {
    const number = numbers.get(key);
    if (number === undefined) throw new Error(`No dictionary number for ${key}`);
    return number;
  });
  const periods = new Lexicon<Period>(
    ({ from, to }) => `${from}/${to}`,
    (period) => period,
  );
  const shapes = new Shapes(readAt);
  // The places count in sizes that are known only when every observation has been looked at.
  let rows = 0;
  for (const observation of observations) {
    entities.placeOf(observation.entity);
    periods.placeOf(observation.period);
    shapes.placeOf(observation);
    rows = Math.max(rows, observation.evidence.row + 1);
  }
  const values = new Float64Array(4 * observations.length);
  let at = 0;
  for (const observation of observations) {
    const { entity, period, evidence, shown, lo, hi } = observation;
    const inRow = entities.placeOf(entity) * rows + evidence.row;
    const inPeriod = inRow * periods.members.length + periods.placeOf(period);
    const place = inPeriod * shapes.members.length + shapes.placeOf(observation);
    if (!Number.isSafeInteger(place)) throw new RangeError('Too many facts for one snapshot');
    values[at++] = place;
    values[at++] = shown;
    if (isSingle(observation)) continue;
    values[at++] = lo;
    values[at++] = hi;
  }
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
    values: values.slice(0, at),
    ...(facts.listings && { listings: facts.listings }),
  };
}
