import type { SnapshotFacts } from '../metrics/types';
import { type Lot, lotKey, lotsOf } from './lots';
import { Memory } from './memory';
import type { RowGroup } from './row-group';
import { EMPTY_SHELF, extendShelf, kindKey, type Shelf } from './shelf';
import type { Track } from './sighting';

export { kindKey } from './shelf';

const NO_TRACKS: ReadonlyMap<string, Track> = new Map();

function gather(facts: readonly SnapshotFacts[], key: string): { lot: Lot; fact: SnapshotFacts }[] {
  return facts.flatMap((fact) => {
    const lot = lotsOf(fact).get(key);
    return lot ? [{ lot, fact }] : [];
  });
}

/**
 * Everything known, found by shop, metric, unit and kind of entity. A metric is sorted when it is first asked for:
 * a report shows twenty, a contract speaks of three. What was handed out never changes.
 */
export class HistoryIndex {
  readonly #facts: readonly SnapshotFacts[];
  /** Made when a snapshot is first asked for. */
  #byId: Map<string, SnapshotFacts> | undefined;
  readonly #shelves: Map<string, Shelf>;
  /** What was judged from this index; goes over to the one that extends it first. */
  #memory: Memory;

  constructor(facts: readonly SnapshotFacts[], base?: HistoryIndex) {
    this.#facts = base ? [...base.#facts, ...facts] : facts;
    this.#shelves = new Map();
    for (const [key, shelf] of base ? base.#shelves : [])
      this.#shelves.set(key, extendShelf(shelf, gather(facts, key)));
    this.#memory = base?.giveMemory() ?? new Memory();
    if (base) this.#memory.changed(facts);
  }

  /** Hands the memory over; this index starts a new one, so that two successors never share what only one has seen. */
  giveMemory(): Memory {
    const given = this.#memory;
    this.#memory = new Memory();
    return given;
  }

  get memory(): Memory {
    return this.#memory;
  }

  fact(snapshotId: string): SnapshotFacts | undefined {
    this.#byId ??= new Map(this.#facts.map((one) => [one.snapshotId, one]));
    return this.#byId.get(snapshotId);
  }

  #shelf(metric: string, kind: string): Shelf {
    const key = lotKey(metric, kind);
    let shelf = this.#shelves.get(key);
    if (!shelf) this.#shelves.set(key, (shelf = extendShelf(EMPTY_SHELF, gather(this.#facts, key))));
    return shelf;
  }

  /** Entity → what was seen of it. */
  tracks(shopId: string, metric: string, unit: string, kind: string): ReadonlyMap<string, Track> {
    return this.#shelf(metric, kind).tracks.get(kindKey(shopId, metric, unit, kind)) ?? NO_TRACKS;
  }

  /** Tables whose rows add up, ascending by first day. */
  rows(shopId: string, metric: string, unit: string, kind: string): readonly RowGroup[] {
    return this.#shelf(metric, kind).rows.get(kindKey(shopId, metric, unit, kind)) ?? [];
  }

  /** The newest reading that says anything of it. */
  latest(shopId: string, metric: string, unit: string, kind: string): SnapshotFacts | undefined {
    return this.#shelf(metric, kind).latest.get(kindKey(shopId, metric, unit, kind));
  }
}
