import { addDays, calendarMonth, compareDays, dayOf, isoWeek } from '../quantity/day';
import type { Day, Period } from '../quantity/period';

/** A date that stands in a text, with what stands around it. */
interface FoundDay {
  readonly day: Day;
  readonly clock: boolean;
}

/** English, and where it differs Indonesian: Mei, Agustus (Agt), Oktober, Desember. */
const MONTHS = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may mei',
  'jun',
  'jul',
  'aug agu agt',
  'sep',
  'oct okt',
  'nov',
  'dec des',
];
const CLOCK = '(?:[ t]+(\\d{1,2}:\\d{2}(?::\\d{2})?))?';
// The year of 06/07/2026 and of 06-07-2026 begins no date.
const YMD = new RegExp(
  `(?<![\\d/.]|(?<![\\d-])\\d{1,2}-\\d{1,2}-)(\\d{4})\\s?[-/.年]\\s?(\\d{1,2})\\s?[-/.月]\\s?(\\d{1,2})(?!\\d)日?${CLOCK}`,
  'gi',
);
const COMPACT = /(?<!\d)(20\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/g;
const MDY = /\b([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})/gi;
const DMY = /\b(\d{1,2}) ([a-z]{3})[a-z]*\.?,? (\d{4})/gi;
const US = /(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})(?!\d)/g;
const MD = /(?<![\d年\-/.])(\d{1,2})(?:月(\d{1,2})日|[-/](\d{1,2}))(?![\d\-/.])/g;
const MONTH_ONLY = /^(\d{4})\s?(?:年|[-/.])\s?(\d{1,2})\s?(?:月份?)?$/;
const TO = '\\s*(?:~|～|-|–|—|至|到|to|until)\\s*';
/** 2026-11-16 ~ 11-22, 2026年11月16日-22日: the second day leaves out what it shares with the first. */
const YMD_MD = new RegExp(
  `(\\d{4})\\s?[-/.年]\\s?(\\d{1,2})\\s?[-/.月]\\s?(\\d{1,2})日?${TO}(?:(\\d{1,2})[-/.月](\\d{1,2})日?|(\\d{1,2})日)(?![\\d-/.])`,
);
/** Jul 6 - Jul 29, 2026; Jul 6 – 29, 2026. */
const MD_MDY = new RegExp(
  `\\b([a-z]{3})[a-z]*\\.? (\\d{1,2})${TO}(?:([a-z]{3})[a-z]*\\.? )?(\\d{1,2}),? (\\d{4})`,
  'i',
);
/** 6 Jul - 29 Jul 2026; 6 – 29 Jul 2026. */
const DM_DMY = new RegExp(
  `\\b(\\d{1,2})(?: ([a-z]{3})[a-z]*\\.?)?${TO}(\\d{1,2}) ([a-z]{3})[a-z]*\\.?,? (\\d{4})`,
  'i',
);
/** 11/14-11/20, 12月28日-1月3日; a hyphen within both dates and between them would say nothing. */
const MD_MD = new RegExp(
  `(?<![\\d年\\-/.])(\\d{1,2})(?:月(\\d{1,2})日|/(\\d{1,2}))${TO}(\\d{1,2})(?:月(\\d{1,2})日|/(\\d{1,2}))(?![\\d-/])`,
);
/** 近7天(11.17-11.23): with points it could be anything, unless it explains a number of days. */
const MD_POINTS = new RegExp(
  `(?<=[天日周月]\\s*[( ])(\\d{1,2})\\.(\\d{1,2})()${TO}(\\d{1,2})\\.(\\d{1,2})()(?![\\d.-])`,
);
/** 11月14日-20日 stays within its month. */
const MD_D = new RegExp(`(?<![\\d年\\-/.])(\\d{1,2})月(\\d{1,2})日?${TO}(\\d{1,2})日(?!\\d)`);
const MONTHS_APART = new RegExp(
  `^(\\d{4})\\s?[-/.年]\\s?(\\d{1,2})月?${TO}(\\d{4})\\s?[-/.年]\\s?(\\d{1,2})月?$`,
);
const MONTH_NAMED = /^([a-z]{3})[a-z]*\.?,? (\d{4})$/i;
const MONTH_DAY = /^(?:([a-z]{3})[a-z]*\.? (\d{1,2})|(\d{1,2}) ([a-z]{3})[a-z]*\.?)$/i;
const ISO_WEEK = /^(\d{4})-?W(\d{2})$/i;
/** Stands between two days, or says that one is only an end; beside one day it leads to a day that was not understood. */
const LEADS_ON =
  /[~～至到–—→起]|开始|结束|截止|终止|\s-\s|之前|以前|之后|以后|以来|自(?=\d)|\b(?:weeks? (?:of|beginning|commencing|starting|ending)|(?:start|end)(?:ing)? date|tanggal (?:mulai|selesai|akhir)|from|since|until|till|before|after|present|now|onwards?)\b/i;

/** A time of day beside one day makes it a moment; midnight and the last minute are ends of days. */
const MOMENT = /(?<!\d)(?!00:00|23:59)\d{1,2}:[0-5]\d/;

/** A line about another period, or about when the page was made. */
export const NOT_THE_PERIOD =
  /对比|较|同比|环比|版本|上期|上周期|同期|更新|截至|(?<!^(?:开始|起始).{0,40})截止|注册|入驻|开店|到期|有效期|(?:发布|上架|创建)(?:时间|日期|于)|当前[::]|刷新|(?:导出|下载|生成|制表)(?:时间|日期|于)|compare|version|vs\b|updated|as of|last update|generated|exported|dibuat|diunduh|diperbarui/i;

/** 30-11-2026 00:00 - 13:00: one day, from its beginning on. */
const FROM_MIDNIGHT = /(?<=\d) 00:00(?::00)? ?[-~–—] ?\d{1,2}:\d{2}(?::\d{2})?(?!\d)/;

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
    push(dayOf(Number(year), monthOf(month), Number(day)));
  }
  if (found.length > 0) return found;
  for (const [, day, month = '', year] of text.matchAll(DMY)) {
    push(dayOf(Number(year), monthOf(month), Number(day)));
  }
  if (found.length > 0) return found;
  for (const [, year, month, day] of text.matchAll(COMPACT))
    push(dayOf(Number(year), Number(month), Number(day)));
  return found;
}

function monthOf(name: string): number {
  return MONTHS.findIndex((names) => names.split(' ').includes(name.toLowerCase())) + 1;
}

/** The first of the days of this month and day that is not before `from`, as a year's end lies between them. */
function notBefore(from: Day, month: number, day: number): Day | undefined {
  const year = Number(from.slice(0, 4));
  const same = dayOf(year, month, day);
  return same !== undefined && compareDays(same, from) >= 0 ? same : dayOf(year + 1, month, day);
}

function close(from: Day | undefined, to: Day | undefined): { from: Day; to: Day } | 'broken' {
  return from !== undefined && to !== undefined ? { from, to } : 'broken';
}

/** A range whose ends share a year or a month that is written once. */
function sharedRange(text: string, today: Day): { from: Day; to: Day } | 'broken' | undefined {
  const first = YMD_MD.exec(text);
  if (first) {
    const [, year, month, day, month2 = month, day2, day3] = first;
    const from = dayOf(Number(year), Number(month), Number(day));
    return close(from, from && notBefore(from, Number(month2), Number(day2 ?? day3)));
  }
  const us = MD_MDY.exec(text);
  const uk = us ? null : DM_DMY.exec(text);
  if (us || uk) {
    const [month = '', day, month2 = month, day2, year] = us
      ? us.slice(1)
      : [uk?.[2] ?? uk?.[4], uk?.[1], uk?.[4], uk?.[3], uk?.[5]];
    const to = dayOf(Number(year), monthOf(month2), Number(day2));
    const same = dayOf(Number(year), monthOf(month), Number(day));
    const over = to && same && compareDays(same, to) > 0;
    return close(over ? dayOf(Number(year) - 1, monthOf(month), Number(day)) : same, to);
  }
  const within = MD_D.exec(text);
  if (within) {
    const [, month, day, last] = within;
    const to = withYear(Number(month), Number(last), today);
    return close(to && dayOf(Number(to.slice(0, 4)), Number(month), Number(day)), to);
  }
  const short = MD_MD.exec(text) ?? MD_POINTS.exec(text);
  if (!short) return undefined;
  const [, month, day1, day2, toMonth, toDay1, toDay2] = short;
  const to = withYear(Number(toMonth), Number(toDay1 || toDay2), today);
  return close(to && withYear(Number(month), Number(day1 || day2), to), to);
}

/** What kind of period it is, said before it: 上个月(2026-10), Bulan: Okt 2026, Yesterday, Nov 29. */
const SAYS_KIND =
  /^(?:统计时间|日期|月份|时间|自然[日周月]|按[日周月]|上个?月|本月|当月|(?:bulan|month|yesterday|kemarin|today|hari ini)(?![a-z]))[:,\s]*/i;

/** A whole month, week or day that is all the text says: 2026-11, Nov 2026, 2026-W47, Nov 20. */
function wholeText(plain: string, today: Day): Period | undefined {
  const bare = plain.replace(SAYS_KIND, '').replace(/^\((.*)\)$/, '$1');
  const month = MONTH_ONLY.exec(bare);
  const named = MONTH_NAMED.exec(bare);
  const first = month
    ? dayOf(Number(month[1]), Number(month[2]), 1)
    : named && dayOf(Number(named[2]), monthOf(named[1] ?? ''), 1);
  if (first) return calendarMonth(first);
  const apart = MONTHS_APART.exec(bare);
  if (apart) {
    const from = dayOf(Number(apart[1]), Number(apart[2]), 1);
    const last = dayOf(Number(apart[3]), Number(apart[4]), 1);
    return from && last && compareDays(from, last) <= 0 ? { from, to: calendarMonth(last).to } : undefined;
  }
  const week = ISO_WEEK.exec(bare);
  const number = Number(week?.[2]);
  // The fourth of January is always in week 1.
  const start = week && dayOf(Number(week[1]), 1, 4);
  if (week && start) {
    const found = isoWeek(addDays(start, (number - 1) * 7));
    return number >= 1 && number <= 53 ? found : undefined;
  }
  const short = MONTH_DAY.exec(bare);
  const day = short && withYear(monthOf(short[1] ?? short[4] ?? ''), Number(short[2] ?? short[3]), today);
  return day ? { from: day, to: day } : undefined;
}

/** Which of two numbers comes first where both could be the month; undefined = the page does not tell. */
export type DateOrder = 'month-first' | 'day-first' | undefined;

/** 14/07/2026 is read day first where some day says so; where neither a day nor the page does, nobody knows. */
function dayFirst(text: string, sure: boolean): FoundDay[] | 'ambiguous' {
  const found = [...text.matchAll(/(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/g)];
  if (found.length === 0) return [];
  // 11/23/2026: there is no month 23.
  const swapped =
    found.some(([, , , second]) => Number(second) > 12) && !found.some(([, first]) => Number(first) > 12);
  // With points the day stands first wherever days are written so.
  if (!sure && !swapped && found.every(([, first, mark]) => mark !== '.' && Number(first) <= 12))
    return 'ambiguous';
  return found.flatMap(([, first, , second, year]) => {
    const [month, day] = swapped ? [first, second] : [second, first];
    const read = dayOf(Number(year), Number(month), Number(day));
    return read === undefined ? [] : [{ day: read, clock: false }];
  });
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
export function periodOfText(text: string, today: Day, order?: DateOrder): Period | undefined {
  const american = order === 'month-first';
  const plain = text.normalize('NFKC').trim().replace(FROM_MIDNIGHT, '');
  if (NOT_THE_PERIOD.test(plain)) return undefined;
  const whole = wholeText(plain, today);
  if (whole) return whole;
  const full = fullDates(plain);
  const shared = full.length < 2 ? sharedRange(plain, today) : undefined;
  if (shared === 'broken') return undefined;
  if (shared) return compareDays(shared.from, shared.to) <= 0 ? shared : undefined;
  const european = american || full.length > 0 ? [] : dayFirst(plain, order === 'day-first');
  if (european === 'ambiguous') return undefined;
  const known = full.length > 0 ? full : european;
  const found = known.length > 0 ? known : shortDates(plain, today, american);
  const [from, to = from] = found;
  if (!from || !to || found.length > 2) return undefined;
  if (found.length === 1 && (from.clock || MOMENT.test(plain) || LEADS_ON.test(plain))) return undefined;
  return compareDays(from.day, to.day) <= 0 ? { from: from.day, to: to.day } : undefined;
}
