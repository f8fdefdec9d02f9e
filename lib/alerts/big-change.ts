import { metricName } from '../contracts/metric-name';
import { addDays, dayCount } from '../quantity/day';
import { minorDigits, isCurrency } from '../quantity/money';
import type { Day } from '../quantity/period';
import { isUnusual, sameDayLastTime } from './calendar';
import { onDay, shopSeriesOf } from './figures';
import type { AlertInput, Threshold } from './kind';
import { thresholdOf } from './settings';
import { type Sight, shopKind } from './shop-kind';
import { salesSplit } from './sales-split';
import { surelyChanged } from './split';
import { watchedMetrics } from './watched-metrics';

const share: Threshold = {
  name: 'change',
  label: 'alerts:threshold.change',
  unit: 'ratio',
  usual: 0.2,
  least: 0.05,
  most: 5,
};

/** Until the same weekday has come again, it is worth a look. */
const NEWS_DAYS = 7;

/** How long ago a day is still looked at: a weekend without a look must not hide what it brought. */
const LOOK_BACK = [3, 2, 1];

/** One day against the comparable one, metric by metric. */
function changesOn(input: AlertInput, shopId: string, day: Day): Sight[] {
  const limit = thresholdOf(input, 'big-change', share);
  // A day of a promotion is compared with the same day of the last one, an ordinary day with the week before.
  const then = isUnusual(day, input.activities) ? sameDayLastTime(day) : addDays(day, -7);
  if (then === undefined || (then === addDays(day, -7) && isUnusual(then, input.activities))) return [];
  const span = { until: day, days: dayCount({ from: then, to: day }) };
  return watchedMetrics.flatMap(({ metric, least }): Sight[] => {
    const series = shopSeriesOf(input, shopId, metric, span);
    const [before, last] = [onDay(series, then), onDay(series, day)];
    if (!last || !before) return [];
    const { up, down } = surelyChanged(before, last);
    const floor = isCurrency(last.unit) ? least * 10 ** minorDigits(last.unit) : least;
    const apart = Math.max(last.lo - before.hi, before.lo - last.hi);
    // Fractions of whole numbers: a rise of exactly a fifth must not pass by rounding.
    const beyond = Math.max(up, down) > limit + 1e-12;
    const wrong = beyond && apart >= floor;
    const params = {
      metric: metricName(metric),
      value: { figure: { lo: last.lo, hi: last.hi, unit: last.unit } },
      before: { figure: { lo: before.lo, hi: before.hi, unit: before.unit } },
      comparedWith: then,
      split: metric === 'sales' ? { message: salesSplit(input, shopId, then, day) } : '',
      change: `${up > down ? '+' : '−'}${Math.round(100 * Math.max(up, down))}%`,
    };
    const evidence = [...last.evidence, ...before.evidence];
    return [
      {
        key: `${metric}|${day}`,
        wrong,
        period: { from: day, to: day },
        facts: [last.fact],
        evidence,
        params,
        newsTo: addDays(day, NEWS_DAYS),
      },
    ];
  });
}

/** A figure moved by more than a fifth against the comparable day, and by enough to matter. */
export const bigChange = shopKind({
  id: 'big-change',
  severity: 'note',
  thresholds: [share],
  look: (input, { shopId, today }) =>
    LOOK_BACK.flatMap((back) => changesOn(input, shopId, addDays(today, -back))),
});
