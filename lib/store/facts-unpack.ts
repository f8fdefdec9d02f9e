import { type FigureHead, sortUnmade, type UnmadeFigures } from '../contracts/lots';
import type { Entity, EntityKind, Observation, SnapshotFacts } from '../metrics/types';
import type { StoredFacts } from './facts-layout';
import type { Shop } from './types';

type Dictionary = ReadonlyMap<number, Entity>;

interface Group {
  readonly head: FigureHead;
  readonly places: number[];
}

/** Where the figures of a record begin in its `values`, in their order; throws when the record contradicts itself. */
function beginningsOf(stored: StoredFacts, entities: readonly unknown[]): readonly number[] {
  const { snapshotId, values, shapes, periods, rows } = stored;
  const ofEntity = rows * periods.length * shapes.length;
  const beginnings: number[] = [];
  for (let at = 0; at < values.length; ) {
    const place = values[at] ?? 0;
    const shape = shapes[place % shapes.length];
    if (!shape || !entities[Math.floor(place / ofEntity)])
      throw new Error(`Facts of ${snapshotId} point nowhere`);
    beginnings.push(at);
    at += shape.exact ? 2 : 4;
    if (at > values.length) throw new Error(`Facts of ${snapshotId} end early`);
  }
  return beginnings;
}

/** The figures of one record, each made when it is first looked at. */
class Figures implements UnmadeFigures {
  readonly #stored: StoredFacts;
  /** In the order of the record's own list, told of the shop that theirs turned out to be. */
  readonly #entities: readonly Entity[];
  readonly #beginnings: readonly number[];
  readonly #made: Observation[] = [];

  constructor(stored: StoredFacts, dictionary: Dictionary, shop: Pick<Shop, 'id' | 'name'> | undefined) {
    this.#stored = stored;
    this.#entities = stored.entities.map((number) => {
      const entity = dictionary.get(number);
      if (!entity) throw new Error(`Facts of ${stored.snapshotId} point nowhere`);
      const own = shop && entity.kind === 'shop' && entity.id === stored.shopId;
      return own ? { ...entity, id: shop.id, name: shop.name } : entity;
    });
    this.#beginnings = beginningsOf(stored, this.#entities);
  }

  all(): readonly Observation[] {
    return this.#beginnings.map((_, place) => this.figure(place));
  }

  /** Of 200 products over three years there are 600,000: nothing is allocated here but the figure itself. */
  #make(place: number): Observation {
    const { snapshotId, values, shapes, periods, rows, readAt } = this.#stored;
    const at = this.#beginnings[place] ?? values.length;
    const packed = values[at] ?? 0;
    const withPeriod = Math.floor(packed / shapes.length);
    const withRow = Math.floor(withPeriod / periods.length);
    const shape = shapes[packed % shapes.length];
    const period = periods[withPeriod % periods.length];
    const entity = this.#entities[Math.floor(withRow / rows)];
    const shown = values[at + 1];
    const lo = shape?.exact ? shown : values[at + 2];
    const hi = shape?.exact ? shown : values[at + 3];
    if (!shape || !period || !entity || shown === undefined || lo === undefined || hi === undefined)
      throw new RangeError(`no figure ${place} in ${snapshotId}`);
    const { metric, unit, why, open, summary, frame, table, column } = shape;
    return {
      metric,
      entity,
      period,
      open,
      shown,
      lo,
      hi,
      unit,
      why,
      readAt: shape.readAt ?? readAt,
      summary,
      evidence: { snapshotId, frame, table, row: withRow % rows, column },
    };
  }

  readonly groups = (): Iterable<Group> => {
    const { values, shapes, periods, rows } = this.#stored;
    const kinds: EntityKind[] = [];
    const kindOf = this.#entities.map(({ kind }) => {
      const known = kinds.indexOf(kind);
      return known === -1 ? kinds.push(kind) - 1 : known;
    });
    const inRow = periods.length * shapes.length;
    // Rows of a column differ in their entity alone: a few groups take the whole record.
    const found: Group[] = [];
    const byKey: Group[] = [];
    for (let place = 0; place < this.#beginnings.length; place += 1) {
      const packed = values[this.#beginnings[place] ?? 0] ?? 0;
      const key = (kindOf[Math.floor(packed / inRow / rows)] ?? 0) * inRow + (packed % inRow);
      let group = byKey[key];
      if (!group) {
        byKey[key] = group = { head: this.figure(place), places: [] };
        found.push(group);
      }
      group.places.push(place);
    }
    return found;
  };

  readonly figure = (place: number): Observation => (this.#made[place] ??= this.#make(place));
}

/**
 * Unpacks facts; throws when the record contradicts itself or names an entity that the dictionary lacks. Its figures are
 * made when they are looked at: of a year that is kept, a report about a week looks at few. With `shop` they are told of
 * that one, which theirs turned out to be.
 */
export function decodeFacts(
  stored: StoredFacts,
  dictionary: Dictionary,
  shop?: Pick<Shop, 'id' | 'name'>,
): SnapshotFacts {
  const { snapshotId, shopId, consoleId, page, readAt, day, tables, listings } = stored;
  const figures = new Figures(stored, dictionary, shop);
  let observations: readonly Observation[] | undefined;
  const facts: SnapshotFacts = {
    snapshotId,
    shopId: shop?.id ?? shopId,
    consoleId,
    page,
    readAt,
    day,
    tables,
    get observations() {
      return (observations ??= figures.all());
    },
    ...(listings && { listings }),
  };
  sortUnmade(facts, figures);
  return facts;
}
