import { compareDays, today } from '../quantity/day';
import { exactly, type Interval } from '../quantity/interval';
import type { Contract, Verdict } from '../contracts/types';
import { clauseKind } from './clause-kind';
import type { AlertInput } from './kind';
import { shareOfDay } from './share-of-day';

/** Earlier in the day nothing is foretold: the first hours say little. */
const FIRST_SHARE = 0.15;
/** How far a day's pace may turn: at a share `s` of the day the rest may run at this factor up or down, shrinking to none. */
const TURN = 0.6;

/** Where a day's spend will end if the rest of the day is like what is over; the band narrows with the day. */
export function dayForecast(soFar: number, share: number): Interval | undefined {
  if (share < FIRST_SHARE || share > 1) return undefined;
  if (share === 1) return exactly(soFar);
  const rest = (soFar / share) * (1 - share);
  const turn = TURN * (1 - share);
  return { lo: soFar + rest * (1 - turn), hi: soFar + rest * (1 + turn) };
}

/** `true` = even the slow end of the band passes the cap; `false` = even the fast end does not. */
function heading(verdict: Verdict, { now }: AlertInput, contract: Contract): boolean | undefined {
  const { actual, asOf, period, promised, pace, running, state } = verdict;
  // Once the cap is passed, the alert of that says it all.
  if (state !== 'unknown') return false;
  if (!running || !asOf || !actual) return undefined;
  const oneDay = compareDays(period.from, period.to) === 0;
  if (oneDay && today(contract.zone, now) !== period.to) return undefined;
  const forecast = oneDay ? dayForecast(actual.lo, shareOfDay(contract.zone, asOf)) : pace?.forecast;
  if (!forecast) return undefined;
  if (forecast.lo > promised.value) return true;
  return forecast.hi <= promised.value ? false : undefined;
}

/** At today's pace the day's cap is passed before midnight, or the month's before its end. */
export const capForecast = clauseKind({
  id: 'cap-forecast',
  rules: ['ad-spend-cap', 'total-budget-cap'],
  severity: () => 'amber',
  state: heading,
});
