import { dayOf } from '../quantity/day';
import type { Day } from '../quantity/period';
import type { NamedDates } from './types';

/** A day in a name, with the clock that may follow it: 2026-11-07, 2026年11月7日, 20261107, 20261107_153000. */
const STAMP =
  /(?<!\d)(20\d{2})([-_/.年]?)(\d{1,2})(?:\2|月)(\d{1,2})日?(?:[T_ -]?([01]\d|2[0-3])[-:_时]?([0-5]\d)[-:_分]?([0-5]\d)(?![-_/.]?\d)秒?|(?!\d))/gu;
const ENDING = /\.(?:xlsx?|xlsm|xlsb|csv|txt|tsv|zip|html?|xml)$/iu;

interface Stamp {
  readonly day: Day;
  readonly clock: string | undefined;
}

function stampsIn(text: string): readonly Stamp[] {
  return [...text.matchAll(STAMP)].flatMap(([, year, , month, date, hour, minute, second]) => {
    // 2026-1-1 with marks, 20260101 without: nothing else is a day.
    const day = dayOf(Number(year), Number(month), Number(date));
    const clock = hour === undefined ? undefined : `${hour}:${minute}:${second}`;
    return day === undefined ? [] : [{ day, clock }];
  });
}

/** A whole month: 2026年11月, 2026-11. */
const MONTH = /(?<![\d-])(20\d{2})(?:年(\d{1,2})月(?!\d)|[-.](0[1-9]|1[0-2])(?![\d.-]))/gu;

/** The one month that a name without days states, as `2026-11`. */
function monthIn(bare: string): string | undefined {
  const found = [...bare.matchAll(MONTH)].map(
    ([, year, month, short]) => `${year}-${(month ?? short ?? '').padStart(2, '0')}`,
  );
  const [only] = found;
  return found.length === 1 && only !== undefined && /-(?:0[1-9]|1[0-2])$/u.test(only) ? only : undefined;
}

/** The first second of one day and the last of another: the ends of a range, not when a file was made. */
const BOUNDS =
  /(?<=\d)[T_ -]?00([-:_.]?)00(?:\1(?:00))?(\D{1,3}20\d{2}\D?\d{1,2}\D?\d{1,2})[T_ -]?23([-:_.]?)59(?:\3(?:59|00))?(?!\d)/u;

/** Nov 7, 2026. One such day may as well be that of the export; two are the ends of a range. */
const ENGLISH =
  /(?<![a-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ _.-]+(\d{1,2})(?:, ?|[ _.-]+)(20\d{2})(?!\d)/giu;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function englishRange(bare: string): string | undefined {
  const days = [...bare.matchAll(ENGLISH)].flatMap(
    ([, month = '', day, year]) =>
      dayOf(Number(year), MONTHS.indexOf(month.toLowerCase()) + 1, Number(day)) ?? [],
  );
  return days.length === 2 ? span(days) : undefined;
}

/** Path and ending taken off. */
export function bareName(name: string): string {
  return (name.split(/[\\/]/u).at(-1) ?? name).replace(ENDING, '').replace(BOUNDS, '$2').trim();
}

/** The only day that a name with a clock in it names: perhaps the day of the figures, perhaps only of the export. */
export function maybeDay(name: string): Day | undefined {
  const stamps = stampsIn(bareName(name));
  return stamps.length === 1 && stamps[0]?.clock !== undefined ? stamps[0].day : undefined;
}

/** One day, or two in order, as a text; undefined for anything else. */
function span(days: readonly Day[]): string | undefined {
  const [from, to] = days;
  if (from === undefined || to === undefined) return from;
  return days.length > 2 || from > to ? undefined : from === to ? from : `${from} ~ ${to}`;
}

/**
 * What a file's name says about days. One day or two without a clock are those of the figures; a day with a clock is
 * the moment of the export, from which nobody can tell how far back the figures reach.
 */
export function datesOfName(name: string): NamedDates {
  const bare = bareName(name);
  const stamps = stampsIn(bare);
  const days = stamps.filter(({ clock }) => clock === undefined).map(({ day }) => day);
  const made = stamps.findLast(({ clock }) => clock !== undefined);
  const stem = bare
    .replaceAll(STAMP, ' ')
    .replaceAll(MONTH, ' ')
    .replaceAll(ENGLISH, ' ')
    .replace(/\s*[(（]\d+[)）]\s*$/u, '')
    .replace(/(?:\s*[-_~至到]\s*){2,}|[-_~至到\s]+$|^\s*[-_~至到]?\s+|^[-_~]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return {
    stem: stem === '' ? bare : stem,
    period: days.length > 0 ? span(days) : (englishRange(bare) ?? monthIn(bare.replaceAll(STAMP, ' '))),
    madeAt: made && `${made.day}T${made.clock}`,
  };
}
