import type { Console, ConsolePage } from '../consoles/types';
import { type Problem, problem } from '../problem';
import { addDays, compareDays, dayCount, today as dayOfInstant } from '../quantity/day';
import type { Day, Instant, Period } from '../quantity/period';
import type { Reading, ReadTable } from '../reading/types';
import type { Answer, PeriodAnswer } from './answer-types';
import { periodAnswer } from './answers';
import { type DateOrder, periodOfText } from './period-text';
import { periodOfUrl } from './period-url';
import { isFixed, presetOfText, presetWithin, resolvePreset } from './preset';
import type { Preset } from './types';

export type PeriodSource = 'table' | 'page' | 'address' | 'title' | 'answer';

export interface Dated {
  readonly period: Period;
  /** True when the last day was not over when the page was read. */
  readonly open: boolean;
  readonly source: PeriodSource;
}

/** Where and when a table was read. */
export interface Place {
  readonly reading: Pick<Reading, 'url' | 'context' | 'lang'>;
  readonly console: Console | undefined;
  /** The console file's entry of the page, if it has one. */
  readonly known: ConsolePage | undefined;
  readonly page: string;
  readonly zone: string;
  readonly capturedAt: Instant;
  readonly answers: readonly Answer[];
}

const days = new WeakMap<Place, Day>();

/** Kept: the calendar of a zone is slow, and every cell of a large table asks. */
export function dayOfReading(place: Place): Day {
  const known = days.get(place);
  if (known !== undefined) return known;
  const day = dayOfInstant(place.zone, place.capturedAt);
  days.set(place, day);
  return day;
}

export function dated(period: Period, place: Place, source: PeriodSource): Dated {
  return { period, open: compareDays(period.to, dayOfReading(place)) >= 0, source };
}

function presetsEnd(place: Place): 'yesterday' | 'today' | undefined {
  return place.known?.presetsEnd ?? place.console?.presetsEnd;
}

/** The days of a relative period here; undefined where nobody knows on which day its window ends. */
export function ofPreset(preset: Preset, place: Place, end = presetsEnd(place)): Period | undefined {
  if (end === undefined && !isFixed(preset)) return undefined;
  return resolvePreset(preset, dayOfReading(place), end ?? 'yesterday');
}

function same(a: Period, b: Period): boolean {
  return a.from === b.from && a.to === b.to;
}

/** The one period that all texts agree on; texts without a date say nothing. */
function agreed(periods: readonly Period[]): Period | 'none' | 'several' {
  const [first] = periods;
  if (!first) return 'none';
  return periods.every((period) => same(period, first)) ? first : 'several';
}

const DAY_FIRST = /^(?:id|vi|pt|de|fr|es|it|nl|en-(?:GB|SG|MY|AU|IN))\b/i;

/** How the page writes days in figures alone, by its console or else its language. */
export function dateOrder(place: Pick<Place, 'console' | 'reading'>): DateOrder {
  const locale = place.console?.locale ?? place.reading.lang;
  if (/^en-US/i.test(locale)) return 'month-first';
  return DAY_FIRST.test(locale) ? 'day-first' : undefined;
}

const BEGINS = /^(?:(?:开始|起始)(?:时间|日期)?|start(?:ing)? date|tanggal mulai)/i;
const ENDS =
  /^(?:(?:结束|截止|终止)(?:时间|日期)?|end(?:ing)? date|tanggal (?:selesai|akhir))[:：\s]*(?=\d|[a-z]{3})/i;

/** The two ends of a range that stand in fields of their own, each under its name. */
export function withEnds(texts: readonly string[]): string[] {
  return texts.map((text, at) => {
    const next = texts[at + 1] ?? '';
    return BEGINS.test(text) && ENDS.test(next) ? `${text} ~ ${next.replace(ENDS, '')}` : text;
  });
}

/** Days that have not begun are those of a plan or an activity: they hold no figures. */
function explicit(texts: readonly string[], place: Place): Period | 'none' | 'several' {
  const order = dateOrder(place);
  const day = dayOfReading(place);
  const named = withEnds(texts).flatMap((text) => periodOfText(text, day, order) ?? []);
  return agreed(named.filter(({ from }) => compareDays(from, day) <= 0));
}

/** 近7天（含今天） says itself where it ends. */
const WITH_TODAY = /[(（]?(不?)(?:包?含|包括)(?:今[天日]|当[天日])[)）]?/;

function relative(texts: readonly string[], place: Place): Period | 'none' | 'several' {
  const periods = texts.flatMap((text) => {
    const said = WITH_TODAY.exec(text);
    const preset = presetOfText(text.replace(WITH_TODAY, ''));
    const end = said ? (said[1] === '' ? 'today' : 'yesterday') : undefined;
    return preset === undefined ? [] : [ofPreset(preset, place, end)];
  });
  return periods.includes(undefined) ? 'several' : agreed(periods.flatMap((period) => period ?? []));
}

/** A selected preset that speaks of other days than the address: one of them is of an earlier choice. */
function denies(chosen: Period | 'none' | 'several', address: Period): boolean {
  if (typeof chosen === 'string') return false;
  const [long, other] = [dayCount(chosen), dayCount(address)];
  // Whether a window ends today or yesterday is not known for sure; which single day it is, is.
  if (long === 1 && other === 1) return !same(chosen, address);
  const near = [-1, 0, 1].some((off) => addDays(address.from, off) === chosen.from);
  return !near || Math.abs(long - other) > 1;
}

function ofAnswer(answer: PeriodAnswer | undefined, place: Place): Period | undefined {
  if (answer === undefined || answer === 'unknown') return undefined;
  return resolvePreset(answer, dayOfReading(place), presetsEnd(place) ?? 'yesterday');
}

/** The days that the merchant's rule for a table names; `unknown` = the merchant does not know either. */
export function periodAsTaught(answer: PeriodAnswer, place: Place): Dated | Problem {
  const period = ofAnswer(answer, place);
  return period ? dated(period, place, 'answer') : problem('period-unknown', { page: place.page });
}

function ofAddress(place: Place): Period | 'none' | 'several' {
  const found = periodOfUrl(place.reading.url, place.zone);
  const period = typeof found === 'string' ? ofPreset(found, place) : found;
  if (period === undefined) return 'none';
  return denies(relative(place.reading.context.dates, place), period) ? 'several' : period;
}

/** A report's month: 2026年10月经营数据, not what was listed in it. */
const MONTH_OF =
  /^\D*(20\d{2}年\d{1,2}月)份?\D*(?:数据|报[表告]|账单|汇总|概[况览]|月报|业绩|统计|分析|明细)$/;

/**
 * Two fields that show one day each are the ends of the address's range, and of a month that runs on, the address
 * tells the last day.
 */
function asAddressSays(texts: readonly string[], place: Place): Period | 'none' | 'several' {
  const said = explicit(texts, place);
  const address = said === 'none' ? undefined : periodOfUrl(place.reading.url, place.zone);
  if (address === undefined || typeof address === 'string') return said;
  const { from, to } = address;
  const now = dayOfReading(place);
  if (said !== 'several' && said !== 'none') {
    const runsOn = compareDays(said.to, now) >= 0 && dayCount(said) > 27 && said.from === from;
    return runsOn && compareDays(to, now) <= 0 ? address : said;
  }
  const order = dateOrder(place);
  const shown = texts.flatMap((text) => periodOfText(text, now, order) ?? []);
  const ends = new Set(shown.map((one) => (one.from === one.to ? one.from : '')));
  return ends.size === 2 && ends.has(from) && ends.has(to) ? address : said;
}

/**
 * Which days a table's figures cover: what stands at the table, then its title, then the page's date picker, the
 * address, the selected preset, and last what the merchant answered once. Two different answers from one place
 * are no answer: the period is unknown and the figures wait.
 */
export function resolvePeriod(table: Pick<ReadTable, 'title' | 'dates'>, place: Place): Dated | Problem {
  const own = table.dates ?? [];
  const { dates, tabs } = place.reading.context;
  const titled = table.title === null ? undefined : presetWithin(table.title);
  // 20-30岁 is no day: a title names one only with its year.
  const dayInTitle = /20\d{2}/.test(table.title ?? '')
    ? [MONTH_OF.exec(table.title ?? '')?.[1] ?? table.title ?? '']
    : [];
  const inTitle = titled && ofPreset(titled, place);
  const steps: readonly (readonly [PeriodSource, () => Period | 'none' | 'several'])[] = [
    ['table', () => explicit(own, place)],
    ['table', () => relative(own, place)],
    ['title', () => inTitle ?? (titled ? 'several' : 'none')],
    ['title', () => explicit(dayInTitle, place)],
    ['page', () => asAddressSays(dates, place)],
    ['address', () => ofAddress(place)],
    ['page', () => relative([...dates, ...tabs], place)],
  ];
  for (const [source, find] of steps) {
    const found = find();
    if (found === 'several') break;
    if (found !== 'none') return dated(found, place, source);
  }
  const { console, page, answers } = place;
  const answered = ofAnswer(periodAnswer(answers, console?.id, page, table.title), place);
  return answered ? dated(answered, place, 'answer') : problem('period-unknown', { page });
}
