import { dayNumber } from '../contracts/day-number';
import type { MetricId } from '../metrics/catalog';
import type { Observation, SnapshotFacts } from '../metrics/types';
import { addDays } from '../quantity/day';
import type { Day } from '../quantity/period';
import { shopsOf } from './figures';
import type { AlertInput } from './kind';

/** A closed figure of the shop that two readings show differently. */
export interface Restatement {
  readonly metric: MetricId;
  readonly day: Day;
  readonly first: Observation;
  readonly last: Observation;
  readonly fact: SnapshotFacts;
}

/** Days back that are compared; consoles settle refunds for weeks. */
export const RESTATED_DAYS = 45;

const shopRows = new WeakMap<SnapshotFacts, readonly Observation[]>();

/** Closed days of the shop or its account, as one snapshot shows them. */
function closedDays(fact: SnapshotFacts): readonly Observation[] {
  const known = shopRows.get(fact);
  if (known) return known;
  const found = fact.observations.filter(
    ({ entity, open, period, why }) =>
      (entity.kind === 'shop' || entity.kind === 'account') &&
      !open &&
      period.from === period.to &&
      why !== 'partial-rows',
  );
  shopRows.set(fact, found);
  return found;
}

/** Whether every number of `a` lies above every number of `b`; upper ends are exclusive unless exact. */
function isAbove(a: Observation, b: Observation): boolean {
  return b.lo === b.hi ? a.lo > b.hi : a.lo >= b.hi;
}

/** Two intervals without a number in common. */
function apart(a: Observation, b: Observation): boolean {
  return isAbove(a, b) || isAbove(b, a);
}

/** Closed days of the last weeks whose newest reading contradicts the first one after the day was over. */
export function restatementsOf(
  input: AlertInput,
  shopId: string,
): { changed: Restatement[]; same: Restatement[] } {
  const day = shopsOf(input).find((place) => place.shopId === shopId)?.today;
  if (day === undefined) return { changed: [], same: [] };
  const oldest = dayNumber(addDays(day, -RESTATED_DAYS));
  const facts = input.history.facts.filter((fact) => fact.shopId === shopId && dayNumber(fact.day) >= oldest);
  const seen = new Map<string, Restatement>();
  for (const fact of facts.toSorted((a, b) => (a.readAt < b.readAt ? -1 : 1)))
    for (const observation of closedDays(fact)) {
      const { metric, entity, period, unit } = observation;
      // The same page only: two pages may count the same word by two rules.
      const key = [metric, entity.kind, entity.id, period.from, unit, fact.consoleId, fact.page].join('|');
      const before = seen.get(key);
      seen.set(key, {
        metric,
        day: period.from,
        first: before?.first ?? observation,
        last: observation,
        fact,
      });
    }
  const all = [...seen.values()].filter(({ first, last }) => first !== last);
  return {
    changed: all.filter(({ first, last }) => apart(first, last)),
    same: all.filter(({ first, last }) => !apart(first, last)),
  };
}

/** Days whose figure was smaller in the newest reading than in the first. */
export function shrunkDays(input: AlertInput, shopId: string, metric: MetricId): ReadonlySet<Day> {
  const { changed } = restatementsOf(input, shopId);
  return new Set(
    changed.filter((one) => one.metric === metric && one.last.hi < one.first.lo).map(({ day }) => day),
  );
}
