import { dayNumber } from '../contracts/day-number';
import { indexFor } from '../contracts/history';
import type { History } from '../contracts/types';
import type { WorkChange } from '../contracts/work/types';
import type { MetricId } from '../metrics/catalog';
import type { Evidence } from '../metrics/types';
import { today } from '../quantity/day';
import { isExact } from '../quantity/interval';
import { type RateOfDays, rateOfDays } from './rate-of-days';

/** Days looked at on either side of a change; a guess at what is long enough to calm a weekday and short enough to compare. */
export const EFFECT_DAYS = 7;

/** Rates that a title or an image is made to raise, the shop's own before those of advertising, and what each is a share of. */
const RATES = {
  ctr: [
    { metric: 'organicCtr', of: 'productImpressions' },
    { metric: 'adCtr', of: 'adImpressions' },
  ],
  conversion: [
    { metric: 'conversionRate', of: 'visitors' },
    { metric: 'adConversionRate', of: 'adClicks' },
  ],
} as const satisfies Readonly<
  Record<string, readonly { readonly metric: MetricId; readonly of: MetricId }[]>
>;

export type EffectRate = keyof typeof RATES;

/** One side of a change: the rate over its days, and where each was read. */
export interface EffectSide extends RateOfDays {
  readonly evidence: readonly Evidence[];
}

/** A rate of one product before and after a change of it. */
export interface Effect {
  readonly change: WorkChange;
  readonly rate: EffectRate;
  readonly metric: string;
  readonly before: EffectSide;
  readonly after: EffectSide;
}

function sideOf(
  history: History,
  { shopId, id }: WorkChange,
  { metric, of }: (typeof RATES)[EffectRate][number],
  { from, to }: { readonly from: number; readonly to: number },
): EffectSide | undefined {
  const index = indexFor(history);
  const daysOf = (one: MetricId, unit: 'ratio' | 'count') =>
    (index.tracks(shopId, one, unit, 'product').get(id)?.sightings ?? []).filter(
      (sight) => sight.from === sight.to && !sight.open && from <= sight.from && sight.from <= to,
    );
  const weights = new Map(
    daysOf(of, 'count').map((sight) => [sight.from, isExact(sight) ? sight.lo : undefined]),
  );
  const days = daysOf(metric, 'ratio');
  const rate = rateOfDays(
    days.map((sight) => ({ lo: sight.lo, hi: sight.hi, weight: weights.get(sight.from) })),
  );
  return (
    rate && { ...rate, evidence: days.flatMap(({ observations }) => observations.map((one) => one.evidence)) }
  );
}

/**
 * Click rate and conversion of a product in the days before and after its title or image changed; the days in which the
 * change itself lies are on neither side. Empty where one side was not read.
 */
export function effectsOf(history: History, change: WorkChange, zone: string): Effect[] {
  if (change.trait !== 'title' && change.trait !== 'image') return [];
  const last = dayNumber(today(zone, change.since)) - 1;
  const first = dayNumber(today(zone, change.after.at)) + 1;
  return (['ctr', 'conversion'] as const).flatMap((rate): Effect[] => {
    for (const way of RATES[rate]) {
      const before = sideOf(history, change, way, { from: last - EFFECT_DAYS + 1, to: last });
      const after = sideOf(history, change, way, { from: first, to: first + EFFECT_DAYS - 1 });
      if (before && after) return [{ change, rate, metric: way.metric, before, after }];
    }
    return [];
  });
}
