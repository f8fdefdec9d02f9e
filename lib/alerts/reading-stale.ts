import { pagesOf } from './reading-pages';
import type { Threshold } from './kind';
import { thresholdOf } from './settings';
import { shopKind } from './shop-kind';

const days: Threshold = {
  name: 'staleDays',
  label: 'alerts:threshold.staleDays',
  unit: 'day',
  usual: 2,
  least: 1,
  most: 30,
};
const MS_A_DAY = 86_400_000;

/** Nothing at all was read of this shop for days: what is shown is old. */
export const readingStale = shopKind({
  id: 'reading-stale',
  severity: 'amber',
  thresholds: [days],
  look(input, { shopId, today }) {
    const newest = pagesOf(input, shopId)
      .map(({ facts: [fact] }) => fact)
      .toSorted((a, b) => (a.readAt > b.readAt ? -1 : 1))[0];
    if (!newest) return [];
    const age = (Date.parse(input.now) - Date.parse(newest.readAt)) / MS_A_DAY;
    const wrong = age > thresholdOf(input, 'reading-stale', days);
    return [
      {
        key: 'shop',
        wrong,
        period: { from: newest.day < today ? newest.day : today, to: today },
        facts: [newest],
        params: { days: Math.max(0, Math.floor(age)) },
      },
    ];
  },
});
