import { HOME_ZONE } from '../consoles';
import { evaluate } from '../contracts/evaluate';
import { createHistory, withFacts } from '../contracts/history';
import type { Verdict } from '../contracts/types';
import { addDays, instantAt, today } from '../quantity/day';
import type { Day } from '../quantity/period';
import { shopsOf } from './figures';
import type { AlertInput } from './kind';
import type { AlertSettings } from './settings';

/** One of the last days, with what had been read by its end and no more. */
export interface PastDay {
  readonly day: Day;
  /** What the kinds of alert would have looked at, under these settings. */
  readonly under: (settings: AlertSettings) => AlertInput;
}

/** What the merchant had read by the evening. */
const EVENING = '23:59';

/** The last days, oldest first, today as it stands now. Several rules can be tried on the same past. */
export function pastOf(input: AlertInput, days = 60): PastDay[] {
  const zone = shopsOf(input)[0]?.zone ?? HOME_ZONE;
  const last = today(zone, input.now);
  const facts = input.history.facts.toSorted((a, b) => (a.readAt < b.readAt ? -1 : 1));
  let taken = 0;
  let history = createHistory([], input.history.entries);
  return Array.from({ length: days }, (_, i): PastDay => {
    const back = days - 1 - i;
    const day = addDays(last, -back);
    const now = back === 0 ? input.now : instantAt(zone, day, EVENING);
    let upTo = taken;
    while ((facts[upTo]?.readAt ?? '~') <= now) upTo += 1;
    if (upTo > taken) history = withFacts(history, facts.slice(taken, upTo));
    taken = upTo;
    const then = history;
    let judged: readonly Verdict[] | undefined;
    const { contracts, shops, activities, lastBackupAt } = input;
    return {
      day,
      under: (settings) => ({
        contracts,
        shops,
        activities,
        lastBackupAt,
        settings,
        now,
        history: then,
        // Kinds that look at figures alone need no verdicts: judging the contract 60 times is the dear part.
        get verdicts() {
          judged ??= contracts.flatMap((contract) => evaluate(contract, then, now));
          return judged;
        },
      }),
    };
  });
}
