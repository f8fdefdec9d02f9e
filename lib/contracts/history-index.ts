import type { Entity, Observation, SnapshotFacts, TableFacts } from '../metrics/types';
import { addsOverRows } from './addition';
import { dayNumber } from './day-number';
import { type RowGroup, withSlice } from './row-group';
import { type Sighting, type Track, withSighting } from './sighting';

/** Everything known, found by shop, metric, unit and entity. Never changed in place once handed out. */
export interface HistoryIndex {
  readonly facts: ReadonlyMap<string, SnapshotFacts>;
  /** `trackKey` → what was seen of one entity. */
  readonly tracks: ReadonlyMap<string, Track>;
  /** `kindKey` → keys of its tracks. */
  readonly kinds: ReadonlyMap<string, readonly string[]>;
  /** `kindKey` → tables whose rows add up, ascending by first day. */
  readonly rows: ReadonlyMap<string, readonly RowGroup[]>;
}

export const EMPTY_INDEX: HistoryIndex = {
  facts: new Map(),
  tracks: new Map(),
  kinds: new Map(),
  rows: new Map(),
};

export function kindKey(shopId: string, metric: string, unit: string, kind: string): string {
  return `${shopId}\n${metric}\n${unit}\n${kind}`;
}

export function trackKey(kind: string, entityId: string): string {
  return `${kind}\n${entityId}`;
}

/** A failed self-check of the page takes the figure out: no definite verdict may rest on it. */
function isDoubted(table: TableFacts | undefined, observation: Observation): boolean {
  return (table?.doubts ?? []).some(
    (doubt) =>
      doubt.metric === observation.metric &&
      (doubt.check === 'total' || doubt.row === observation.evidence.row),
  );
}

/** Accounts of two consoles may carry the same name; all other ids are the console's own. */
function idOf(entity: Entity, fact: SnapshotFacts): string {
  if (entity.kind === 'shop') return fact.shopId;
  return entity.kind === 'account' ? `${fact.consoleId ?? ''}/${entity.id}` : entity.id;
}

interface Draft {
  readonly kind: string;
  readonly id: string;
  readonly table: TableFacts | undefined;
  readonly observations: Observation[];
}

function draftsOf(fact: SnapshotFacts): Draft[] {
  const tables = new Map(fact.tables.map((table) => [`${table.frame}/${table.table}`, table]));
  const drafts = new Map<string, Draft>();
  for (const observation of fact.observations) {
    const { entity, evidence, period } = observation;
    const place = `${evidence.frame}/${evidence.table}`;
    const table = tables.get(place);
    if (isDoubted(table, observation)) continue;
    const kind = kindKey(fact.shopId, observation.metric, observation.unit, entity.kind);
    const id = idOf(entity, fact);
    const key = `${kind}\n${id}\n${place}\n${period.from}\n${period.to}\n${observation.summary}`;
    const draft = drafts.get(key);
    if (draft) draft.observations.push(observation);
    else drafts.set(key, { kind, id, table, observations: [observation] });
  }
  return [...drafts.values()];
}

/** Rows of one entity in one table add up; equal figures may be one row drawn twice, so they only bound the sum. */
function sightingOf(draft: Draft, fact: SnapshotFacts, additive: boolean): Sighting | undefined {
  const [first, ...rest] = draft.observations;
  if (!first) return undefined;
  let { lo, hi } = first;
  const differ = rest.some((other) => other.lo !== first.lo || other.hi !== first.hi);
  // Two different figures of one entity that do not add up cannot both be its figure.
  if (differ && !additive) return undefined;
  if (additive) {
    for (const other of rest) {
      if (differ) lo += other.lo;
      hi += other.hi;
    }
  }
  const open = draft.observations.some((observation) => observation.open);
  if (additive && open) hi = Infinity;
  return {
    from: dayNumber(first.period.from),
    to: dayNumber(first.period.to),
    lo,
    hi,
    open,
    fact,
    observations: draft.observations,
  };
}

/** The index with these facts besides; costs what is new, not what was there. */
export function extendIndex(
  base: HistoryIndex,
  facts: readonly SnapshotFacts[],
  additive: (metric: string) => boolean,
): HistoryIndex {
  const index = {
    facts: new Map(base.facts),
    tracks: new Map(base.tracks),
    kinds: new Map(base.kinds),
    rows: new Map(base.rows),
  };
  const freshTracks = new Map<readonly Sighting[], Sighting[]>();
  const freshRows = new Map<readonly RowGroup[], RowGroup[]>();
  for (const fact of facts) {
    index.facts.set(fact.snapshotId, fact);
    const slices = new Map<string, { sightings: Sighting[]; table: TableFacts; kind: string }>();
    for (const draft of draftsOf(fact)) {
      const observation = draft.observations[0];
      const sighting = sightingOf(draft, fact, observation !== undefined && additive(observation.metric));
      if (!observation || !sighting) continue;
      const key = trackKey(draft.kind, draft.id);
      const track = index.tracks.get(key);
      if (!track) {
        const keys = index.kinds.get(draft.kind) ?? [];
        index.kinds.set(draft.kind, [...keys, key]);
      }
      index.tracks.set(
        key,
        withSighting(track, { ...observation.entity, id: draft.id }, sighting, freshTracks),
      );
      if (!draft.table || observation.summary || !addsOverRows(observation.metric, observation.entity.kind))
        continue;
      const sliceKey = `${draft.kind}\n${draft.table.frame}/${draft.table.table}\n${sighting.from}\n${sighting.to}`;
      const slice = slices.get(sliceKey);
      if (slice) slice.sightings.push(sighting);
      else slices.set(sliceKey, { sightings: [sighting], table: draft.table, kind: draft.kind });
    }
    for (const slice of slices.values())
      index.rows.set(slice.kind, withSlice(index.rows.get(slice.kind) ?? [], slice, fact, freshRows));
  }
  return index;
}
