import type { SnapshotFacts } from '../metrics/types';
import { NO_DAYS, type DayBook } from './day-rows';
import { Ledger } from './ledger';
import { type Lot, lotKey, lotsOf } from './lots';
import { Memory } from './memory';
import type { RowGroup } from './row-group';
import { NO_TRACKS, type Tracks } from './tracks';

/** Shop and unit → what is known. */
type Shelf = ReadonlyMap<string, Ledger>;

function ledgerKey(shopId: string, unit: string): string {
  return `${shopId}\n${unit}`;
}

type Table = Parameters<Ledger['with']>[0][number];

/** The shelf with what these facts say besides; its key names metric and kind. */
function withLots(base: Shelf, key: string, facts: readonly SnapshotFacts[]): Shelf {
  const fresh = new Map<string, { readonly lot: Lot; readonly tables: Table[] }>();
  for (const fact of facts) {
    const lot = lotsOf(fact).get(key);
    for (const draft of lot?.drafts ?? []) {
      if (!lot) continue;
      const name = ledgerKey(fact.shopId, draft.unit);
      const there = fresh.get(name) ?? { lot, tables: [] };
      there.tables.push({ draft, fact });
      fresh.set(name, there);
    }
  }
  if (fresh.size === 0) return base;
  const shelf = new Map(base);
  for (const [name, { lot, tables }] of fresh)
    shelf.set(name, (shelf.get(name) ?? Ledger.of(lot)).with(tables));
  return shelf;
}

/**
 * Everything known, found by shop, metric, unit and kind of entity. A metric is sorted when it is first asked for:
 * a report shows twenty, a contract speaks of three. What was handed out never changes.
 */
export class HistoryIndex {
  readonly #facts: readonly SnapshotFacts[];
  /** Made when a snapshot is first asked for. */
  #byId: Map<string, SnapshotFacts> | undefined;
  readonly #shelves = new Map<string, Shelf>();
  readonly #answers = new Map<string, unknown>();
  /** What was judged from this index; goes over to the one that extends it first. */
  #memory: Memory;

  constructor(facts: readonly SnapshotFacts[], base?: HistoryIndex) {
    this.#facts = base ? [...base.#facts, ...facts] : facts;
    for (const [key, shelf] of base ? base.#shelves : []) this.#shelves.set(key, withLots(shelf, key, facts));
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

  #ledger(shopId: string, metric: string, unit: string, kind: string): Ledger | undefined {
    const key = lotKey(metric, kind);
    let shelf = this.#shelves.get(key);
    if (!shelf) this.#shelves.set(key, (shelf = withLots(new Map(), key, this.#facts)));
    return shelf.get(ledgerKey(shopId, unit));
  }

  /** Entity → what was seen of it. */
  tracks(shopId: string, metric: string, unit: string, kind: string): Tracks {
    return this.#ledger(shopId, metric, unit, kind)?.tracks ?? NO_TRACKS;
  }

  /** Tables whose rows add up, ascending by first day. */
  rows(shopId: string, metric: string, unit: string, kind: string): readonly RowGroup[] {
    return this.#ledger(shopId, metric, unit, kind)?.groups ?? [];
  }

  /** What was read day by day. */
  days(shopId: string, metric: string, unit: string, kind: string): DayBook {
    return this.#ledger(shopId, metric, unit, kind)?.days ?? NO_DAYS;
  }

  /** The answer to a question that `key` names wholly; looked for once, since nothing here changes. */
  answer(key: string, ask: (index: HistoryIndex) => unknown): unknown {
    if (!this.#answers.has(key)) this.#answers.set(key, ask(this));
    return this.#answers.get(key);
  }

  /** The newest reading that says anything of it. */
  latest(shopId: string, metric: string, unit: string, kind: string): SnapshotFacts | undefined {
    return this.#ledger(shopId, metric, unit, kind)?.latest;
  }
}
