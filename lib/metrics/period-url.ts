import { compareDays, isDay, today as dayOfInstant } from '../quantity/day';
import type { Day, Period } from '../quantity/period';
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
  'endTime',
  'end_date',
];
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
};

/** Parameters of the query and of the query inside the hash; consoles route in either. */
function paramsOf(address: string): Map<string, string> {
  if (!URL.canParse(address)) return new Map();
  const url = new URL(address);
  const hash = url.hash.includes('?')
    ? url.hash.slice(url.hash.indexOf('?') + 1)
    : url.hash.replace(/^#!?\/?/, '');
  return new Map([...new URLSearchParams(hash), ...url.searchParams]);
}

/** A day as an address writes it: 2026-11-20, 20261120, or an epoch in seconds or milliseconds. */
function dayOfParam(text: string, zone: string): Day | undefined {
  const plain = decodeURIComponent(text.replace(/%(?![0-9a-f]{2})/gi, '%25')).trim();
  const iso = /^(\d{4}-\d{2}-\d{2})(?:$|[ T])/.exec(plain)?.[1];
  if (iso !== undefined) return isDay(iso) ? iso : undefined;
  const compact = /^(20\d{2})[/.]?(\d{2})[/.]?(\d{2})$/.exec(plain);
  if (compact) {
    const day = compact.slice(1).join('-');
    return isDay(day) ? day : undefined;
  }
  if (!/^1\d{9}(?:\d{3})?$/.test(plain)) return undefined;
  const epoch = Number(plain) * (plain.length === 10 ? 1000 : 1);
  return dayOfInstant(zone, new Date(epoch).toISOString());
}

function ordered(from: Day | undefined, to: Day | undefined): Period | undefined {
  return from !== undefined && to !== undefined && compareDays(from, to) <= 0 ? { from, to } : undefined;
}

/** The days that the address names, in full or by a word; undefined = none. */
export function periodOfUrl(address: string, zone: string): Period | Preset | undefined {
  const params = paramsOf(address);
  for (const name of RANGES) {
    const parts = params.get(name)?.split(/[|,~]|%7C/i) ?? [];
    const [from, to = from] = parts.map((part) => dayOfParam(part, zone));
    const range = parts.length <= 2 ? ordered(from, to) : undefined;
    if (range) return range;
  }
  const first = STARTS.find((name) => params.has(name));
  const last = ENDS.find((name) => params.has(name));
  if (first !== undefined && last !== undefined) {
    const range = ordered(
      dayOfParam(params.get(first) ?? '', zone),
      dayOfParam(params.get(last) ?? '', zone),
    );
    if (range) return range;
  }
  const type = params.get('dateType') ?? params.get('date_type') ?? params.get('dateRange') ?? '';
  return Object.hasOwn(TYPES, type) ? TYPES[type] : undefined;
}
