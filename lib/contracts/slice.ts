import type { Entity, Observation, SnapshotFacts, TableFacts } from '../metrics/types';
import type { Draft } from './lots';
import type { Sighting } from './sighting';

/** Gives each entity a number, from 0, in the order in which they are first asked for. */
export class Places {
  readonly #places = new Map<string, number>();

  of(id: string): number {
    let place = this.#places.get(id);
    if (place === undefined) this.#places.set(id, (place = this.#places.size));
    return place;
  }

  get size(): number {
    return this.#places.size;
  }
}

/** One figure for each entity, in columns: 200 products over three years are 200,000 figures. */
export interface Rows {
  /** Of the entities; none comes twice. */
  readonly places: Int32Array;
  /** Lower and upper ends, in the order of `places`. */
  readonly los: Float64Array;
  readonly his: Float64Array;
  /** Any of them was read before its last day was over. */
  readonly open: boolean;
  /** How many rows of the page they rest on. */
  readonly read: number;
  readonly sighting: (row: number) => Sighting;
}

/** A failed self-check of the page takes the figure out: no definite verdict may rest on it. */
function isDoubted({ doubts }: TableFacts, { metric, evidence }: Observation): boolean {
  return doubts.some(
    (doubt) => doubt.metric === metric && (doubt.check === 'total' || doubt.row === evidence.row),
  );
}

/** The figures of a draft that no failed self-check takes out. */
function soundOf({ table, observations }: Draft): readonly Observation[] {
  if (!table || table.doubts.length === 0) return observations;
  return observations.filter((observation) => !isDoubted(table, observation));
}

/** Accounts of two consoles may carry the same name; all other ids are the console's own. */
function idOf(entity: Entity, fact: SnapshotFacts): string {
  if (entity.kind === 'shop') return fact.shopId;
  return entity.kind === 'account' ? `${fact.consoleId ?? ''}/${entity.id}` : entity.id;
}

/** The figures of one table of one snapshot, of one metric, kind and unit over one period; totals rows apart. */
export class Slice {
  readonly fact: SnapshotFacts;
  readonly table: TableFacts | undefined;
  readonly summary: boolean;
  /** Day numbers, both inclusive. */
  readonly from: number;
  readonly to: number;
  /** Whether the figure of a period is the sum of its days. */
  readonly #additive: boolean;
  readonly #draft: Draft;
  readonly #places: Places;
  #sound: readonly Observation[] | undefined;
  #rows: Rows | undefined;

  constructor(draft: Draft, fact: SnapshotFacts, additive: boolean, places: Places) {
    this.fact = fact;
    this.table = draft.table;
    this.summary = draft.summary;
    this.from = draft.from;
    this.to = draft.to;
    this.#draft = draft;
    this.#additive = additive;
    this.#places = places;
  }

  /** Whether there are figures that may be used; where no self-check failed, none is made to tell. */
  get says(): boolean {
    return this.table && this.table.doubts.length > 0 ? this.sound.length > 0 : this.#draft.size > 0;
  }

  /** The figures that may be used. */
  get sound(): readonly Observation[] {
    return (this.#sound ??= soundOf(this.#draft));
  }

  /** Put into columns when first asked for: most tables are never looked into. */
  get rows(): Rows {
    return (this.#rows ??= this.#single() ?? this.#grouped());
  }

  /** The entity that a figure is about, named as everywhere. */
  entityOf({ entity }: Observation): Entity {
    const id = idOf(entity, this.fact);
    return id === entity.id ? entity : { ...entity, id };
  }

  /** The figure of one entity from its rows; undefined when they contradict each other. */
  sightingOf(observations: readonly [Observation, ...Observation[]]): Sighting | undefined {
    const [first] = observations;
    let { lo, hi, open } = first;
    if (observations.length > 1) {
      // Rows of one entity in one table add up; equal figures may be one row drawn twice, so they only bound the sum.
      const rest = observations.slice(1);
      const differ = rest.some((other) => other.lo !== first.lo || other.hi !== first.hi);
      // Two different figures of one entity that do not add up cannot both be its figure.
      if (differ && !this.#additive) return undefined;
      for (const other of rest) {
        if (this.#additive && differ) lo += other.lo;
        if (this.#additive) hi += other.hi;
        open ||= other.open;
      }
    }
    if (this.#additive && open) hi = Infinity;
    return { from: this.from, to: this.to, lo, hi, open, fact: this.fact, observations };
  }

  /** The rows of a table in which every entity has one; undefined when any has more. */
  #single(): Rows | undefined {
    const { sound, fact } = this;
    const places = new Int32Array(sound.length);
    const los = new Float64Array(sound.length);
    const his = new Float64Array(sound.length);
    let open = false;
    for (let row = 0; row < sound.length; row += 1) {
      const observation = sound[row];
      if (!observation) continue;
      places[row] = this.#places.of(idOf(observation.entity, fact));
      los[row] = observation.lo;
      his[row] = this.#additive && observation.open ? Infinity : observation.hi;
      open ||= observation.open;
    }
    const taken = new Uint8Array(this.#places.size);
    for (const place of places) {
      if (taken[place] === 1) return undefined;
      taken[place] = 1;
    }
    const sighting = (row: number): Sighting => {
      const observation = sound[row];
      const made = observation && this.sightingOf([observation]);
      if (!made) throw new RangeError(`no row ${row}`);
      return made;
    };
    return { places, los, his, open, read: sound.length, sighting };
  }

  #grouped(): Rows {
    const byEntity = new Map<number, [Observation, ...Observation[]]>();
    for (const observation of this.sound) {
      const place = this.#places.of(idOf(observation.entity, this.fact));
      const rows = byEntity.get(place);
      if (rows) rows.push(observation);
      else byEntity.set(place, [observation]);
    }
    return rowsOf(
      [...byEntity].flatMap(([place, observations]): [number, Sighting][] => {
        const sighting = this.sightingOf(observations);
        return sighting ? [[place, sighting]] : [];
      }),
    );
  }
}

/** Figures by the place of their entity, put into columns. */
export function rowsOf(figures: readonly (readonly [place: number, sighting: Sighting])[]): Rows {
  return {
    places: Int32Array.from(figures, ([place]) => place),
    los: Float64Array.from(figures, ([, { lo }]) => lo),
    his: Float64Array.from(figures, ([, { hi }]) => hi),
    open: figures.some(([, { open }]) => open),
    read: figures.reduce((n, [, { observations }]) => n + observations.length, 0),
    sighting: (row) => {
      const figure = figures[row];
      if (!figure) throw new RangeError(`no row ${row}`);
      return figure[1];
    },
  };
}
