import { type FigureHead, sortUnmade, type UnmadeFigures } from '../contracts/lots';
import type { Entity, EntityKind, Observation, SnapshotFacts } from '../metrics/types';
import type { StoredFacts } from './facts-layout';
import type { Shop } from './types';

type Dictionary = ReadonlyMap<number, Entity>;

/** Where the figures of a record begin in its `values`, in their order; throws when the record contradicts itself. */
function beginningsOf(stored: StoredFacts, dictionary: Dictionary): readonly number[] {
  const { snapshotId, values, shapes, periods, rows, entities } = stored;
  const named = entities.map((number) => dictionary.has(number));
  const ofEntity = rows * periods.length * shapes.length;
  const beginnings: number[] = [];
  for (let at = 0; at < values.length; ) {
    const place = values[at] ?? 0;
    const shape = shapes[place % shapes.length];
    if (!shape || !named[Math.floor(place / ofEntity)])
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
  readonly #dictionary: Dictionary;
  readonly #beginnings: readonly number[];
  readonly #shop: Pick<Shop, 'id' | 'name'> | undefined;
  readonly #made: Observation[] = [];

  constructor(stored: StoredFacts, dictionary: Dictionary, shop?: Pick<Shop, 'id' | 'name'>) {
    this.#stored = stored;
    this.#shop = shop;
    this.#dictionary = dictionary;
    this.#beginnings = beginningsOf(stored, dictionary);
  }

  all(): readonly Observation[] {
    return this.#beginnings.map((_, place) => this.figure(place));
  }

  #partsOf(place: number) {
    const { snapshotId, shapes, periods, rows, entities } = this.#stored;
    const withPeriod = Math.floor(place / shapes.length);
    const withRow = Math.floor(withPeriod / periods.length);
    const shape = shapes[place % shapes.length];
    const period = periods[withPeriod % periods.length];
    const entity = this.#entity(entities[Math.floor(withRow / rows)] ?? -1);
    if (!shape || !period) throw new Error(`Facts of ${snapshotId} point nowhere`);
    return { shape, period, entity: this.#told(entity), row: withRow % rows };
  }

  #entity(number: number): Entity {
    const entity = this.#dictionary.get(number);
    if (!entity) throw new Error(`Facts of ${this.#stored.snapshotId} point nowhere`);
    return entity;
  }

  #told(entity: Entity): Entity {
    const shop = this.#shop;
    const own = shop && entity.kind === 'shop' && entity.id === this.#stored.shopId;
    return own ? { ...entity, id: shop.id, name: shop.name } : entity;
  }

  readonly groups = (): Iterable<{ readonly head: FigureHead; readonly places: readonly number[] }> => {
    const { values, shapes, periods, rows, entities } = this.#stored;
    const kinds: EntityKind[] = [];
    const kindOf = entities.map((number) => {
      const { kind } = this.#entity(number);
      return kinds.includes(kind) ? kinds.indexOf(kind) : kinds.push(kind) - 1;
    });
    const inRow = periods.length * shapes.length;
    // Rows of a column differ in their entity alone: a few groups take the whole record.
    const groups = new Map<number, { readonly head: FigureHead; readonly places: number[] }>();
    for (const [at, beginning] of this.#beginnings.entries()) {
      const place = values[beginning] ?? 0;
      const key = (kindOf[Math.floor(place / inRow / rows)] ?? 0) * inRow + (place % inRow);
      let group = groups.get(key);
      if (!group) groups.set(key, (group = { head: this.#headOf(place), places: [] }));
      group.places.push(at);
    }
    return groups.values();
  };

  #headOf(place: number): FigureHead {
    const { shape, period, entity } = this.#partsOf(place);
    const { metric, unit, summary, frame, table, column } = shape;
    const evidence = { frame, table, column };
    return { metric, unit, summary, period, entity: { kind: entity.kind }, evidence };
  }

  readonly figure = (place: number): Observation => (this.#made[place] ??= this.#make(place));

  #make(place: number): Observation {
    const { snapshotId, values, readAt } = this.#stored;
    const at = this.#beginnings[place];
    if (at === undefined) throw new RangeError(`no figure ${place} in ${snapshotId}`);
    const { shape, period, entity, row } = this.#partsOf(values[at] ?? 0);
    const { metric, unit, why, open, summary, frame, table, column, exact } = shape;
    const value = (offset: number): number => {
      const found = values[at + offset];
      if (found === undefined) throw new Error(`Facts of ${snapshotId} end early`);
      return found;
    };
    const shown = value(1);
    return {
      metric,
      entity,
      period,
      open,
      shown,
      lo: exact ? shown : value(2),
      hi: exact ? shown : value(3),
      unit,
      why,
      readAt: shape.readAt ?? readAt,
      summary,
      evidence: { snapshotId, frame, table, row, column },
    };
  }
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
