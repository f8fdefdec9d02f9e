import { addDays } from '../quantity/day';
import { pagesOf } from './reading-pages';
import { type Sight, shopKind } from './shop-kind';

/** A page read on so many of the last days is one that the merchant counts on. */
const HABIT_DAYS = 4;
const WINDOW_DAYS = 21;
/** And so many days without it, while others are read, is a stop. */
const SILENT_DAYS = 4;

/** A page that used to be read is read no more, while others are: its figures grow old unnoticed. */
export const readingStopped = shopKind({
  id: 'reading-stopped',
  severity: 'amber',
  look(input, { shopId, today }) {
    const pages = pagesOf(input, shopId);
    const newest =
      pages
        .map(({ facts: [fact] }) => fact.day)
        .toSorted()
        .at(-1) ?? '';
    return pages.flatMap(({ key, facts }): Sight[] => {
      const [last] = facts;
      const days = new Set(
        facts.filter(({ day }) => day >= addDays(today, -WINDOW_DAYS)).map(({ day }) => day),
      );
      const stopped = last.day < addDays(newest, 1 - SILENT_DAYS);
      if (stopped && days.size < HABIT_DAYS) return [];
      return [{ key, wrong: stopped, period: { from: last.day, to: newest }, facts: [last] }];
    });
  },
});
