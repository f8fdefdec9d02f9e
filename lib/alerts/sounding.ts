import { z } from 'zod';
import type { Message } from '../messages/types';
import { today } from '../quantity/day';
import type { Instant } from '../quantity/period';
import { causeOf, groupByCause, sameCause } from './cause';
import { rangAt } from './life-cycle';
import { shareOfDay } from './share-of-day';
import type { Alert } from './types';

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** When alerts may be heard. `quiet` may run over midnight; from inclusive, to exclusive. */
export const soundingSchema = z.object({
  quiet: z.object({ from: clock, to: clock }).nullable().default({ from: '22:00', to: '08:00' }),
  /** Ambers a day that are heard; the rest waits for the daily digest. */
  budget: z.number().int().min(0).max(50).default(5),
  /** When the day is summed up, by the merchant's own clock; null = never. */
  digest: clock.nullable().default('20:00'),
});

export type Sounding = z.infer<typeof soundingSchema>;

/** As it is until the merchant sets it. */
export const usualSounding: Sounding = soundingSchema.parse({});

/** The share of the day that is over at a time such as 20:00. */
export function shareOfClock(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return (hour * 60 + minute) / 1440;
}

/** Whether it is quiet time in the shop's zone. Equal ends mean never. */
export function isQuiet({ quiet }: Sounding, zone: string, now: Instant): boolean {
  if (!quiet) return false;
  const at = shareOfDay(zone, now);
  const [from, to] = [shareOfClock(quiet.from), shareOfClock(quiet.to)];
  return from <= to ? from <= at && at < to : at >= from || at < to;
}

interface Asked {
  readonly sounding: Sounding;
  readonly zone: string;
  readonly now: Instant;
  /** All alerts of the shop, those that ring among them: what is open of the same cause, and what was heard today. */
  readonly known: readonly Alert[];
}

/** Why an alert was not heard: it came in quiet hours, beyond the day's budget, or is only to be known. */
export type HeldBack = 'quiet' | 'budget' | 'note';

/**
 * Which of the alerts that ring are heard now, and which wait in the inbox and the digest, and why. A cap that is
 * exceeded is always heard. Otherwise one a cause, nothing in quiet hours, notes never, and no more ambers a day than the
 * budget. What joins a cause that was told is in neither list.
 */
export function soundNow(
  ring: readonly Alert[],
  asked: Asked,
): { heard: Alert[]; held: { alert: Alert; why: HeldBack }[] } {
  const { sounding, zone, now, known } = asked;
  const ringing = new Set(ring.map(({ id }) => id));
  const day = today(zone, now);
  const before = known.filter(({ id, state }) => !ringing.has(id) && state === 'open');
  const spent = known.filter(
    (alert) => !ringing.has(alert.id) && alert.severity === 'amber' && today(zone, rangAt(alert)) === day,
  );
  let left = sounding.budget - new Set(spent.map(causeOf)).size;
  const quiet = isQuiet(sounding, zone, now);
  const heard: Alert[] = [];
  const held: { alert: Alert; why: HeldBack }[] = [];
  for (const { lead } of groupByCause(ring)) {
    const isCap = lead.kind === 'cap-exceeded';
    if (before.some((alert) => alert.severity === lead.severity && sameCause(alert, lead))) continue;
    if (lead.severity === 'amber' && !quiet) left -= 1;
    const why = isCap ? undefined : whyNot(lead.severity, quiet, left < 0);
    if (why === undefined) heard.push(lead);
    else held.push({ alert: lead, why });
  }
  return { heard, held };
}

function whyNot(severity: Alert['severity'], quiet: boolean, beyond: boolean): HeldBack | undefined {
  if (severity === 'note') return 'note';
  if (quiet) return 'quiet';
  return severity === 'amber' && beyond ? 'budget' : undefined;
}

/** A day's summary, as it is told. */
export interface Digest {
  readonly title: Message;
  readonly lines: readonly Message[];
}

/** The day's summary: what opened since `since` and is still open, one line a cause; undefined when nothing did. */
export function digestOf(alerts: readonly Alert[], since: Instant): Digest | undefined {
  const fresh = alerts.filter((alert) => alert.state === 'open' && rangAt(alert) >= since);
  if (fresh.length === 0) return undefined;
  const groups = groupByCause(fresh);
  const count = (severity: Alert['severity']) =>
    groups.filter(({ lead }) => lead.severity === severity).length;
  return {
    title: {
      key: 'alerts:digest.title',
      params: { count: groups.length, red: count('red'), amber: count('amber'), note: count('note') },
    },
    lines: groups.map(({ lead }) => lead.title),
  };
}
