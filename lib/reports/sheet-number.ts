import { isCurrency, minorDigits } from '../quantity/money';
import type { Day, Instant } from '../quantity/period';
import type { Unit } from '../quantity/types';

const DAY_MS = 86_400_000;
/** Day 0 of a spreadsheet, so that 1900-03-01 and later count right. */
const ZERO = Date.UTC(1899, 11, 30);

/** A number as a cell holds it: money in major units, all else as it is. */
export function cellNumber(value: number, unit: Unit): number {
  return isCurrency(unit) ? value / 10 ** minorDigits(unit) : value;
}

/** How a cell shows a number of this unit. */
export function numberFormat(unit: Unit): string {
  if (isCurrency(unit)) return minorDigits(unit) === 0 ? '#,##0' : `#,##0.${'0'.repeat(minorDigits(unit))}`;
  if (unit === 'ratio') return '0.00%';
  return unit === 'count' ? '#,##0' : '#,##0.00';
}

/** A business day as a spreadsheet counts days; the same in every time zone. */
export function daySerial(day: Day): number {
  return (Date.parse(`${day}T00:00:00Z`) - ZERO) / DAY_MS;
}

/** What the clock of the zone shows at an instant: `2026-11-16 10:00`, to the minute. */
export function localTime(instant: Instant, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(instant));
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')} ${part('hour')}:${part('minute')}`;
}

/** The same as a spreadsheet counts: days, and minutes as their fraction. */
export function momentSerial(instant: Instant, zone: string): number {
  return (Date.parse(`${localTime(instant, zone).replace(' ', 'T')}:00Z`) - ZERO) / DAY_MS;
}
