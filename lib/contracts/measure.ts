import type { Evidence } from '../metrics/types';
import { add, type Interval, isExact } from '../quantity/interval';
import type { Day, Instant, Period } from '../quantity/period';
import type { Unit } from '../quantity/types';
import { addsOverDays } from './addition';
import { quotient } from './arithmetic';
import { boundSum } from './bounds';
import { dayNumber, dayOfNumber } from './day-number';
import { missingOf } from './missing';
import { looking, remembered } from './looking';
import type { Seen } from './seen';
import { exactShop, type SeenSpan, spansOf, type Target } from './spans';
import type { History, Missing } from './types';

export interface Wanted {
  readonly metric: string;
  /** Currency for money; figures in another unit are not used. */
  readonly unit: Unit;
  readonly target: Target;
  /** Several shops are added up. */
  readonly shopIds: readonly string[];
  readonly period: Period;
  /** Business day of "now": the period is running while its last day is not before it. */
  readonly today: Day;
}

/** What is known of a figure over a period; `value` undefined = no reading says anything. */
export interface Measured {
  readonly value: Interval | undefined;
  readonly unit: Unit;
  readonly evidence: readonly Evidence[];
  readonly asOf: Instant | undefined;
  /** What would narrow the value; empty when it is as definite as the pages show it. */
  readonly missing: readonly Missing[];
  readonly running: boolean;
}

/** Readings that were used. */
type Used = Pick<SeenSpan, 'sightings'>;

function evidenceOf(spans: readonly Used[]): { evidence: Evidence[]; asOf: Instant | undefined } {
  const evidence: Evidence[] = [];
  let asOf: Instant | undefined;
  for (const span of spans)
    for (const sighting of span.sightings) {
      for (const observation of sighting.observations) evidence.push(observation.evidence);
      if (asOf === undefined || sighting.fact.readAt > asOf) asOf = sighting.fact.readAt;
    }
  return { evidence, asOf };
}

interface Part {
  readonly value: Interval | undefined;
  readonly used: readonly Used[];
  readonly missing: readonly Missing[];
}

/** A closed reading of the very period is the console's own sum and beats any of ours. */
function direct(spans: readonly SeenSpan[], from: number, to: number): SeenSpan | undefined {
  return spans.find((span) => span.from === from && span.to === to && span.hi !== Infinity && !span.conflict);
}

function measureShop(seen: Seen, wanted: Wanted, shopId: string): Part {
  const { metric, unit, target } = wanted;
  const from = dayNumber(wanted.period.from);
  const to = dayNumber(wanted.period.to);
  const place = { shopId, metric, unit, from, to };
  const exact = target.kind === 'shop' ? exactShop(seen, place) : undefined;
  if (exact) return { value: { lo: exact.lo, hi: exact.hi }, used: [{ sightings: [exact] }], missing: [] };
  const spans = spansOf(seen, place, target);
  const whole = direct(spans, from, to);
  if (whole) return { value: { lo: whole.lo, hi: whole.hi }, used: [whole], missing: [] };
  const lack = (conflict: boolean) => missingOf(seen, { ...wanted, shopId, from, to, spans, conflict });
  if (!addsOverDays(metric)) return { value: undefined, used: [], missing: lack(false) };
  const bounds = boundSum(spans, from, to);
  const known = bounds.used.length > 0 || bounds.hi !== Infinity;
  const conflict = bounds.conflict || bounds.used.some((span) => span.conflict);
  return {
    value: known ? { lo: bounds.lo, hi: bounds.hi } : undefined,
    used: bounds.used.length > 0 || !known ? bounds.used : spans,
    missing: bounds.hi === Infinity || conflict ? lack(conflict) : [],
  };
}

function measureAll(seen: Seen, wanted: Wanted): Measured {
  const parts = wanted.shopIds.map((shopId) => measureShop(seen, wanted, shopId));
  const running = wanted.period.to >= wanted.today;
  const { evidence, asOf } = evidenceOf(parts.flatMap((part) => part.used));
  const missing = parts.flatMap((part) => part.missing);
  const anything = parts.some((part) => part.value !== undefined);
  const unread: Interval = { lo: 0, hi: Infinity };
  const value =
    anything && (addsOverDays(wanted.metric) || parts.length === 1)
      ? parts.map((part) => part.value ?? unread).reduce(add)
      : undefined;
  return { value, unit: wanted.unit, evidence, asOf, missing, running };
}

/** The figure over the period, from whatever readings there are; see `boundSum` for how they are put together. */
export function measure(history: History, wanted: Wanted): Measured {
  const { metric, unit, target, shopIds, period, today } = wanted;
  // Many clauses ask the same of the shop; a single row is asked for once.
  if (target.kind !== 'shop') return looking(history, (seen) => measureAll(seen, wanted));
  const key = `${metric}\n${unit}\n${shopIds.join()}\n${period.from}/${period.to}/${today}`;
  return remembered(history, key, (seen) => measureAll(seen, wanted));
}

/** The part of a period whose days are over; undefined when none is. */
export function closedPart(period: Period, today: Day): Period | undefined {
  if (period.to < today) return period;
  const to = dayOfNumber(dayNumber(today) - 1);
  return period.from <= to ? { from: period.from, to } : undefined;
}

/**
 * A ratio of two sums over the days of the period that are over. It is never averaged or added up. `undefined`
 * also when the divisor is known to be zero, which `dividedByZero` tells apart.
 */
export function measureRatio(
  history: History,
  over: Wanted,
  under: Wanted,
): Measured & {
  readonly over: Measured | undefined;
  readonly under: Measured | undefined;
  readonly dividedByZero: boolean;
} {
  const running = over.period.to >= over.today;
  const period = closedPart(over.period, over.today);
  const unit: Unit = 'number';
  if (!period)
    return {
      value: undefined,
      unit,
      evidence: [],
      asOf: undefined,
      missing: [],
      running,
      over: undefined,
      under: undefined,
      dividedByZero: false,
    };
  const top = measure(history, { ...over, period });
  const bottom = measure(history, { ...under, period });
  const asOf = [top.asOf, bottom.asOf].reduce((a, b) =>
    a !== undefined && (b === undefined || a > b) ? a : b,
  );
  return {
    value: top.value && bottom.value ? quotient(top.value, bottom.value) : undefined,
    unit,
    evidence: [...top.evidence, ...bottom.evidence],
    asOf,
    missing: [...top.missing, ...bottom.missing],
    running,
    over: top,
    under: bottom,
    dividedByZero: bottom.value !== undefined && isExact(bottom.value) && bottom.value.lo === 0,
  };
}
