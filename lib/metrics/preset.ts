import { addDays, calendarMonth, isoWeek } from '../quantity/day';
import type { Day, Period } from '../quantity/period';
import { normalWords, presetOf } from './label';
import { NOT_THE_PERIOD } from './period-text';
import { simplifiedText } from './traditional';
import type { Preset } from './types';

const INSIDE: readonly (readonly [RegExp, Preset])[] = [
  [/今日|今天|当日|实时|\btoday\b/i, 'today'],
  [/昨日|昨天|\byesterday\b/i, 'yesterday'],
  [/(?:近|最近|过去|last |past )(?:7|七) ?(?:天|日|days)/i, 'last-7-days'],
  [/(?:近|最近|过去|last |past )14 ?(?:天|日|days)/i, 'last-14-days'],
  [/(?:近|最近|过去|last |past )(?:30|三十) ?(?:天|日|days)/i, 'last-30-days'],
  [/(?:近|最近|过去|last |past )90 ?(?:天|日|days)/i, 'last-90-days'],
  [/(?:近|最近|过去|last |past )15 ?(?:天|日|days)/i, 'last-15-days'],
  [/(?:近|最近|过去|last |past )28 ?(?:天|日|days)/i, 'last-28-days'],
  [/(?:近|最近|过去|last |past )60 ?(?:天|日|days)/i, 'last-60-days'],
  [/本周|this week/i, 'this-week'],
  [/上周|last week/i, 'last-week'],
  [/本月|this month/i, 'this-month'],
  [/上月|last month/i, 'last-month'],
];

/** 今日 截至14:00, 实时数据 更新时间 14:02, Hari Ini s/d 13:00: the day of reading, up to a time of day. */
const SO_FAR = new RegExp(
  '^(?:今[日天]|当[日天]|实时|即时|today|real-?time|hari ini|hôm nay|วันนี้)(?:实时)?(?:数据|概况)?[ ,:|·(-]*' +
    '(?:截至|截止[到至]?|(?:数据)?更新(?:时间|于|至)?|统计至|s/d|sampai|hingga|until|till|up to|as of|updated(?: at)?|00:00[ ~-]+)?' +
    '[ :]*\\d{1,2}:\\d{2}(?::\\d{2})?\\)?(?: ?更新| ?\\(gmt[+-]\\d{1,2}\\))*\\)?$',
);

/** The relative period that is all a text says: 近7天, 昨日, Last 30 days. */
export function presetOfText(text: string): Preset | undefined {
  const words = normalWords(simplifiedText(text));
  if (SO_FAR.test(words)) return 'today';
  return NOT_THE_PERIOD.test(text) ? undefined : presetOf(words.replace(/^(?:统计时间|时间):?/, ''));
}

/** When the figures were last fetched, said behind a title. */
const UPDATED = /[\s(|·,]*(?:数据)?更新(?:于|时间)?:?\s*[\d:\-/ .年月日]+\)?$/;

/** The relative period that a title names among other words; two of them name none. */
export function presetWithin(title: string): Preset | undefined {
  const plain = title.normalize('NFKC').replace(UPDATED, '');
  if (NOT_THE_PERIOD.test(plain)) return undefined;
  const found = INSIDE.filter(([pattern]) => pattern.test(plain));
  return found.length === 1 ? found[0]?.[1] : undefined;
}

/** Days of the windows that roll with the day of reading. */
const WINDOWS: Readonly<Partial<Record<Preset, number>>> = {
  'last-7-days': 7,
  'last-14-days': 14,
  'last-15-days': 15,
  'last-28-days': 28,
  'last-30-days': 30,
  'last-60-days': 60,
  'last-90-days': 90,
};

/** The days of a relative period, read on `today`. `end` = whether rolling windows reach the day of reading. */
export function resolvePreset(preset: Preset, today: Day, end: 'yesterday' | 'today'): Period {
  const yesterday = addDays(today, -1);
  const last = end === 'today' ? today : yesterday;
  const days = WINDOWS[preset];
  if (days !== undefined) return { from: addDays(last, 1 - days), to: last };
  if (preset === 'yesterday') return { from: yesterday, to: yesterday };
  if (preset === 'this-week') return { from: isoWeek(today).from, to: today };
  if (preset === 'last-week') return isoWeek(addDays(isoWeek(today).from, -1));
  const month = calendarMonth(today);
  if (preset === 'this-month') return { from: month.from, to: today };
  return preset === 'last-month' ? calendarMonth(addDays(month.from, -1)) : { from: today, to: today };
}

/** Whether a preset means the same days on every console. */
export function isFixed(preset: Preset): boolean {
  return WINDOWS[preset] === undefined;
}
