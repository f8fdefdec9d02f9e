import { metricName } from '../contracts/metric-name';
import { addDays } from '../quantity/day';
import { isCurrency } from '../quantity/money';
import { type Anomaly, findAnomalies } from './anomaly';
import { unusualDays } from './calendar';
import { type DaySeries, nominal, shopSeriesOf } from './figures';
import { shopKind } from './shop-kind';
import { watchedMetrics } from './watched-metrics';

/** History looked at, and how long ago an odd day is still news. */
const HISTORY_DAYS = 120;
const NEWS_DAYS = 3;

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
    return value === undefined ? [] : [{ at: figure.day, value }];
  });
  const [first] = series;
  return first ? findAnomalies(values, { measure: measureOf(first.unit), leaveOut }) : [];
}

/** A day unlike this shop's own past, its weekday and its promotions considered. */
export const anomaly = shopKind({
  id: 'anomaly',
  severity: 'amber',
  look(input, { shopId, today }) {
    const until = addDays(today, -1);
    const leaveOut = unusualDays(input.activities);
    return watchedMetrics.flatMap(({ metric }) => {
      const series = shopSeriesOf(input, shopId, metric, { until, days: HISTORY_DAYS });
      const recent = series.filter(({ day }) => day >= addDays(until, 1 - NEWS_DAYS));
      if (recent.length === 0) return [];
      const odd = oddDays(series, leaveOut);
      return recent.map((figure) => {
        const found = odd.find(
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
            explanation: { message: found.explanation },
          },
        };
      });
    });
  },
});
