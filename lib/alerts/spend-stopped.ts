import { addDays } from '../quantity/day';
import { minorOf } from '../quantity/money';
import { shopSeriesOf, sumOf } from './figures';
import { shopKind } from './shop-kind';

/** Days before that must have had spend, and how much a day (yuan) makes its stop worth telling; guesses. */
const BEFORE_DAYS = 7;
const LEAST_A_DAY = 20;

/** Ads that ran every day spent nothing yesterday: paused, out of money, or refused. */
export const spendStopped = shopKind({
  id: 'spend-stopped',
  severity: 'amber',
  look(input, { shopId, today }) {
    const day = addDays(today, -1);
    const series = shopSeriesOf(input, shopId, 'adSpend', { until: day, days: BEFORE_DAYS + 1 });
    const last = series.at(-1);
    const before = sumOf(series, addDays(day, -BEFORE_DAYS), addDays(day, -1));
    if (!last || last.day !== day || !before) return [];
    const usual = before.lo / BEFORE_DAYS;
    if (usual < minorOf(LEAST_A_DAY, 'CNY')) return [];
    const wrong = last.hi === 0;
    if (!wrong && last.lo <= 0) return [];
    const params = { usual: { figure: { lo: usual, hi: usual, unit: last.unit } } };
    // The next day with spend ends it: the key does not name the day.
    return [
      {
        key: 'shop',
        wrong,
        period: { from: day, to: day },
        facts: [last.fact],
        evidence: last.evidence,
        params,
      },
    ];
  },
});
