import type { EntityKind, Observation, SnapshotFacts } from '../metrics/types';
import type { Day } from '../quantity/period';

/** What one snapshot says of one metric of one kind of entity. */
export interface Lot {
  readonly metric: string;
  readonly kind: EntityKind;
  readonly observations: Observation[];
  /** First and last day that any of its figures is about. */
  from: Day;
  to: Day;
}

/** Names a lot within its snapshot, and the shelf that it belongs to. */
export function lotKey(metric: string, kind: string): string {
  return `${metric}\n${kind}`;
}

const known = new WeakMap<SnapshotFacts, ReadonlyMap<string, Lot>>();

/** The facts of a snapshot sorted into lots, once: facts never change after they were derived. */
export function lotsOf(fact: SnapshotFacts): ReadonlyMap<string, Lot> {
  const sorted = known.get(fact);
  if (sorted) return sorted;
  const lots = new Map<string, Lot>();
  // The figures of one column are nearly always one lot, which saves the look-up.
  const byColumn: Lot[] = [];
  for (const observation of fact.observations) {
    const { metric, period } = observation;
    const { kind } = observation.entity;
    let lot = byColumn[observation.evidence.column];
    if (!lot || lot.metric !== metric || lot.kind !== kind) {
      const key = lotKey(metric, kind);
      lot = lots.get(key);
      if (!lot) lots.set(key, (lot = { metric, kind, observations: [], from: period.from, to: period.to }));
      byColumn[observation.evidence.column] = lot;
    }
    if (period.from < lot.from) lot.from = period.from;
    if (period.to > lot.to) lot.to = period.to;
    lot.observations.push(observation);
  }
  known.set(fact, lots);
  return lots;
}
