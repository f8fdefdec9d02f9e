import { measure, measureRatio, type Measured } from '../contracts/measure';
import { known } from '../contracts/rules/words';
import { shownBeside } from '../contracts/shown-beside';
import type { Contract, History } from '../contracts/types';
import type { MessageParam } from '../messages/types';
import { addDays, dayCount, today } from '../quantity/day';
import type { Interval } from '../quantity/interval';
import type { Instant, Period } from '../quantity/period';
import type { Unit } from '../quantity/types';

/** Metrics that both sides of a weekly meeting talk about, in the order of the talk. */
const METRICS = ['sales', 'adSpend', 'visitors', 'orders', 'buyers', 'refundAmount'] as const;

/** Those counted in money; the others are counts. */
const MONEY: ReadonlySet<string> = new Set(['sales', 'adSpend', 'refundAmount']);

export type WeekMetric = (typeof METRICS)[number] | 'roi';

export interface WeekFigure {
  readonly metric: WeekMetric;
  readonly unit: Unit;
  readonly now: Measured;
  readonly before: Measured;
  /** Relative change as an interval (0.2 = +20 %); undefined when one side is unknown, open above or not positive. */
  readonly change: Interval | undefined;
}

/** A figure of a week as text; the ROI without the endless rest of a division. */
export function weekFigureText({ value }: Measured, unit: Unit): MessageParam {
  return known(value && shownBeside(value, undefined, unit), unit);
}

/** The days of the same number just before. */
export function periodBefore(period: Period): Period {
  const length = dayCount(period);
  return { from: addDays(period.from, -length), to: addDays(period.from, -1) };
}

/** How far a value moved: [lo/hi, hi/lo] − 1, so that it holds every pair of completions. */
export function relativeChange(
  now: Interval | undefined,
  before: Interval | undefined,
): Interval | undefined {
  if (!now || !before || before.lo <= 0 || before.hi === Infinity || now.hi === Infinity) return undefined;
  return { lo: now.lo / before.hi - 1, hi: now.hi / before.lo - 1 };
}

/** The week's main figures beside those of the week before. A running week has no change: it is not over. */
export function weekFigures(contract: Contract, history: History, period: Period, at: Instant): WeekFigure[] {
  const wanted = {
    target: { kind: 'shop' },
    shopIds: contract.shopIds,
    today: today(contract.zone, at),
  } as const;
  const before = periodBefore(period);
  const sums = METRICS.map((metric): WeekFigure => {
    const unit: Unit = MONEY.has(metric) ? contract.currency : 'count';
    const here = measure(history, { ...wanted, metric, unit, period });
    const there = measure(history, { ...wanted, metric, unit, period: before });
    return { metric, unit, now: here, before: there, change: relativeChange(here.value, there.value) };
  });
  const ratio = (days: Period) => {
    const part = { ...wanted, unit: contract.currency, period: days };
    return measureRatio(history, { ...part, metric: 'sales' }, { ...part, metric: 'adSpend' });
  };
  const [here, there] = [ratio(period), ratio(before)];
  const roi: WeekFigure = {
    metric: 'roi',
    unit: 'number',
    now: here,
    before: there,
    change: relativeChange(here.value, there.value),
  };
  return [...sums.slice(0, 2), roi, ...sums.slice(2)].filter(
    (figure) =>
      figure.metric === 'sales' || figure.metric === 'adSpend' || figure.now.value || figure.before.value,
  );
}
