import { dayNumber } from '../contracts/day-number';
import { indexFor } from '../contracts/history';
import type { History } from '../contracts/types';
import type { WorkChange } from '../contracts/work/types';
import type { Evidence } from '../metrics/types';
import { today } from '../quantity/day';
import { hull, type Interval } from '../quantity/interval';

/** Days looked at on either side of a change; a guess at what is long enough to calm a weekday and short enough to compare. */
export const EFFECT_DAYS = 7;

/** Rates that a title or an image is made to raise, the shop's own before those of advertising. */
const RATES = {
  ctr: ['organicCtr', 'adCtr'],
  conversion: ['conversionRate', 'adConversionRate'],
} as const;

export type EffectRate = keyof typeof RATES;

/** A rate over some days: every day's value lies in the interval. */
export interface RateOfDays {
  readonly value: Interval;
  readonly days: number;
  readonly evidence: readonly Evidence[];
}

/** A rate of one product before and after a change of it. */
export interface Effect {
  readonly change: WorkChange;
  readonly rate: EffectRate;
  readonly metric: string;
  readonly before: RateOfDays;
  readonly after: RateOfDays;
}

function rateOf(
  history: History,
  change: WorkChange,
  metric: string,
  from: number,
  to: number,
): RateOfDays | undefined {
  const track = indexFor(history).tracks(change.shopId, metric, 'ratio', 'product').get(change.id);
  const days = (track?.sightings ?? []).filter(
    (sight) => sight.from === sight.to && !sight.open && from <= sight.from && sight.from <= to,
  );
  const [first] = days;
  if (!first) return undefined;
  const value = days.map(({ lo, hi }): Interval => ({ lo, hi })).reduce(hull);
  const evidence = days.flatMap(({ observations }) => observations.map((one) => one.evidence));
  return { value, days: days.length, evidence };
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
    for (const metric of RATES[rate]) {
      const before = rateOf(history, change, metric, last - EFFECT_DAYS + 1, last);
      const after = rateOf(history, change, metric, first, first + EFFECT_DAYS - 1);
      if (before && after) return [{ change, rate, metric, before, after }];
    }
    return [];
  });
}
