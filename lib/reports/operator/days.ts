import { periodOfText } from '../../metrics/period-text';
import { addDays, calendarMonth, dayCount, daysOf } from '../../quantity/day';
import type { Day, Period } from '../../quantity/period';

/** Days that a text names, and where; `unsaid` = days that nobody can tell, or a part of a day. */
export interface NamedDays {
  readonly period: Period | 'unsaid';
  readonly index: number;
  readonly length: number;
  /** A day of the week holds for what is said of it; then the report's own days count again. */
  readonly weekday?: boolean;
}

type Named = Pick<NamedDays, 'period' | 'weekday'>;
type Finder = readonly [RegExp, (found: RegExpExecArray, given: Period) => Named | undefined];

const FULL = '20\\d{2}\\s?[-/.年]\\s?\\d{1,2}\\s?[-/.月]\\s?\\d{1,2}[日号]?';
const TO = '\\s*(?:~|～|-|–|—|至|到|to)+\\s*';
const SHORT = '\\d{1,2}(?:月\\d{1,2}[日号]?|/\\d{1,2})';
const DATES = new RegExp(
  `${FULL}(?:${TO}(?:${FULL}|${SHORT}|\\d{1,2}[日号]))?|(?<!\\d)${SHORT}(?:${TO}(?:${SHORT}|\\d{1,2}[日号]?))?`,
  'u',
);
/** 11.9-11.15 is a range of days only where no metric stands before it: 2.5-3.1 is not. */
const DOTTED = new RegExp(
  `(?<=^|[周期间:：(（\\s])(\\d{1,2})\\.(\\d{1,2})${TO}(\\d{1,2})\\.(\\d{1,2})(?![\\d.%万])`,
  'u',
);
/** 11.9 alone is a day where a text begins with it and it is near the days of the report. */
const DOTTED_DAY =
  /^\s*(\d{1,2})\.(\d{1,2})(?=\s*(?:[:：日号]|$|\p{L}))(?!\s*(?:[万千百亿元块倍%个]|[wk]\b))[日号]?/u;
const ENGLISH_DAYS = /\b(\d{1,2})\s*[-–~]\s*(\d{1,2}) ([a-z]{3})[a-z]*\b/iu;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = '一二三四五六日天';
const WEEK = '(?:周|星期|礼拜)';
const ENGLISH_WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

function dated(words: string, given: Period): Named {
  const tidy = words.replaceAll('号', '日');
  const full = /月/.test(tidy) && !/日/.test(tidy) ? `${tidy}日` : tidy;
  return { period: periodOfText(full, given.to) ?? 'unsaid' };
}

/** Up to a day: of its month where the text says so, else from who knows when. */
function upTo(words: string, text: string, given: Period): Named {
  const { period } = dated(words, given);
  if (period === 'unsaid' || !/本月|当月|月累计|这个月/u.test(text)) return { period: 'unsaid' };
  return { period: { from: calendarMonth(period.to).from, to: period.to } };
}

function monthOf(year: string | undefined, month: string, given: Period): Named | undefined {
  const n = Number(month);
  if (n < 1 || n > 12) return undefined;
  const own = Number(given.to.slice(0, 4));
  // Without a year it is the last such month that had begun.
  const y = year === undefined ? (n > Number(given.to.slice(5, 7)) ? own - 1 : own) : Number(year);
  return { period: calendarMonth(`${y}-${month.padStart(2, '0')}-01`) };
}

function before({ from, to }: Period): Period {
  const length = dayCount({ from, to });
  return { from: addDays(from, -length), to: addDays(from, -1) };
}

/** The days of a week's names, 0 = Monday, within the report's; a report of other than one week has several of each. */
function weekdays(first: number, last: number, given: Period): Named {
  const found = (index: number): Day | undefined => {
    const days = dayCount(given) > 7 ? [] : daysOf(given);
    return days.find((day) => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7 === index);
  };
  const [from, to] = [found(first), found(last)];
  return {
    period: from !== undefined && to !== undefined && from <= to ? { from, to } : 'unsaid',
    weekday: true,
  };
}

const nth = (name: string | undefined): number => Math.min(WEEKDAYS.indexOf(name ?? ''), 6);
const nthEnglish = (name: string | undefined): number =>
  ENGLISH_WEEKDAYS.indexOf((name ?? '').slice(0, 3).toLowerCase());

/** Where a day is not over, or only part of it is meant. */
const CLOCK = /(?<!\d)(?:0?[02-9]|1\d|2[0-4]):[0-5]\d(?!\d)|\d{1,2}点|[上中下]午|凌晨|今晚|昨晚|实时/u;

const FINDERS: readonly Finder[] = [
  [DOTTED, ([, m, d, n, e], given) => dated(`${m}月${d}日-${n}月${e}日`, given)],
  [
    DOTTED_DAY,
    ([, m, d], given) => {
      const named = dated(`${m}月${d}日`, given);
      const near =
        named.period !== 'unsaid' &&
        named.period.from >= addDays(given.from, -31) &&
        named.period.to <= given.to;
      return near ? named : undefined;
    },
  ],
  [
    new RegExp(`截[至止]到?\\s*(${DATES.source})`, 'u'),
    ({ 1: words = '', input }, given) => upTo(words, input, given),
  ],
  [DATES, ([words], given) => dated(words, given)],
  [
    ENGLISH_DAYS,
    ([, from, to, name], given) => {
      const month = MONTHS.indexOf((name ?? '').toLowerCase()) + 1;
      return month > 0 ? dated(`${month}月${from}日-${month}月${to}日`, given) : undefined;
    },
  ],
  [
    /(?:(20\d{2})年)?(?<!\d)(\d{1,2})月份?(?![\d日号])/u,
    ([, year, month], given) => monthOf(year, month ?? '', given),
  ],
  [
    /(?<!十)(十[一二]|[一二三四五六七八九十])月份?(?![一二三四五六七八九十\d])/u,
    ([, name = ''], given) => {
      const n =
        name === '十'
          ? 10
          : name.startsWith('十')
            ? 10 + '一二'.indexOf(name[1] ?? '') + 1
            : '一二三四五六七八九'.indexOf(name) + 1;
      return monthOf(undefined, String(n), given);
    },
  ],
  [CLOCK, () => ({ period: 'unsaid' })],
  [
    new RegExp(`(每|上上|上|下|本|这)?个?${WEEK}([${WEEKDAYS}])(?:${TO}${WEEK}?([${WEEKDAYS}]))?`, 'u'),
    ([, which, first, last = first], given) => {
      if (which === undefined || /[本这]/u.test(which)) return weekdays(nth(first), nth(last), given);
      return which === '上' ? weekdays(nth(first), nth(last), before(given)) : { period: 'unsaid' };
    },
  ],
  [/周末/u, (_, given) => weekdays(5, 6, given)],
  [
    /\b(mon|tue|wed|thu|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?\b/iu,
    ([, name], given) => weekdays(nthEnglish(name), nthEnglish(name), given),
  ],
  [/本周|这周|这一周|本期|this week/iu, (_, given) => ({ period: given })],
  [/上上周|上上个?星期/u, (_, given) => ({ period: before(before(given)) })],
  [/上周|上一周|上期|last week/iu, (_, given) => ({ period: before(given) })],
  [/本月|当月|月累计|this month/iu, (_, { to }) => ({ period: { from: calendarMonth(to).from, to } })],
  [
    /上个?月|last month/iu,
    (_, { from }) => ({ period: calendarMonth(addDays(calendarMonth(from).from, -1)) }),
  ],
  [
    /(?:近|最近|过去)(?:7|七)[天日]|last 7 days/iu,
    (_, given) => ({ period: dayCount(given) === 7 ? given : 'unsaid' }),
  ],
  [/(?:近|最近|过去|前|后)[\d一二三四五六七八九十两]+[天日]/u, () => ({ period: 'unsaid' })],
  [/昨日|昨天|前天|今日|今天|当日|yesterday|today|last \d+ days/iu, () => ({ period: 'unsaid' })],
];

/** Every place of a text that names days, from left to right; `given` = the days of the whole report. */
export function daysIn(text: string, given: Period): NamedDays[] {
  const found = FINDERS.flatMap(([pattern, meant]): NamedDays[] => {
    const all = [...text.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))];
    return all.flatMap((match) => {
      const named = meant(match, given);
      return named ? [{ ...named, index: match.index, length: match[0].length }] : [];
    });
  }).toSorted((a, b) => a.index - b.index || b.length - a.length);
  let end = 0;
  return found.filter(({ index, length }) => {
    if (index < end) return false;
    end = index + length;
    return true;
  });
}
