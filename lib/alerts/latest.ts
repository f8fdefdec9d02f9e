import { indexFor } from '../contracts/history';
import { dayOfNumber } from '../contracts/day-number';
import type { MetricId } from '../metrics/catalog';
import type { Entity, EntityKind, Evidence, SnapshotFacts } from '../metrics/types';
import type { Interval } from '../quantity/interval';
import type { Day } from '../quantity/period';
import type { AlertInput } from './kind';

/** The newest reading of a state (a stock, a price), which holds for the moment it was read. */
export interface Latest extends Interval {
  readonly entity: Entity;
  readonly day: Day;
  readonly fact: SnapshotFacts;
  readonly evidence: readonly Evidence[];
  /** The first day since when every reading was so. */
  readonly since: (so: (value: Interval) => boolean) => Day;
}

/** The newest state of every entity of a kind. */
export function latestOf(input: AlertInput, shopId: string, metric: MetricId, kind: EntityKind): Latest[] {
  const tracks = indexFor(input.history).tracks(shopId, metric, 'count', kind);
  return [...tracks.values()].flatMap((track) => {
    const ordered = track.sightings.toSorted((a, b) => (a.fact.readAt < b.fact.readAt ? -1 : 1));
    const last = ordered.at(-1);
    if (!last) return [];
    const since: Latest['since'] = (so) => {
      let first = last;
      for (const sighting of ordered.toReversed()) {
        if (!so(sighting)) break;
        first = sighting;
      }
      return dayOfNumber(first.to);
    };
    const evidence = last.observations.map((observation) => observation.evidence);
    // A state of a day that is not over has no upper end as a sum would; what was shown is what was.
    const shown = last.open ? (last.observations[0]?.shown ?? last.lo) : undefined;
    const value = shown === undefined ? { lo: last.lo, hi: last.hi } : { lo: shown, hi: shown };
    return [{ ...value, entity: track.entity, day: dayOfNumber(last.to), fact: last.fact, evidence, since }];
  });
}
