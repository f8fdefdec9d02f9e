import type { Listing, SnapshotFacts } from '../../metrics/types';
import { newListings } from './listed';
import { changesOf, refillsOf } from './runs';
import { replacedWords } from './title';
import { type Track, tracksOf } from './track';
import type { WorkChange } from './types';

/** Everything that was seen of the operator's work, and from what. */
export interface Work {
  /** In the order in which they were first seen. */
  readonly changes: readonly WorkChange[];
  readonly tracks: readonly Track[];
  /** How many rows each list said there are, oldest first. */
  readonly totals: readonly Total[];
}

interface Total {
  readonly shopId: string;
  readonly kind: Listing['kind'];
  readonly catalogue: boolean;
  readonly ms: number;
  readonly total: number;
}

function totalsOf(facts: readonly SnapshotFacts[]): Total[] {
  const lists = facts.flatMap(({ shopId, readAt, listings = [] }) =>
    listings.flatMap(({ kind, catalogue, coverage: { total } }) =>
      total === null ? [] : [{ shopId, kind, catalogue, ms: Date.parse(readAt), total }],
    ),
  );
  return lists.toSorted((a, b) => a.ms - b.ms);
}

/** From so many rows on, one and the same change of most of them is the page's, not the operator's. Guesses. */
const EVERYWHERE = { rows: 8, share: 0.8 };

/** A mark that the console adds to all titles at once is nobody's work; it is told by being the same everywhere. */
function doubtEverywhere(changes: readonly WorkChange[], tracks: readonly Track[]): WorkChange[] {
  const together = Map.groupBy(
    changes.filter(({ trait }) => trait === 'title'),
    ({ before, after }) => `${after.evidence.snapshotId}\n${replacedWords(before?.text ?? '', after.text)}`,
  );
  const doubted = new Set<WorkChange>();
  for (const same of together.values()) {
    if (same.length < EVERYWHERE.rows) continue;
    const [one] = same;
    const seen = tracks.filter(
      ({ trait, sights }) =>
        trait === 'title' &&
        sights.some(({ evidence }) => evidence.snapshotId === one?.after.evidence.snapshotId),
    );
    if (same.length >= seen.length * EVERYWHERE.share) for (const change of same) doubted.add(change);
  }
  return changes.map((change) => (doubted.has(change) ? { ...change, doubt: 'everywhere' } : change));
}

/** What is made anew and then stands on a list. */
const KINDS = ['product', 'campaign', 'keyword'] as const;

const known = new WeakMap<readonly SnapshotFacts[], Map<string, Work>>();

/** What the snapshots of these shops show to have been changed, found out once for each set of facts. */
export function workOf(facts: readonly SnapshotFacts[], shopIds: readonly string[]): Work {
  const of = known.get(facts) ?? new Map<string, Work>();
  known.set(facts, of);
  const key = shopIds.join('\n');
  const found = of.get(key);
  if (found) return found;
  const tracks = tracksOf(facts, shopIds);
  const changes = [
    ...tracks.flatMap((track) => (track.trait === 'stock' ? refillsOf(track) : changesOf(track))),
    ...shopIds.flatMap((shopId) => KINDS.flatMap((kind) => newListings(facts, shopId, kind))),
  ];
  const work: Work = {
    changes: doubtEverywhere(changes, tracks).toSorted((a, b) => (a.after.at < b.after.at ? -1 : 1)),
    tracks,
    totals: totalsOf(facts),
  };
  of.set(key, work);
  return work;
}
