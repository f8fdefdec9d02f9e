import { addDays, calendarMonth, compareDays, dayOf, isoWeek } from '../quantity/day';
import type { Day, Period } from '../quantity/period';
import { normalWords, presetOf } from './label';
import type { Preset } from './types';

/** A date that stands in a text, with what stands around it. */
interface FoundDay {
  readonly day: Day;
  readonly clock: boolean;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const CLOCK = '(?:[ t]+(\\d{1,2}:\\d{2}(?::\\d{2})?))?';
const YMD = new RegExp(`(\\d{4})\\s?[-/.年]\\s?(\\d{1,2})\\s?[-/.月]\\s?(\\d{1,2})日?${CLOCK}`, 'gi');
const COMPACT = /(?<!\d)(20\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/g;
const MDY = /\b([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})/gi;
const DMY = /\b(\d{1,2}) ([a-z]{3})[a-z]*\.?,? (\d{4})/gi;
const US = /(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})(?!\d)/g;
const MD = /(?<![\d年\-/.])(\d{1,2})(?:月(\d{1,2})日|[-/](\d{1,2}))(?![\d\-/.])/g;
const MONTH_ONLY = /^(\d{4})\s?(?:年|[-/.])\s?(\d{1,2})\s?月?$/;
/** A line about another period, or about when the page was made. */
const NOT_THE_PERIOD =
  /对比|较|上期|上周期|同期|更新|截至|截止|当前[::]|刷新|compare|vs\b|updated|as of|last update/i;

/** The year that makes month and day the latest day not after `today`. */
function withYear(month: number, day: number, today: Day): Day | undefined {
  const year = Number(today.slice(0, 4));
  const same = dayOf(year, month, day);
  if (same !== undefined && compareDays(same, today) <= 0) return same;
  return dayOf(year - 1, month, day);
}

function fullDates(text: string): FoundDay[] {
  const found: FoundDay[] = [];
  const push = (day: Day | undefined, clock?: string) => {
    if (day !== undefined) found.push({ day, clock: clock !== undefined && !/^(?:00:00|23:59)/.test(clock) });
  };
  for (const [, year, month, day, clock] of text.matchAll(YMD))
    push(dayOf(Number(year), Number(month), Number(day)), clock);
  if (found.length > 0) return found;
  for (const [, month = '', day, year] of text.matchAll(MDY)) {
    push(dayOf(Number(year), MONTHS.indexOf(month.toLowerCase()) + 1, Number(day)));
  }
  if (found.length > 0) return found;
  for (const [, day, month = '', year] of text.matchAll(DMY)) {
    push(dayOf(Number(year), MONTHS.indexOf(month.toLowerCase()) + 1, Number(day)));
  }
  if (found.length > 0) return found;
  for (const [, year, month, day] of text.matchAll(COMPACT))
    push(dayOf(Number(year), Number(month), Number(day)));
  return found;
}

/** 9/22/26 is read month first where the page is American, and not at all elsewhere. */
function shortDates(text: string, today: Day, american: boolean): FoundDay[] {
  if (american) {
    const found = [...text.matchAll(US)].flatMap(([, month, day, year]) => {
      const long = Number(year) < 100 ? 2000 + Number(year) : Number(year);
      return dayOf(long, Number(month), Number(day)) ?? [];
    });
    if (found.length > 0) return found.map((day) => ({ day, clock: false }));
  }
  return [...text.matchAll(MD)].flatMap(([, month, day, other]) => {
    const found = withYear(Number(month), Number(day ?? other), today);
    return found === undefined ? [] : [{ day: found, clock: false }];
  });
}

/**
 * The days that a text names: one day, or from the first to the second of two. A clock (当前：… 14:30:00), a
 * comparison and an update time are not the period; undefined = the text names none.
 */
export function periodOfText(text: string, today: Day, american = false): Period | undefined {
  const plain = text.normalize('NFKC').trim();
  if (NOT_THE_PERIOD.test(plain)) return undefined;
  const month = MONTH_ONLY.exec(plain.replace(/^(?:统计时间|日期|月份)[:\s]*/, ''));
  const first = month ? dayOf(Number(month[1]), Number(month[2]), 1) : undefined;
  if (first !== undefined) return calendarMonth(first);
  const full = fullDates(plain);
  const found = full.length > 0 ? full : shortDates(plain, today, american);
  const [from, to = from] = found;
  if (!from || !to || found.length > 2) return undefined;
  if (found.length === 1 && from.clock) return undefined;
  return compareDays(from.day, to.day) <= 0 ? { from: from.day, to: to.day } : undefined;
}

const INSIDE: readonly (readonly [RegExp, Preset])[] = [
  [/今日|今天|当日|实时|\btoday\b/i, 'today'],
  [/昨日|昨天|\byesterday\b/i, 'yesterday'],
  [/(?:近|最近|过去|last |past )(?:7|七) ?(?:天|日|days)/i, 'last-7-days'],
  [/(?:近|最近|过去|last |past )14 ?(?:天|日|days)/i, 'last-14-days'],
  [/(?:近|最近|过去|last |past )(?:30|三十) ?(?:天|日|days)/i, 'last-30-days'],
  [/(?:近|最近|过去|last |past )90 ?(?:天|日|days)/i, 'last-90-days'],
  [/本周|this week/i, 'this-week'],
  [/本月|this month/i, 'this-month'],
  [/上月|last month/i, 'last-month'],
];

/** The relative period that is all a text says: 近7天, 昨日, Last 30 days. */
export function presetOfText(text: string): Preset | undefined {
  return NOT_THE_PERIOD.test(text)
    ? undefined
    : presetOf(normalWords(text).replace(/^(?:统计时间|时间):?/, ''));
}

/** The relative period that a title names among other words; two of them name none. */
export function presetWithin(title: string): Preset | undefined {
  if (NOT_THE_PERIOD.test(title)) return undefined;
  const found = INSIDE.filter(([pattern]) => pattern.test(title.normalize('NFKC')));
  return found.length === 1 ? found[0]?.[1] : undefined;
}

/** Days of the windows that roll with the day of reading. */
const WINDOWS: Readonly<Partial<Record<Preset, number>>> = {
  'last-7-days': 7,
  'last-14-days': 14,
  'last-30-days': 30,
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
  const month = calendarMonth(today);
  if (preset === 'this-month') return { from: month.from, to: today };
  return preset === 'last-month' ? calendarMonth(addDays(month.from, -1)) : { from: today, to: today };
}

/** Whether a preset means the same days on every console. */
export function isFixed(preset: Preset): boolean {
  return WINDOWS[preset] === undefined;
}
