import { addDays } from '../quantity/day';
import { minorOf } from '../quantity/money';
import { seriesOf } from './figures';
import type { Threshold } from './kind';
import { thresholdOf } from './settings';
import { type Sight, shopKind } from './shop-kind';

const share: Threshold = {
  name: 'spendShare',
  label: 'alerts:threshold.spendShare',
  unit: 'ratio',
  usual: 0.3,
  least: 0.05,
  most: 1,
};

const DAYS = 7;
/** A product with less than this part of its share of spend in sales is a slow mover. */
const SLOW = 1 / 3;
/** Spend of the week (yuan) below which shares say nothing; a guess. */
const LEAST = 200;

function ratio(x: number) {
  const shown = Math.round(x * 1000) / 1000;
  return { figure: { lo: shown, hi: shown, unit: 'ratio' } } as const;
}

/** A product that hardly sells takes a large part of the advertising budget. */
export const wrongProductPushed = shopKind({
  id: 'wrong-product-pushed',
  severity: 'amber',
  thresholds: [share],
  look(input, { shopId, today }) {
    const until = addDays(today, -1);
    const from = addDays(until, 1 - DAYS);
    const span = { until, days: DAYS };
    const limit = thresholdOf(input, 'wrong-product-pushed', share);
    const spend = seriesOf(input, shopId, 'adSpend', 'product', span).filter((series) => series.length > 0);
    const sales = seriesOf(input, shopId, 'sales', 'product', span).filter((series) => series.length > 0);
    const days = new Set(sales.flatMap((series) => series.map(({ day }) => day)));
    const shared = (series: (typeof spend)[number]) => series.filter(({ day }) => days.has(day));
    const low = (series: (typeof spend)[number]) => shared(series).reduce((sum, { lo }) => sum + lo, 0);
    const high = (series: (typeof spend)[number]) => shared(series).reduce((sum, { hi }) => sum + hi, 0);
    const spent = spend.reduce((sum, series) => sum + high(series), 0);
    const sold = sales.reduce((sum, series) => sum + low(series), 0);
    if (spend.length < 2 || sold <= 0 || spent < minorOf(LEAST, 'CNY')) return [];
    return spend.flatMap((series): Sight[] => {
      const last = series.at(-1);
      const own = sales.find(([first]) => first?.entity.id === last?.entity.id);
      if (!last || !own) return [];
      const taken = low(series) / spent;
      const brought = high(own) / sold;
      const { entity, fact } = last;
      const params = {
        spendShare: ratio(taken),
        salesShare: ratio(brought),
      };
      const evidence = [...series, ...own].flatMap((figure) => figure.evidence);
      const wrong = taken >= limit && brought < taken * SLOW;
      return [
        {
          key: entity.id,
          wrong,
          entity,
          period: { from, to: until },
          facts: [fact],
          evidence,
          params,
          badness: taken,
        },
      ];
    });
  },
});
