import { calendarMonth, compareDays, dayOf, isDay, today as dayOfInstant } from '../quantity/day';
import { startOfDay } from '../quantity/clock';
import type { Day, Instant, Period } from '../quantity/period';
import type { Preset } from './types';

const RANGES = ['dateRange', 'date_value', 'dateValue', 'daterange', 'date_range', 'timeRange', 'dates'];
const STARTS = [
  'startTime',
  'startDate',
  'start_date',
  'start_time',
  'fromDate',
  'from',
  'beginDate',
  'begin',
  'start',
  'startDay',
  'st',
  'beginTime',
  'begin_date',
  'since',
];
const ENDS = [
  'endTime',
  'endDate',
  'end_date',
  'end_time',
  'toDate',
  'to',
  'finishDate',
  'finish',
  'end',
  'endDay',
  'et',
  'until',
];
/** A range of another name counts as well, unless the name says that it is the other one. */
const OTHER_RANGE = /comp|contrast|prev|last|vs|cycle/i;
/** Beside one of these a day stands for the week or month that it begins. */
const LONGER = /^(?:week|month|quarter|year|season|周|月|年)(?:ly)?$/i;
const DAYS = ['date', 'day', 'statDate', 'stat_date', 'bizDate', 'bizdate', 'reportDate'];
const TYPES: Readonly<Record<string, Preset>> = {
  today: 'today',
  realtime: 'today',
  yesterday: 'yesterday',
  recent1: 'yesterday',
  recent7: 'last-7-days',
  recent30: 'last-30-days',
  last7: 'last-7-days',
  last30: 'last-30-days',
  past7days: 'last-7-days',
  past30days: 'last-30-days',
  last_7_days: 'last-7-days',
  last_30_days: 'last-30-days',
  past_7_days: 'last-7-days',
  past_30_days: 'last-30-days',
};

/** Parameters of the query and of the query inside the hash; consoles route in either. */
function paramsOf(address: string): Map<string, string> {
  if (!URL.canParse(address)) return new Map();
  const url = new URL(address);
  const hash = url.hash.includes('?')
    ? url.hash.slice(url.hash.indexOf('?') + 1)
    : url.hash.replace(/^#!?\/?/, '');
  // Some hashes carry an object as JSON instead of parameters.
  const members = [...unescaped(url.hash).matchAll(/"(\w+)"\s*:\s*"([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, value] as const,
  );
  return new Map([...members, ...new URLSearchParams(hash), ...url.searchParams]);
}

/** Text of an address with the escapes of ASCII resolved; others may be in any encoding, and no date needs them. */
function unescaped(text: string): string {
  return text.replace(/%([2-7][0-9a-f])/gi, (_escape, hex: string) =>
    String.fromCodePoint(Number.parseInt(hex, 16)),
  );
}

/** A day as an address writes it: 2026-11-20, 20261120, or an epoch in seconds or milliseconds. */
function dayOfParam(text: string, zone: string): Day | undefined {
  const plain = unescaped(text).trim();
  // 2026-11-19T16:00:00Z is a midnight further east; midnight itself was written as a day.
  const moment = /T(?!00:00|23:59)\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z$/.test(plain);
  if (moment && !Number.isNaN(Date.parse(plain))) return dayOfInstant(zone, new Date(plain).toISOString());
  const iso = /^(\d{4}-\d{2}-\d{2})(?:$|[ T])/.exec(plain)?.[1];
  if (iso !== undefined) return isDay(iso) ? iso : undefined;
  const compact = /^(20\d{2})[/.]?(\d{2})[/.]?(\d{2})$/.exec(plain);
  if (compact) {
    const day = compact.slice(1).join('-');
    return isDay(day) ? day : undefined;
  }
  const at = instantOf(plain);
  return at === undefined ? undefined : dayOfInstant(zone, at);
}

/** An epoch in seconds or milliseconds. */
function instantOf(plain: string): Instant | undefined {
  if (!/^1\d{9}(?:\d{3})?$/.test(plain)) return undefined;
  return new Date(Number(plain) * (plain.length === 10 ? 1000 : 1)).toISOString();
}

/** Whether two parameters hold midnights: such an address does not say whether the last day still counts. */
function endsAtMidnight(ends: readonly string[], zone: string): boolean {
  const instants = ends.map((text) => instantOf(unescaped(text).trim()));
  return (
    new Set(instants).size > 1 &&
    instants.every((at) => at !== undefined && startOfDay(dayOfInstant(zone, at), zone) === at)
  );
}

function ordered(from: Day | undefined, to: Day | undefined): Period | undefined {
  return from !== undefined && to !== undefined && compareDays(from, to) <= 0 ? { from, to } : undefined;
}

/** One day, or two that are joined: 2026-11-14|2026-11-20, ["2026-11-14","2026-11-20"]. */
function rangeOfParam(text: string, zone: string): Period | undefined {
  const parts = text.replace(/[[\]"]/g, '').split(/[|,~]|%7C/i);
  const [from, to = from] = parts.map((part) => dayOfParam(part, zone));
  return parts.length <= 2 ? ordered(from, to) : undefined;
}

/** The days that the address names, in full or by a word; undefined = none. */
export function periodOfUrl(address: string, zone: string): Period | Preset | undefined {
  const params = paramsOf(address);
  for (const name of RANGES) {
    const range = rangeOfParam(params.get(name) ?? '', zone);
    if (range) return range;
  }
  const dayNamed = (names: readonly string[]) =>
    names
      .map((name) => params.get(name) ?? '')
      .map((text) => ({ text, day: dayOfParam(text, zone) }))
      .find(({ day }) => day !== undefined);
  const [start, end] = [dayNamed(STARTS), dayNamed(ENDS)];
  const open = endsAtMidnight([start?.text ?? '', end?.text ?? ''], zone);
  const between = open ? undefined : ordered(start?.day, end?.day);
  if (between) return between;
  const unnamed = [...params].flatMap(([name, text]) =>
    OTHER_RANGE.test(name) || !/^\W*20\d\d\D?\d\d\D?\d\d\W+20/.test(unescaped(text))
      ? []
      : (rangeOfParam(text, zone) ?? []),
  );
  const [only] = unnamed;
  if (only && unnamed.every(({ from, to }) => from === only.from && to === only.to)) return only;
  const longer = [...params.values()].some((text) => LONGER.test(text));
  const oneDay = longer ? undefined : dayNamed(DAYS)?.day;
  if (oneDay !== undefined) return { from: oneDay, to: oneDay };
  const month = /^(20\d{2})-(\d{2})$/.exec(RANGES.map((name) => params.get(name)).find((text) => text) ?? '');
  if (month) {
    const first = dayOf(Number(month[1]), Number(month[2]), 1);
    if (first) return calendarMonth(first);
  }
  const type = params.get('dateType') ?? params.get('date_type') ?? params.get('dateRange') ?? '';
  return Object.hasOwn(TYPES, type) ? TYPES[type] : undefined;
}
