import { periodOfText } from '../../metrics/period-text';
import { addDays, calendarMonth, dayCount } from '../../quantity/day';
import type { Period } from '../../quantity/period';

/** Days that a text names, and the text without them; `unsaid` = it names days that nobody can tell. */
export interface NamedDays {
  readonly period: Period | 'unsaid' | undefined;
  readonly rest: string;
}

const FULL = '20\\d{2}\\s?[-/.年]\\s?\\d{1,2}\\s?[-/.月]\\s?\\d{1,2}[日号]?';
const TO = '\\s*(?:~|～|-|–|—|至|到|to)+\\s*';
const SHORT = '\\d{1,2}(?:月\\d{1,2}[日号]?|/\\d{1,2})';
const DATES = new RegExp(
  `${FULL}(?:${TO}(?:${FULL}|${SHORT}|\\d{1,2}[日号]))?|${SHORT}(?:${TO}(?:${SHORT}|\\d{1,2}[日号]?))?`,
  'u',
);
/** 11.9-11.15 is a range of days only where no metric stands before it: 2.5-3.1 is not. */
const DOTTED = new RegExp(
  `((?:^|[周期间:：(（\\s])\\s*)(\\d{1,2})\\.(\\d{1,2})${TO}(\\d{1,2})\\.(\\d{1,2})(?![\\d.%万])`,
  'u',
);
const MONTH = /(?:(20\d{2})年)?(?<!\d)(\d{1,2})月份?(?![\d日号])/u;

function monthOf(year: string | undefined, month: string, given: Period): Period | undefined {
  const n = Number(month);
  if (n < 1 || n > 12) return undefined;
  const own = Number(given.to.slice(0, 4));
  // Without a year it is the last such month that had begun.
  const y = year === undefined ? (n > Number(given.to.slice(5, 7)) ? own - 1 : own) : Number(year);
  return calendarMonth(`${y}-${month.padStart(2, '0')}-01`);
}

function before({ from, to }: Period): Period {
  const length = dayCount({ from, to });
  return { from: addDays(from, -length), to: addDays(from, -1) };
}

/** Words for days, seen from the days that the report is about. */
const RELATIVE: readonly (readonly [RegExp, (given: Period) => Period | 'unsaid'])[] = [
  [/本周|这周|本期|this week/iu, (given) => given],
  [/上周|上一周|上期|last week/iu, before],
  [/本月|当月|月累计|this month/iu, ({ to }) => ({ from: calendarMonth(to).from, to })],
  [/上个?月|last month/iu, ({ from }) => calendarMonth(addDays(calendarMonth(from).from, -1))],
  [/(?:近|最近|过去)(?:7|七)[天日]|last 7 days/iu, (given) => (dayCount(given) === 7 ? given : 'unsaid')],
  [/(?:近|最近|过去)\d+[天日]|昨日|昨天|今日|今天|当日|yesterday|today|last \d+ days/iu, () => 'unsaid'],
];

/** Takes the days out of a text that says which it is about; `given` = the days of the whole report. */
export function namedDays(text: string, given: Period): NamedDays {
  const dotted = DOTTED.exec(text);
  const plain = dotted ? text.replace(DOTTED, '$1$2月$3日-$4月$5日') : text;
  const dates = DATES.exec(plain);
  if (dates) {
    const words = dates[0].replaceAll('号', '日');
    const full = /月/.test(words) && !/日/.test(words) ? `${words}日` : words;
    const period = periodOfText(full, given.to) ?? 'unsaid';
    return { period, rest: plain.replace(dates[0], ' ') };
  }
  const month = MONTH.exec(plain);
  const whole = month && monthOf(month[1], month[2] ?? '', given);
  if (month && whole) return { period: whole, rest: plain.replace(month[0], ' ') };
  for (const [words, days] of RELATIVE) {
    const found = words.exec(plain);
    if (found) return { period: days(given), rest: plain.replace(found[0], ' ') };
  }
  return { period: undefined, rest: text };
}
