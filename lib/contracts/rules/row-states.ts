import type { Entity } from '../../metrics/types';
import type { Interval } from '../../quantity/interval';
import { type Day, newestOf, type Period } from '../../quantity/period';
import type { Unit } from '../../quantity/types';
import { compare } from '../compare';
import { dayNumber, dayOfNumber } from '../day-number';
import type { Measured } from '../measure';
import { bindingDays, type MonthRange } from '../periods';
import { tracksOf } from '../rows-read';
import type { RuleInput } from '../rule';
import type { Sighting } from '../sighting';
import type { Comparator } from '../types';
import { overlaps } from './acts';

/** A figure of single products that holds at a moment (price, stock), against a limit of each. */
export interface StatesWanted {
  readonly input: RuleInput;
  readonly shopId: string;
  readonly metrics: readonly string[];
  readonly unit: Unit;
  /** Unit in which it is read, where that is another one than it is judged in. */
  readonly readUnit?: Unit;
  readonly range: MonthRange;
  readonly comparator: Comparator;
  /** Only products whose name or id shares this wording; absent = all. */
  readonly product?: string | undefined;
  /** What a reading says of the product on a day; undefined = it says nothing. */
  readonly valueOf: (sighting: Sighting, entity: Entity, day: Day) => Interval | undefined;
  /** undefined = no limit is known for this product on this day. */
  readonly limitOf: (entity: Entity, day: Day) => number | undefined;
}

/** A product on one or several days in a row on which it was read. */
export interface RowState {
  readonly entity: Entity;
  readonly period: Period;
  readonly value: Interval;
  readonly limit: number;
  readonly sighting: Sighting;
}

/** What was read of products: all breaches, and how the newest day stands besides them. */
export interface States {
  readonly breaches: readonly RowState[];
  /** The newest day on which anything was read; undefined = never. */
  readonly newest: Day | undefined;
  /** Of that day: rows that keep to their limit, rows that cannot be told, products without a limit. */
  readonly kept: number;
  readonly doubtful: readonly RowState[];
  readonly limitless: readonly Entity[];
  /** Of that day: readings that say nothing of what the clause asks. */
  readonly mute: number;
  /** Every row that the page says exists was read on that day. */
  readonly complete: boolean;
  readonly sightings: readonly Sighting[];
}

const KINDS = ['product', 'sku'] as const;

/** Whether the readings of one day show every row of at least one table. */
function isComplete(sightings: readonly Sighting[]): boolean {
  const rows = new Map<string, { seen: Set<string>; total: number | null }>();
  for (const { fact, observations } of sightings)
    for (const { evidence } of observations) {
      const table = fact.tables.find((one) => one.frame === evidence.frame && one.table === evidence.table);
      const key = `${fact.consoleId}\n${fact.page}\n${evidence.frame}\n${table?.title ?? evidence.table}`;
      const known = rows.get(key) ?? { seen: new Set<string>(), total: table?.coverage.total ?? null };
      known.seen.add(`${fact.snapshotId}/${evidence.row}`);
      rows.set(key, known);
    }
  return [...rows.values()].some(({ seen, total }) => total !== null && seen.size >= total);
}

/** Breaches that follow one another in the readings of a product become one, over all their days. */
function join(states: readonly (RowState | undefined)[]): RowState[] {
  const joined: RowState[] = [];
  let open: RowState | undefined;
  for (const state of states) {
    const last = joined.at(-1);
    if (state && open && last) {
      const from = last.period.from;
      joined[joined.length - 1] = { ...state, period: { from, to: state.period.to } };
    } else if (state) joined.push(state);
    open = state;
  }
  return joined;
}

/** Looks through everything that was read of the products in the days in which the clause binds. */
export function rowStates(wanted: StatesWanted): States {
  const { input, shopId, metrics, unit, readUnit = unit, range, comparator, product } = wanted;
  const { contract, history, today } = input;
  const { from, to } = bindingDays(contract, range);
  const last = to !== undefined && to < today ? to : today;
  const [first, end] = [dayNumber(from), dayNumber(last)];
  const breaches: RowState[] = [];
  const newest: {
    at: number;
    states: RowState[];
    limitless: Entity[];
    sightings: Sighting[];
    mute: number;
  } = {
    mute: 0,
    at: -Infinity,
    states: [],
    limitless: [],
    sightings: [],
  };
  for (const metric of metrics)
    for (const kind of KINDS)
      for (const { entity, sightings } of tracksOf(
        history,
        { shopId, metric, unit: readUnit, from: first, to: end },
        kind,
      ).values()) {
        if (product !== undefined && ![entity.name, entity.id].some((text) => overlaps(text, product)))
          continue;
        const states = sightings.flatMap((sighting) => {
          const { to: at } = sighting;
          const day = dayOfNumber(at);
          if (at < first || at > end || !input.applies({ from: day, to: day })) return [];
          if (at > newest.at)
            Object.assign(newest, { at, states: [], limitless: [], sightings: [], mute: 0 });
          const value = wanted.valueOf(sighting, entity, day);
          const limit = wanted.limitOf(entity, day);
          if (at === newest.at) newest.sightings.push(sighting);
          if (limit === undefined && at === newest.at) newest.limitless.push(entity);
          if (!value && at === newest.at) newest.mute += 1;
          if (!value || limit === undefined) return [];
          const state: RowState = { entity, period: { from: day, to: day }, value, limit, sighting };
          if (at === newest.at) newest.states.push(state);
          return [compare(value, comparator, limit) === 'breached' ? state : undefined];
        });
        breaches.push(...join(states));
      }
  const outcome = (state: RowState) => compare(state.value, comparator, state.limit);
  return {
    breaches,
    newest: Number.isFinite(newest.at) ? dayOfNumber(newest.at) : undefined,
    kept: newest.states.filter((state) => outcome(state) === 'met').length,
    doubtful: newest.states.filter((state) => outcome(state) === 'unknown'),
    limitless: newest.limitless,
    mute: newest.mute,
    complete: isComplete(newest.sightings),
    sightings: newest.sightings,
  };
}

/** The reading behind a state, as the rules judge it. */
export function measuredState(
  value: Interval | undefined,
  unit: Unit,
  sightings: readonly Sighting[],
): Measured {
  return {
    value,
    unit,
    evidence: sightings.flatMap(({ observations }) => observations.map(({ evidence }) => evidence)),
    asOf: newestOf(sightings.map(({ fact }) => fact.readAt)),
    missing: [],
    running: false,
  };
}
