import { addDays, contractMonthOf, dayCount } from '../../quantity/day';
import { exactly, type Interval } from '../../quantity/interval';
import { minorOf } from '../../quantity/money';
import type { Day, Period } from '../../quantity/period';
import type { Unit } from '../../quantity/types';
import { sixDecimals } from '../arithmetic';
import { beginsWithin } from '../binding';
import { compare } from '../compare';
import type { Measured } from '../measure';
import { type BetweenTarget, monthTarget } from '../month-target';
import type { RuleInput } from '../rule';
import type { Comparator, Missing, VerdictState } from '../types';
import { netSales, shopsFigure } from './sales-figure';
import { deductions, growthBase, type SalesTargetParams } from './sales-target-params';

/** What is promised for one period; `value` undefined = it cannot be told. */
export interface Limit {
  readonly value: Interval | undefined;
  readonly unit: Unit;
  readonly missing: readonly Missing[];
  /** How it was made, for a month that the contract leaves out between two that it states. */
  readonly between?: BetweenTarget;
}

function yearBefore(day: Day): Day {
  const text = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  return text.endsWith('-02-29') ? `${text.slice(0, 8)}28` : text;
}

/** The period that a growth is measured against: as many days just before, or the same days a year before. */
function formerPeriod(given: SalesTargetParams, period: Period): Period {
  if (growthBase(given) === 'year') return { from: yearBefore(period.from), to: yearBefore(period.to) };
  return { from: addDays(period.from, -dayCount(period)), to: addDays(period.from, -1) };
}

function grown(given: SalesTargetParams & { growth: number }, input: RuleInput, period: Period): Limit {
  const { currency } = input.contract;
  const factor = 1 + given.growth;
  if (typeof given.baseline === 'number')
    return { value: exactly(minorOf(given.baseline * factor, currency)), unit: currency, missing: [] };
  const before = netSales(input, formerPeriod(given, period), deductions(given));
  const { value } = before;
  const times = (x: number) => sixDecimals(x * factor);
  return {
    value: value && { lo: times(value.lo), hi: times(value.hi) },
    unit: currency,
    missing: before.missing,
  };
}

function shareOfTarget(input: RuleInput, share: number, period: Period): Limit {
  const { contract } = input;
  const month = contractMonthOf(contract.start, period.from) ?? 1;
  const target = monthTarget(contract, month);
  const missing: Missing[] =
    target === undefined ? [{ message: { key: 'rules:missing-target', params: { month } } }] : [];
  const value = target === undefined ? undefined : exactly(sixDecimals(target * share));
  return { value, unit: contract.currency, missing };
}

/** Periods that are made of whole months. */
const OF_MONTHS: readonly SalesTargetParams['per'][] = ['month', 'quarter', 'half-year', 'year'];

/** Why nothing can be told of a month in which a clause begins. */
export function notWhole(from: Day): Missing {
  return { message: { key: 'figures:missing-whole-month', params: { from } } };
}

/** A sum for whole months says nothing of a part of one; a growth is measured over as many days before. */
function isCut(given: SalesTargetParams, { contract }: RuleInput, period: Period): boolean {
  const { per, withinDays, growth, baseline } = given;
  const summed = growth === undefined || typeof baseline === 'number';
  return (
    summed && withinDays === undefined && OF_MONTHS.includes(per) && beginsWithin(contract, given, period)
  );
}

/** The promised figure of a period, in whichever form the clause states it; of a range the lower end. */
export function limitFor(given: SalesTargetParams, input: RuleInput, period: Period): Limit {
  const { currency } = input.contract;
  const { growth, multiple, baseline, count } = given;
  const share = given.completion ?? given.completionRange?.[0];
  const amount = given.amount ?? given.amountRange?.[0];
  const unit = count === undefined ? currency : 'count';
  if (isCut(given, input, period)) return { value: undefined, unit, missing: [notWhole(period.from)] };
  if (count !== undefined) return { value: exactly(count), unit: 'count', missing: [] };
  if (growth !== undefined) return grown({ ...given, growth }, input, period);
  if (share !== undefined && amount === undefined) return shareOfTarget(input, share, period);
  const sum =
    multiple !== undefined && typeof baseline === 'number' ? multiple * baseline : (amount ?? Number.NaN);
  return { value: exactly(minorOf(sum, currency)), unit: currency, missing: [] };
}

/** What a target is held against: sales, less what the clause takes off, or orders. */
export function figureFor(given: SalesTargetParams, input: RuleInput, period: Period): Measured {
  if (given.count !== undefined) return shopsFigure(input, 'orders', 'count', period);
  return netSales(input, period, deductions(given));
}

/** As `compare`, against a limit that is itself known only as an interval. */
export function compareWith(
  actual: Interval | undefined,
  comparator: Comparator,
  limit: Interval | undefined,
): VerdictState {
  if (!limit) return 'unknown';
  const states = [compare(actual, comparator, limit.lo), compare(actual, comparator, limit.hi)];
  return states[0] === states[1] ? (states[0] ?? 'unknown') : 'unknown';
}
