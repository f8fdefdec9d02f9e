import { promotions } from '../alerts/calendar';
import type { Activity } from '../alerts/kind';
import { dayOf, entriesOf } from '../contracts/entry-log';
import { indexFor } from '../contracts/history';
import { dayNumber, dayOfNumber } from '../contracts/day-number';
import { known } from '../contracts/rules/words';
import { overlapping } from '../contracts/sighting';
import type { WorkChange } from '../contracts/work/types';
import type { Message, MessageParam } from '../messages/types';
import type { Evidence } from '../metrics/types';
import { addDays, daysOf, inPeriod, today } from '../quantity/day';
import type { Interval } from '../quantity/interval';
import type { Day, Instant, Period } from '../quantity/period';
import { changeText } from './change-text';
import { changesIn } from './deliverables';
import type { Cell } from './document';
import { BIG_CHANGE } from './questions';
import { type Asked, shopFigure } from './track-days';
import { relativeChange } from './week-figures';
import { sightText } from './work-words';

/** Something that was done or that happened, on a day or between two. */
export interface TimelineEvent {
  readonly from: Day;
  readonly to: Day;
  /** It lasted from the first to the last day; else it happened on one of them. */
  readonly lasting?: true;
  readonly what: Message;
  readonly evidence: readonly Evidence[];
  readonly asOf?: Instant | undefined;
}

function ofWork(change: WorkChange, { contract }: Asked): TimelineEvent {
  const { zone, currency } = contract;
  const { trait, before, after, since, name, id, doubt } = change;
  const params = {
    thing: name === '' ? id : name,
    trait: { message: { key: `deliverables:trait.${trait}` } },
    before: sightText(trait, before, currency),
    after: sightText(trait, after, currency),
  } as const;
  return {
    from: today(zone, since),
    to: today(zone, after.at),
    what: doubt
      ? {
          key: 'review:event.work-doubt',
          params: { ...params, doubt: { message: { key: `deliverables:doubt.${doubt}` } } },
        }
      : { key: 'review:event.work', params },
    evidence: before ? [before.evidence, after.evidence] : [after.evidence],
    asOf: after.at,
  };
}

/** Whether a day differs from the one before by more than a fifth for certain: 1 up, −1 down, 0 not. */
function step(now: Interval | undefined, before: Interval | undefined): number {
  const change = relativeChange(now, before);
  if (!change) return 0;
  return change.lo > BIG_CHANGE ? 1 : change.hi < -BIG_CHANGE ? -1 : 0;
}

/** Days on which advertising began, stopped, or went to another level that the next day kept. */
function ofAds(asked: Asked, period: Period): TimelineEvent[] {
  const { currency } = asked.contract;
  const days = daysOf({ from: addDays(period.from, -1), to: addDays(period.to, 1) });
  const spend = days.map((day) => shopFigure(asked, 'adSpend', { from: day, to: day }));
  return days.slice(1, -1).flatMap((day, at): TimelineEvent[] => {
    const [before, now, next] = [spend[at], spend[at + 1], spend[at + 2]];
    if (!before?.value || !now?.value) return [];
    const event = (key: 'started' | 'stopped' | 'step', change?: MessageParam): TimelineEvent => ({
      from: day,
      to: day,
      what: {
        key: `review:event.ads-${key}`,
        params: {
          before: known(before.value, currency),
          after: known(now.value, currency),
          ...(change !== undefined && { change }),
        },
      },
      evidence: [...now.evidence, ...before.evidence],
      asOf: now.asOf,
    });
    const [was, is] = [before.value, now.value];
    if (was.lo === 0 && was.hi === 0) return is.lo > 0 ? [event('started')] : [];
    if (is.lo === 0 && is.hi === 0) return was.lo > 0 ? [event('stopped')] : [];
    const direction = step(is, was);
    if (direction === 0 || step(next?.value, was) !== direction) return [];
    return [event('step', changeText(relativeChange(is, was)))];
  });
}

/** The first day of each run of readings in which a product had nothing left. */
function ofStock({ contract, history }: Asked, period: Period): TimelineEvent[] {
  const [from, to] = [dayNumber(period.from), dayNumber(period.to)];
  return contract.shopIds.flatMap((shopId) =>
    [...indexFor(history).tracks(shopId, 'stock', 'count', 'product').values()].flatMap((track) =>
      overlapping(track, from, to).flatMap((sight, at, all): TimelineEvent[] => {
        const former = all[at - 1];
        if (sight.hi !== 0 || former?.hi === 0) return [];
        const day = dayOfNumber(sight.from);
        const { id, name } = track.entity;
        return [
          {
            from: former ? dayOfNumber(former.to) : day,
            to: day,
            what: { key: 'review:event.stock-out', params: { product: name === '' ? id : name } },
            evidence: sight.observations.map(({ evidence }) => evidence),
            asOf: sight.fact.readAt,
          },
        ];
      }),
    ),
  );
}

function ofCalendar(period: Period): TimelineEvent[] {
  return promotions
    .filter(({ from, to }) => from <= period.to && to >= period.from)
    .map(({ id, from, to }) => ({
      from,
      to,
      lasting: true,
      what: {
        key: 'review:event.promotion',
        params: { name: { message: { key: `review:promotion.${id}` } } },
      },
      evidence: [],
    }));
}

/** Days that the merchant marked as his own promotions. */
function ofActivities(activities: readonly Activity[], period: Period): TimelineEvent[] {
  return activities
    .filter(({ from, to }) => from <= period.to && to >= period.from)
    .map(({ from, to, name }) => ({
      from,
      to,
      lasting: true,
      what: name
        ? { key: 'review:event.activity', params: { name } }
        : { key: 'review:event.activity-unnamed' },
      evidence: [],
    }));
}

/** Forbidden acts and powers used that the merchant entered; work handed over stands among the deliverables. */
function ofEntries(asked: Asked, period: Period): TimelineEvent[] {
  return entriesOf(asked, 'act').flatMap((entry): TimelineEvent[] => {
    const day = dayOf(asked, entry);
    if (!inPeriod(day, period)) return [];
    return [
      {
        from: day,
        to: day,
        what: { key: 'review:event.entered', params: { what: entry.what } },
        evidence: [],
      },
    ];
  });
}

/** What was done and what happened in the days, oldest first: work seen on pages, ad spend, stock, promotions. */
export function timeline(
  asked: Asked,
  period: Period,
  activities: readonly Activity[] = [],
): TimelineEvent[] {
  const events = [
    ...changesIn({ ...asked, period }).map((change) => ofWork(change, asked)),
    ...ofAds(asked, period),
    ...ofStock(asked, period),
    ...ofCalendar(period),
    ...ofActivities(activities, period),
    ...ofEntries(asked, period),
  ];
  return events.toSorted((a, b) => (a.to === b.to ? (a.from < b.from ? -1 : 1) : a.to < b.to ? -1 : 1));
}

/** An event as a row: when, what. */
export function timelineRow({ from, to, lasting, what, evidence, asOf }: TimelineEvent): Cell[] {
  const key = from === to ? 'review:on-days' : lasting ? 'review:over-days' : 'review:between-days';
  return [{ text: { message: { key, params: { from, to } } } }, { text: { message: what }, evidence, asOf }];
}
