import type { Figure, Locale } from '../messages/types';
import { isExact } from './interval';
import { isCurrency, minorDigits } from './money';
import type { Unit } from './types';

/** Shown when nothing is known; a word would be a sentence, and a 0 would be a lie. */
const UNKNOWN = '—';
/** An interval narrower than this share of its middle reads as one number with `≈`; a guess at what stays legible. */
const NARROW = 0.02;

const formats = new Map<string, Intl.NumberFormat>();

function format(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, options);
  formats.set(key, made);
  return made;
}

interface Style {
  readonly write: (x: number) => string;
  /** Smallest step between two values, so that `x < hi` can be written as the last value below; 0 = continuous. */
  readonly step: number;
}

function moneyStyle(unit: Extract<Unit, string>, locale: Locale): Style | undefined {
  if (!isCurrency(unit)) return undefined;
  const digits = minorDigits(unit);
  const formatter = format(locale, {
    style: 'currency',
    currency: unit,
    currencyDisplay: unit === 'CNY' ? 'narrowSymbol' : 'symbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return { write: (x) => formatter.format(x / 10 ** digits), step: 1 };
}

/** Full digits, never compact: a figure close to its limit must stay on its side of it. */
function styleOf(unit: Unit, locale: Locale): Style {
  const money = moneyStyle(unit, locale);
  if (money) return money;
  if (unit === 'ratio') {
    const formatter = format(locale, { style: 'percent', maximumFractionDigits: 4 });
    return { write: (x) => formatter.format(x), step: 0 };
  }
  if (unit === 'second' || unit === 'day') {
    const formatter = format(locale, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 3 });
    return { write: (x) => formatter.format(x), step: 0 };
  }
  const counted = unit === 'count';
  const formatter = format(locale, { maximumFractionDigits: counted ? 4 : 5 });
  return { write: (x) => formatter.format(x), step: counted ? 1 : 0 };
}

/** The shortest decimal strictly inside the interval: 12.3 % for 12.25 % ≤ x < 12.35 %. */
function shortest(lo: number, hi: number): number {
  const middle = (lo + hi) / 2;
  for (let digits = 0; digits < 12; digits++) {
    const rounded = Number(middle.toFixed(digits));
    if (Math.abs(rounded - middle) <= (hi - lo) * 1e-6) return rounded;
  }
  return middle;
}

/**
 * A figure as text: exact values in full (¥1,234.56, 12.3%, 2.5), rounded ones as the interval they stand for
 * (11,500–12,499) or `≈` when it is narrow, half-open ones as `≥ ¥8,000.00`, `≤ ¥7,999.99`. Money comes in minor units.
 */
export function formatFigure(figure: Figure, locale: Locale): string {
  const { lo, hi, unit } = figure;
  const { write, step } = styleOf(unit, locale);
  if (isExact(figure)) return Number.isFinite(lo) ? write(lo) : UNKNOWN;
  if (lo === -Infinity && hi === Infinity) return UNKNOWN;
  if (hi === Infinity) return `≥ ${write(lo)}`;
  const last = Math.ceil(hi / step) * step - step;
  if (lo === -Infinity) return step > 0 ? `≤ ${write(last)}` : `< ${write(hi)}`;
  if (step > 0) {
    const first = Math.ceil(lo / step) * step;
    return last <= first ? write(first) : `${write(first)}–${write(last)}`;
  }
  const narrow = hi - lo < NARROW * Math.max(Math.abs(lo), Math.abs(hi));
  return narrow ? `≈ ${write(shortest(lo, hi))}` : `${write(lo)}–${write(hi)}`;
}
