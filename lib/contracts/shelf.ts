import type { Observation, SnapshotFacts } from '../metrics/types';
import { addsOverDays, addsOverRows } from './addition';
import { type Draft, draftsOf, idOf, sightingOf } from './drafts';
import type { Lot } from './lots';
import { type RowGroup, withSlice } from './row-group';
import { insertSighting, type Sighting, type Track } from './sighting';

/** Everything known of one metric of one kind of entity, by `kindKey`. Never changed in place once handed out. */
export interface Shelf {
  /** Entity → what was seen of it. */
  readonly tracks: ReadonlyMap<string, ReadonlyMap<string, Track>>;
  /** Tables whose rows add up, ascending by first day. */
  readonly rows: ReadonlyMap<string, readonly RowGroup[]>;
  /** The newest reading that says anything of it. */
  readonly latest: ReadonlyMap<string, SnapshotFacts>;
}

export const EMPTY_SHELF: Shelf = { tracks: new Map(), rows: new Map(), latest: new Map() };

/** Names the figures of one metric of one kind of entity of one shop in one unit. */
export function kindKey(shopId: string, metric: string, unit: string, kind: string): string {
  return `${shopId}\n${metric}\n${unit}\n${kind}`;
}

type Row = [Observation, ...Observation[]];

interface OpenTrack extends Track {
  entity: Track['entity'];
  longest: number;
  readonly sightings: Sighting[];
  /** Its rows in the table at hand. */
  pending: Row | undefined;
}

/** A shelf being filled; what it took over from the former one is copied before it is changed. */
class Filling implements Shelf {
  readonly tracks: Map<string, ReadonlyMap<string, Track>>;
  readonly rows: Map<string, readonly RowGroup[]>;
  readonly latest: Map<string, SnapshotFacts>;
  readonly #own = new Map<string, { tracks: Map<string, Track>; open: Map<string, OpenTrack> }>();
  readonly #ownRows = new Map<readonly RowGroup[], RowGroup[]>();

  constructor(base: Shelf) {
    this.tracks = new Map(base.tracks);
    this.rows = new Map(base.rows);
    this.latest = new Map(base.latest);
  }

  #ownOf(kind: string) {
    let own = this.#own.get(kind);
    if (!own) {
      own = { tracks: new Map(this.tracks.get(kind)), open: new Map() };
      this.#own.set(kind, own);
      this.tracks.set(kind, own.tracks);
    }
    return own;
  }

  /** The tracks that a draft speaks of, each with its rows pending. */
  #pending(kind: string, draft: Draft, fact: SnapshotFacts): OpenTrack[] {
    const { tracks, open } = this.#ownOf(kind);
    const touched: OpenTrack[] = [];
    for (const observation of draft.observations) {
      const { entity } = observation;
      const id = idOf(entity, fact);
      let track = open.get(id);
      if (!track) {
        const former = tracks.get(id);
        track = {
          entity: former?.entity ?? { ...entity, id },
          longest: former?.longest ?? 0,
          sightings: former ? [...former.sightings] : [],
          pending: undefined,
        };
        open.set(id, track);
        tracks.set(id, track);
      }
      if (track.pending) track.pending.push(observation);
      else {
        track.pending = [observation];
        touched.push(track);
      }
      if (entity.name !== '' && (entity.name !== track.entity.name || entity.level !== track.entity.level))
        track.entity = { ...entity, id };
    }
    return touched;
  }

  #addRows(kind: string, draft: Draft, fact: SnapshotFacts, additive: boolean): Sighting[] {
    const sightings: Sighting[] = [];
    const days = draft.to - draft.from + 1;
    for (const track of this.#pending(kind, draft, fact)) {
      const sighting = track.pending && sightingOf(draft, track.pending, fact, additive);
      track.pending = undefined;
      if (!sighting) continue;
      if (days > track.longest) track.longest = days;
      insertSighting(track.sightings, sighting);
      sightings.push(sighting);
    }
    return sightings;
  }

  add(lot: Lot, fact: SnapshotFacts): void {
    const { metric, kind: entityKind } = lot;
    const additive = addsOverDays(metric);
    for (const draft of draftsOf(lot, fact)) {
      const kind = kindKey(fact.shopId, metric, draft.unit, entityKind);
      const sightings = this.#addRows(kind, draft, fact, additive);
      if (sightings.length === 0) continue;
      const latest = this.latest.get(kind);
      if (!latest || fact.readAt > latest.readAt) this.latest.set(kind, fact);
      if (!draft.table || draft.summary || !addsOverRows(metric, entityKind)) continue;
      const read = { sightings, table: draft.table };
      this.rows.set(kind, withSlice(this.rows.get(kind) ?? [], read, fact, this.#ownRows));
    }
  }
}

/** The shelf with these lots besides; costs what is new, not what was there. */
export function extendShelf(base: Shelf, lots: readonly { lot: Lot; fact: SnapshotFacts }[]): Shelf {
  if (lots.length === 0) return base;
  const filling = new Filling(base);
  for (const { lot, fact } of lots) filling.add(lot, fact);
  return filling;
}
