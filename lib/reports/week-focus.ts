import { actualText } from '../contracts/verdict-text';
import type { Message } from '../messages/types';
import { addDays } from '../quantity/day';
import { bothLocales } from './both-locales';
import { promiseText } from './promise-text';
import type { WeekClause } from './week-clauses';
import type { PromiseCheck } from './week-promises';
import type { Period } from '../quantity/period';

const WEEK = 7;

/**
 * What the week after `period` is about: clauses that were not kept, periods of the contract that end in it, and
 * promises that are due by its end. Nothing is guessed: what is not known is not in it.
 */
export function weekFocus(
  period: Period,
  known: { readonly clauses: readonly WeekClause[]; readonly promises: readonly PromiseCheck[] },
): Message[] {
  const end = addDays(period.to, WEEK);
  const broken = known.clauses
    .filter(({ state }) => state === 'breached')
    .map(({ title }): Message => ({ key: 'meeting:focus-breach', params: { clause: { message: title } } }));
  const ending = known.clauses.flatMap(({ title, state, verdicts }): Message[] => {
    // One sentence per clause and end: a clause may be judged product by product.
    const last = verdicts.find(({ period: { to } }) => to > period.to && to <= end);
    if (!last || state === 'breached') return [];
    const actual = bothLocales((locale) => actualText(last, locale));
    return [{ key: 'meeting:focus-end', params: { clause: { message: title }, to: last.period.to, actual } }];
  });
  const due = known.promises
    .filter(({ state, promise }) => state === 'overdue' || (state === 'open' && promise.by <= end))
    .map(
      (check): Message => ({
        key: 'meeting:focus-promise',
        params: { promise: { message: promiseText(check) } },
      }),
    );
  return [...broken, ...ending, ...due];
}
