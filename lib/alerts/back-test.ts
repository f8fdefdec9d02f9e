import { evaluate } from '../contracts/evaluate';
import { createHistory, withFacts } from '../contracts/history';
import type { Verdict } from '../contracts/types';
import type { Message } from '../messages/types';
import { addDays, today } from '../quantity/day';
import type { Day, Instant } from '../quantity/period';
import { shopsOf } from './figures';
import type { AlertInput, Kind } from './kind';
import type { AlertSettings } from './settings';
import { shareOfDay } from './share-of-day';

/** How often a rule would have rung. */
export interface BackTest {
  readonly days: number;
  readonly rung: readonly { readonly day: Day; readonly key: string; readonly title: Message }[];
  /** “This rule would have rung 3 times in the last 60 days.” */
  readonly message: Message;
}

const MS_A_DAY = 86_400_000;

/** The last minute of a day by the shop's clocks: what the merchant had read by the evening. */
function endOf(day: Day, zone: string): Instant {
  const utc = `${day}T23:59:00.000Z`;
  const ahead = shareOfDay(zone, utc) - shareOfDay('UTC', utc);
  // Zones lie less than half a day from UTC, as far as shops go.
  const offset = ahead > 0.5 ? ahead - 1 : ahead <= -0.5 ? ahead + 1 : ahead;
  return new Date(Date.parse(utc) - Math.round(offset * 1440) * (MS_A_DAY / 1440)).toISOString();
}

/**
 * Plays the last days again, each with what had been read by its end and no more, under the settings given. The same
 * trouble counts once however long it lasted, and again when it had been over.
 */
export function backTest(input: AlertInput, kind: Kind, settings: AlertSettings, days = 60): BackTest {
  const zone = shopsOf(input)[0]?.zone ?? 'UTC';
  const last = today(zone, input.now);
  const facts = input.history.facts.toSorted((a, b) => (a.readAt < b.readAt ? -1 : 1));
  const heard = new Set<string>();
  const rung: { day: Day; key: string; title: Message }[] = [];
  let taken = 0;
  let history = createHistory([], input.history.entries);
  for (let back = days - 1; back >= 0; back--) {
    const day = addDays(last, -back);
    const now = back === 0 ? input.now : endOf(day, zone);
    let upTo = taken;
    while ((facts[upTo]?.readAt ?? '~') <= now) upTo += 1;
    if (upTo > taken) history = withFacts(history, facts.slice(taken, upTo));
    taken = upTo;
    const then = history;
    let verdicts: Verdict[] | undefined;
    const seen: AlertInput = {
      ...input,
      settings,
      now,
      history: then,
      // Kinds that look at figures alone need no verdicts: judging the contract 60 times is the dear part.
      get verdicts() {
        verdicts ??= input.contracts.flatMap((contract) => evaluate(contract, then, now));
        return verdicts;
      },
    };
    for (const key of kind.clear(seen)) heard.delete(key);
    for (const { key, title } of kind.find(seen)) {
      if (heard.has(key)) continue;
      heard.add(key);
      rung.push({ day, key, title });
    }
  }
  return { days, rung, message: { key: 'alerts:back-test', params: { count: rung.length, days } } };
}
