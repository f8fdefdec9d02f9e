import type { EntityKind, Evidence, Observation, SnapshotFacts, TableFacts } from '../metrics/types';
import type { Day } from '../quantity/period';
import { dayNumber } from './day-number';

/** What of a figure decides where it is sorted to. */
export type FigureHead = Pick<Observation, 'metric' | 'unit' | 'summary' | 'period'> & {
  readonly entity: Pick<Observation['entity'], 'kind'>;
  readonly evidence: Pick<Evidence, 'frame' | 'table' | 'column'>;
};

/** Figures of a snapshot that are made when they are looked at: a year holds many, and a week is asked for. */
export interface UnmadeFigures {
  /** All figures, those with one head together: their places in the order of the snapshot, in which heads appear too. */
  readonly groups: () => Iterable<{ readonly head: FigureHead; readonly places: readonly number[] }>;
  /** By its place in that order; the same object each time. */
  readonly figure: (place: number) => Observation;
}

const unmade = new WeakMap<SnapshotFacts, UnmadeFigures>();

/** Says that the figures of these facts need not all be made to be sorted. */
export function sortUnmade(fact: SnapshotFacts, figures: UnmadeFigures): void {
  unmade.set(fact, figures);
}

/** The figures of one lot that stand in one table, in one unit, over one period; totals rows apart. */
export interface Draft {
  readonly table: TableFacts | undefined;
  readonly unit: string;
  readonly summary: boolean;
  /** Day numbers, both inclusive. */
  readonly from: number;
  readonly to: number;
  /** How many figures. */
  readonly size: number;
  /** Those that a failed self-check of the page takes out among them. */
  readonly observations: readonly Observation[];
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

class OpenDraft implements Draft {
  readonly table: TableFacts | undefined;
  readonly unit: string;
  readonly summary: boolean;
  readonly from: number;
  readonly to: number;
  readonly #head: FigureHead;
  /** undefined = they are made, and added as they are. */
  readonly #figure: UnmadeFigures['figure'] | undefined;
  #places: number[] = [];
  #observations: Observation[] | undefined;

  constructor(head: FigureHead, fact: SnapshotFacts, figure: UnmadeFigures['figure'] | undefined) {
    const { unit, summary, period, evidence } = head;
    this.table = fact.tables.find((one) => one.frame === evidence.frame && one.table === evidence.table);
    this.unit = unit;
    this.summary = summary;
    this.from = dayNumber(period.from);
    this.to = dayNumber(period.to);
    this.#head = head;
    this.#figure = figure;
  }

  get size(): number {
    return this.#observations?.length ?? this.#places.length;
  }

  get observations(): readonly Observation[] {
    return (this.#observations ??= this.#figure ? this.#places.map(this.#figure) : []);
  }

  add(observation: Observation): void {
    (this.#observations ??= []).push(observation);
  }

  /** All places of a head; several heads of one draft take turns in the snapshot. */
  addAll(places: readonly number[]): void {
    this.#places =
      this.#places.length === 0 ? [...places] : [...this.#places, ...places].toSorted((a, b) => a - b);
  }

  fits({ unit, summary, evidence, period }: FigureHead): boolean {
    const head = this.#head;
    return (
      head.evidence.table === evidence.table &&
      head.unit === unit &&
      head.summary === summary &&
      head.evidence.frame === evidence.frame &&
      (head.period === period || (head.period.from === period.from && head.period.to === period.to))
    );
  }
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

/** The lots of one snapshot while they are sorted. */
class Sorter {
  readonly lots = new Map<string, OpenLot>();
  readonly #fact: SnapshotFacts;
  readonly #figure: UnmadeFigures['figure'] | undefined;

  constructor(fact: SnapshotFacts, figure?: UnmadeFigures['figure']) {
    this.#fact = fact;
    this.#figure = figure;
  }

  lotFor({ metric, entity: { kind }, period: { from, to } }: FigureHead): OpenLot {
    const key = lotKey(metric, kind);
    const lot = this.lots.get(key) ?? { metric, kind, drafts: [], from, to };
    this.lots.set(key, lot);
    return lot;
  }

  draftFor(lot: OpenLot, head: FigureHead): OpenDraft {
    const known = lot.drafts.find((draft) => draft.fits(head));
    if (known) return known;
    const { period } = head;
    const draft = new OpenDraft(head, this.#fact, this.#figure);
    lot.drafts.push(draft);
    if (period.from < lot.from) lot.from = period.from;
    if (period.to > lot.to) lot.to = period.to;
    return draft;
  }
}

/** What the figures of one column went to last: the next one nearly always goes there too. */
interface Course {
  readonly lot: OpenLot;
  draft: OpenDraft;
}

function figuresSorted(fact: SnapshotFacts): ReadonlyMap<string, Lot> {
  const sorter = new Sorter(fact);
  const byColumn: Course[] = [];
  for (const observation of fact.observations) {
    const { metric, entity, evidence } = observation;
    let course = byColumn[evidence.column];
    if (!course || course.lot.metric !== metric || course.lot.kind !== entity.kind) {
      const lot = sorter.lotFor(observation);
      byColumn[evidence.column] = course = { lot, draft: sorter.draftFor(lot, observation) };
    } else if (!course.draft.fits(observation)) course.draft = sorter.draftFor(course.lot, observation);
    course.draft.add(observation);
  }
  return sorter.lots;
}

function groupsSorted(fact: SnapshotFacts, { groups, figure }: UnmadeFigures): ReadonlyMap<string, Lot> {
  const sorter = new Sorter(fact, figure);
  for (const { head, places } of groups()) sorter.draftFor(sorter.lotFor(head), head).addAll(places);
  return sorter.lots;
}

const known = new WeakMap<SnapshotFacts, ReadonlyMap<string, Lot>>();

/** The facts of a snapshot sorted into lots, once: facts never change after they were derived. */
export function lotsOf(fact: SnapshotFacts): ReadonlyMap<string, Lot> {
  const sorted = known.get(fact);
  if (sorted) return sorted;
  const figures = unmade.get(fact);
  const lots = figures ? groupsSorted(fact, figures) : figuresSorted(fact);
  known.set(fact, lots);
  return lots;
}
