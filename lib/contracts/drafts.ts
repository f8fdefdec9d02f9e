import type { Entity, Observation, SnapshotFacts, TableFacts } from '../metrics/types';
import { dayNumber } from './day-number';
import type { Lot } from './lots';
import type { Sighting } from './sighting';

/** The figures of one lot that stand in one table, in one unit, over one period; totals rows apart. */
export interface Draft {
  readonly table: TableFacts | undefined;
  readonly unit: string;
  readonly summary: boolean;
  /** Day numbers, both inclusive. */
  readonly from: number;
  readonly to: number;
  /** Those that no failed self-check takes out. */
  readonly observations: Observation[];
}

interface OpenDraft extends Draft {
  readonly frame: number;
  readonly place: number;
  readonly period: Observation['period'];
}

/** A failed self-check of the page takes the figure out: no definite verdict may rest on it. */
function isDoubted(table: TableFacts | undefined, observation: Observation): boolean {
  if (table === undefined || table.doubts.length === 0) return false;
  return table.doubts.some(
    (doubt) =>
      doubt.metric === observation.metric &&
      (doubt.check === 'total' || doubt.row === observation.evidence.row),
  );
}

/** Accounts of two consoles may carry the same name; all other ids are the console's own. */
export function idOf(entity: Entity, fact: SnapshotFacts): string {
  if (entity.kind === 'shop') return fact.shopId;
  return entity.kind === 'account' ? `${fact.consoleId ?? ''}/${entity.id}` : entity.id;
}

function fits(draft: OpenDraft, { unit, summary, evidence, period }: Observation): boolean {
  return (
    draft.place === evidence.table &&
    draft.unit === unit &&
    draft.summary === summary &&
    draft.frame === evidence.frame &&
    (draft.period === period || (draft.period.from === period.from && draft.period.to === period.to))
  );
}

/** The drafts of a lot, in the order in which they first appear. */
export function draftsOf(lot: Lot, fact: SnapshotFacts): readonly Draft[] {
  const drafts = new Map<string, OpenDraft>();
  let draft: OpenDraft | undefined;
  for (const observation of lot.observations) {
    if (!draft || !fits(draft, observation)) {
      const { evidence, period, unit, summary } = observation;
      const { frame, table: place } = evidence;
      const key = `${unit}\n${frame}/${place}\n${period.from}\n${period.to}\n${summary}`;
      draft = drafts.get(key);
      if (!draft) {
        const table = fact.tables.find((one) => one.frame === frame && one.table === place);
        const [from, to] = [dayNumber(period.from), dayNumber(period.to)];
        draft = { table, unit, summary, from, to, observations: [], frame, place, period };
        drafts.set(key, draft);
      }
    }
    if (!isDoubted(draft.table, observation)) draft.observations.push(observation);
  }
  return [...drafts.values()];
}

/** Rows of one entity in one table add up; equal figures may be one row drawn twice, so they only bound the sum. */
export function sightingOf(
  draft: Draft,
  observations: readonly [Observation, ...Observation[]],
  fact: SnapshotFacts,
  additive: boolean,
): Sighting | undefined {
  const [first] = observations;
  let { lo, hi, open } = first;
  if (observations.length > 1) {
    const rest = observations.slice(1);
    const differ = rest.some((other) => other.lo !== first.lo || other.hi !== first.hi);
    // Two different figures of one entity that do not add up cannot both be its figure.
    if (differ && !additive) return undefined;
    for (const other of rest) {
      if (additive && differ) lo += other.lo;
      if (additive) hi += other.hi;
      open ||= other.open;
    }
  }
  if (additive && open) hi = Infinity;
  return { from: draft.from, to: draft.to, lo, hi, open, fact, observations };
}
