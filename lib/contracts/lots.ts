import type { EntityKind, Observation, SnapshotFacts, TableFacts } from '../metrics/types';
import type { Day } from '../quantity/period';
import { dayNumber } from './day-number';

/** The figures of one lot that stand in one table, in one unit, over one period; totals rows apart. */
export interface Draft {
  readonly table: TableFacts | undefined;
  readonly unit: string;
  readonly summary: boolean;
  /** Day numbers, both inclusive. */
  readonly from: number;
  readonly to: number;
  /** Those that a failed self-check of the page takes out among them. */
  readonly observations: Observation[];
}

/** What one snapshot says of one metric of one kind of entity. */
export interface Lot {
  readonly metric: string;
  readonly kind: EntityKind;
  /** In the order in which they first appear. */
  readonly drafts: readonly Draft[];
  /** First and last day that any of its figures is about. */
  readonly from: Day;
  readonly to: Day;
}

interface OpenDraft extends Draft {
  readonly frame: number;
  readonly place: number;
  readonly period: Observation['period'];
}

interface OpenLot extends Lot {
  readonly drafts: OpenDraft[];
  from: Day;
  to: Day;
}

/** Names a lot within its snapshot. */
export function lotKey(metric: string, kind: string): string {
  return `${metric}\n${kind}`;
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

function draftFor(lot: OpenLot, fact: SnapshotFacts, observation: Observation): OpenDraft {
  const known = lot.drafts.find((draft) => fits(draft, observation));
  if (known) return known;
  const { evidence, period, unit, summary } = observation;
  const { frame, table: place } = evidence;
  const table = fact.tables.find((one) => one.frame === frame && one.table === place);
  const [from, to] = [dayNumber(period.from), dayNumber(period.to)];
  const draft = { table, unit, summary, from, to, observations: [], frame, place, period };
  lot.drafts.push(draft);
  if (period.from < lot.from) lot.from = period.from;
  if (period.to > lot.to) lot.to = period.to;
  return draft;
}

/** What the figures of one column went to last: the next one nearly always goes there too. */
interface Course {
  readonly lot: OpenLot;
  draft: OpenDraft;
}

const known = new WeakMap<SnapshotFacts, ReadonlyMap<string, Lot>>();

/** The facts of a snapshot sorted into lots, once: facts never change after they were derived. */
export function lotsOf(fact: SnapshotFacts): ReadonlyMap<string, Lot> {
  const sorted = known.get(fact);
  if (sorted) return sorted;
  const lots = new Map<string, OpenLot>();
  const byColumn: Course[] = [];
  for (const observation of fact.observations) {
    const { metric, entity, evidence } = observation;
    let course = byColumn[evidence.column];
    if (!course || course.lot.metric !== metric || course.lot.kind !== entity.kind) {
      const key = lotKey(metric, entity.kind);
      const { from, to } = observation.period;
      const lot = lots.get(key) ?? { metric, kind: entity.kind, drafts: [], from, to };
      lots.set(key, lot);
      byColumn[evidence.column] = course = { lot, draft: draftFor(lot, fact, observation) };
    } else if (!fits(course.draft, observation)) course.draft = draftFor(course.lot, fact, observation);
    course.draft.observations.push(observation);
  }
  known.set(fact, lots);
  return lots;
}
