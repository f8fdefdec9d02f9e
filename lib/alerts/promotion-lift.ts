import { addDays, dayCount } from '../quantity/day';
import type { Day } from '../quantity/period';
import { isUnusual, promotionOn, promotions } from './calendar';
import { type DaySeries, nominal } from './figures';
import type { Activity } from './kind';

/** Ordinary days before a promotion that it is held against, and how many of them must have been read; guesses. */
const BEFORE_DAYS = 21;
const LEAST_READ = 7;
/** A promotion that raised a day to this many times an ordinary one had a lift; below the other one this one has none. */
const LIFT = 1.3;
const NO_LIFT = 1.1;

/** One occasion of a promotion: what its days were, as times an ordinary day before it. */
interface Occasion {
  readonly times: number;
  readonly days: number;
}

/** What a promotion brings this time, and what it brought the last time. */
export interface Lift {
  /** It used to bring a lift, and brings none so far. */
  readonly missed: boolean;
  /** First day of this occasion and of the one before. */
  readonly from: Day;
  readonly before: Day;
  readonly now: Occasion;
  readonly last: Occasion;
}

function middle(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

function occasionOf(
  values: ReadonlyMap<Day, number>,
  from: Day,
  to: Day,
  activities: readonly Activity[],
): Occasion | undefined {
  const on = dayCount({ from, to });
  const during = Array.from({ length: on }, (_, i) => values.get(addDays(from, i))).filter(
    (value) => value !== undefined,
  );
  const ordinary = Array.from({ length: BEFORE_DAYS }, (_, i) => addDays(from, -1 - i))
    .filter((day) => !isUnusual(day, activities))
    .flatMap((day) => values.get(day) ?? []);
  const [level, usual] = [middle(during), middle(ordinary)];
  // Every day of it must have been read: the one that is missing may be the one that sold.
  if (during.length < on || ordinary.length < LEAST_READ || level === undefined || !usual) return undefined;
  return { times: level / usual, days: on };
}

/** The occasion that a day lies in and the last one before it: of the calendar, else of the merchant's own by its name. */
function occasions(day: Day, activities: readonly Activity[]) {
  const listed = promotionOn(day);
  if (listed) {
    const before = promotions.find(({ id, year }) => id === listed.id && year === listed.year - 1);
    return { here: listed, before };
  }
  const here = activities.find(({ from, to }) => from <= day && day <= to);
  const same = activities.filter(({ name, to }) => here?.name && name === here.name && to < here.from);
  return { here, before: same.toSorted((a, b) => (a.from < b.from ? -1 : 1)).at(-1) };
}

/**
 * What the promotion that `day` lies in brings so far, and what the same one brought the last time by its same day.
 * undefined on an ordinary day, and where either occasion was not read.
 */
export function promotionLift(
  series: DaySeries,
  day: Day,
  activities: readonly Activity[] = [],
): Lift | undefined {
  const { here, before } = occasions(day, activities);
  // One day may be quiet; two that are not are a start.
  if (!here || !before || dayCount({ from: here.from, to: day }) < 2) return undefined;
  const values = new Map(
    series.flatMap((figure) => {
      const value = nominal(figure);
      return value === undefined ? [] : [[figure.day, value] as const];
    }),
  );
  const length = dayCount({ from: here.from, to: day });
  const end = addDays(before.from, length - 1);
  const now = occasionOf(values, here.from, day, activities);
  const last = occasionOf(values, before.from, end < before.to ? end : before.to, activities);
  if (!now || !last) return undefined;
  const missed = last.times >= LIFT && now.times < NO_LIFT;
  return { missed, from: here.from, before: before.from, now, last };
}
