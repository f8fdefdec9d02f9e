import type { MessageParam } from '../messages/types';
import { type Interval, isExact } from '../quantity/interval';

/** Days that a stock lasts in words, rounded down: a day that is not whole is not covered. */
export function coverWords(cover: Interval | undefined): MessageParam {
  if (!cover || cover.lo === Infinity) return { message: { key: 'alerts:cover.unknown' } };
  const lo = Math.max(0, Math.floor(cover.lo));
  // The upper end itself is not reached, but by a cover that is exactly known.
  const hi = isExact(cover) ? lo : Math.ceil(cover.hi) - 1;
  if (lo === hi || (lo > 0 && Number.isFinite(hi)))
    return { message: { key: 'alerts:cover.days', params: { days: lo === hi ? lo : `${lo}–${hi}` } } };
  return lo > 0
    ? { message: { key: 'alerts:cover.at-least', params: { days: lo } } }
    : { message: { key: 'alerts:cover.unknown' } };
}
