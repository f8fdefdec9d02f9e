import { metricName } from '../contracts/metric-name';
import { addDays } from '../quantity/day';
import type { Message } from '../messages/types';
import { exactly } from '../quantity/interval';
import { isCurrency, minorDigits } from '../quantity/money';
import type { Day } from '../quantity/period';
import type { Unit } from '../quantity/types';
import { type Anomaly, findAnomalies } from './anomaly';
import { unusualDays } from './calendar';
import { type DaySeries, nominal, onDay, shopSeriesOf } from './figures';
import type { AlertInput } from './kind';
import { promotionLift } from './promotion-lift';
import { type Sight, shopKind } from './shop-kind';
import { watchedMetrics } from './watched-metrics';

/** History looked at, and how long ago an odd day is still news. */
const HISTORY_DAYS = 120;
const NEWS_DAYS = 3;
/** A year and the ordinary days before it: the same promotion a year ago. */
const LIFT_DAYS = 400;

function measureOf(unit: string): 'amount' | 'count' | 'rate' | undefined {
  if (isCurrency(unit) || unit === 'second' || unit === 'number') return 'amount';
  return unit === 'count' ? 'count' : undefined;
}

function oddDays(
  series: DaySeries,
  leaveOut: readonly { readonly from: string; readonly to: string }[],
): Anomaly[] {
  const values = series.flatMap((figure) => {
    const value = nominal(figure);
    const [lo, hi] = [figure.lo, figure.hi].map((end) => nominal({ lo: end, hi: end, unit: figure.unit }));
    return value === undefined ? [] : [{ at: figure.day, value, lo, hi }];
  });
  const [first] = series;
  return first ? findAnomalies(values, { measure: measureOf(first.unit), leaveOut }) : [];
}

/** Places of a figure that an estimate is told to, by its unit; money to the cent. */
const PLACES: Partial<Record<Unit, number>> = { count: 0, ratio: 4 };

/** The explanation with its figures in their unit. */
function explanationOf({ explanation, value, expected, usual }: Anomaly, unit: Unit): Message {
  const minor = isCurrency(unit) ? 10 ** minorDigits(unit) : 1;
  const step = 10 ** (isCurrency(unit) ? 0 : (PLACES[unit] ?? 1));
  const amount = (x: number) => ({ figure: { ...exactly(Math.round(x * minor * step) / step), unit } });
  const figures = {
    value: amount(value),
    lo: amount(expected.lo),
    hi: amount(expected.hi),
    usual: amount(usual),
  };
  return { ...explanation, params: { ...explanation.params, ...figures } };
}

/** 2.94 reads as 2.9. */
function times(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** Nothing happens on the days of a promotion that used to lift sales: its absence is the odd thing. */
function withoutLift(input: AlertInput, shopId: string, until: Day): Sight[] {
  const series = shopSeriesOf(input, shopId, 'sales', { until, days: LIFT_DAYS });
  const last = onDay(series, until);
  const lift = last && promotionLift(series, until, input.activities);
  if (!last || !lift) return [];
  const { missed, from, before, now, last: former } = lift;
  const key = `lift|${from}`;
  const period = { from, to: until };
  if (!missed) return [{ key, wrong: false, period }];
  const params = {
    metric: metricName('sales'),
    value: { figure: { lo: last.lo, hi: last.hi, unit: last.unit } },
    explanation: {
      message: {
        key: 'alerts:anomaly.no-lift',
        params: { before, former: times(former.times), from, days: now.days, now: times(now.times) },
      },
    },
  } as const;
  return [{ key, wrong: true, period, facts: [last.fact], evidence: last.evidence, params }];
}

/** A day unlike this shop's own past, its weekday and its promotions considered. */
export const anomaly = shopKind({
  id: 'anomaly',
  severity: 'amber',
  look(input, { shopId, today }) {
    const until = addDays(today, -1);
    const leaveOut = unusualDays(input.activities);
    const odd = watchedMetrics.flatMap(({ metric }): Sight[] => {
      const series = shopSeriesOf(input, shopId, metric, { until, days: HISTORY_DAYS });
      const recent = series.filter(({ day }) => day >= addDays(until, 1 - NEWS_DAYS));
      if (recent.length === 0) return [];
      const oddOnes = oddDays(series, leaveOut);
      return recent.map((figure) => {
        const found = oddOnes.find(
          ({ at, run }) => at === figure.day || (run.to === figure.day && at < figure.day),
        );
        const key = `${metric}|${found?.at ?? figure.day}`;
        const period = { from: figure.day, to: figure.day };
        if (!found) return { key, wrong: false, period };
        return {
          key,
          wrong: true,
          period: { from: found.at, to: found.run.to },
          facts: [figure.fact],
          evidence: figure.evidence,
          params: {
            metric: metricName(metric),
            value: { figure: { lo: figure.lo, hi: figure.hi, unit: figure.unit } },
            explanation: { message: explanationOf(found, figure.unit) },
          },
        };
      });
    });
    return [...odd, ...withoutLift(input, shopId, until)];
  },
});
