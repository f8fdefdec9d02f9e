import type { Console, ConsolePage } from '../consoles/types';
import { type Problem, problem } from '../problem';
import { compareDays, today as dayOfInstant } from '../quantity/day';
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
export function ofPreset(preset: Preset, place: Place): Period | undefined {
  const end = presetsEnd(place);
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

function explicit(texts: readonly string[], place: Place): Period | 'none' | 'several' {
  const order = dateOrder(place);
  const day = dayOfReading(place);
  return agreed(texts.flatMap((text) => periodOfText(text, day, order) ?? []));
}

function relative(texts: readonly string[], place: Place): Period | 'none' | 'several' {
  const presets = texts.flatMap((text) => presetOfText(text) ?? []);
  const periods = presets.map((preset) => ofPreset(preset, place));
  return periods.includes(undefined) ? 'several' : agreed(periods.flatMap((period) => period ?? []));
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

function ofAddress(place: Place): Period | undefined {
  const found = periodOfUrl(place.reading.url, place.zone);
  return typeof found === 'string' ? ofPreset(found, place) : found;
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
  const dayInTitle = /20\d{2}/.test(table.title ?? '') ? [table.title ?? ''] : [];
  const inTitle = titled && ofPreset(titled, place);
  const steps: readonly (readonly [PeriodSource, () => Period | 'none' | 'several'])[] = [
    ['table', () => explicit(own, place)],
    ['table', () => relative(own, place)],
    ['title', () => inTitle ?? (titled ? 'several' : 'none')],
    ['title', () => explicit(dayInTitle, place)],
    ['page', () => explicit(dates, place)],
    ['address', () => ofAddress(place) ?? 'none'],
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
