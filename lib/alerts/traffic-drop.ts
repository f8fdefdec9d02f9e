import { addDays } from '../quantity/day';
import { isUnusual } from './calendar';
import { seriesOf } from './figures';
import type { Threshold } from './kind';
import { thresholdOf } from './settings';
import { type Sight, shopKind } from './shop-kind';

const share: Threshold = {
  name: 'drop',
  label: 'alerts:threshold.drop',
  unit: 'ratio',
  usual: 0.4,
  least: 0.1,
  most: 0.95,
};

/** A source with fewer visitors a day swings by chance; a guess. */
const LEAST_VISITORS = 50;
/** Same weekdays looked back at; at least two must have been read. */
const WEEKS = 4;

/** A source of visitors gave far fewer than on the same weekday of the weeks before. */
export const trafficDrop = shopKind({
  id: 'traffic-drop',
  severity: 'amber',
  thresholds: [share],
  look(input, { shopId, today }) {
    const day = addDays(today, -1);
    const limit = thresholdOf(input, 'traffic-drop', share);
    const span = { until: day, days: WEEKS * 7 + 1 };
    return seriesOf(input, shopId, 'visitors', 'source', span).flatMap((series): Sight[] => {
      const last = series.at(-1);
      if (!last || last.day !== day || isUnusual(day, input.activities)) return [];
      const same = Array.from({ length: WEEKS }, (_, week) => addDays(day, -7 * (week + 1)));
      const before = series.filter(
        (figure) => same.includes(figure.day) && !isUnusual(figure.day, input.activities),
      );
      if (before.length < 2) return [];
      const low = before.map(({ lo }) => lo).toSorted((a, b) => a - b)[(before.length - 1) >> 1] ?? 0;
      const high = before.map(({ hi }) => hi).toSorted((a, b) => a - b)[before.length >> 1] ?? 0;
      if (high < LEAST_VISITORS) return [];
      const wrong = low >= LEAST_VISITORS && last.hi < low * (1 - limit);
      // Halfway back is neither found nor over, so that it does not flicker.
      if (!wrong && last.lo < high * (1 - limit / 2)) return [];
      const { entity, unit, fact } = last;
      const params = {
        value: { figure: { lo: last.lo, hi: last.hi, unit } },
        usual: { figure: { lo: low, hi: Math.max(low, high), unit } },
        weeks: before.length,
      };
      const key = `${entity.level ?? 0}|${entity.id}`;
      const evidence = [...last.evidence, ...before.flatMap((figure) => figure.evidence)];
      return [
        {
          key,
          wrong,
          entity,
          period: { from: day, to: day },
          facts: [fact],
          evidence,
          params,
          badness: 1 - last.hi / low,
        },
      ];
    });
  },
});
