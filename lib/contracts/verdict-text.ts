import type { Verdict } from './types';
import type { Locale } from '../messages/types';
import { formatFigure } from '../quantity/format-figure';
import { exactly, type Interval } from '../quantity/interval';

const SIGN = { '<': '<', '<=': '≤', '>': '>', '>=': '≥' } as const;

/** Merchants know a return on ad spend as `1:2.5`. */
function text({ rule, unit }: Verdict, value: Interval, locale: Locale): string {
  const figure = formatFigure({ lo: value.lo, hi: value.hi, unit }, locale);
  return rule === 'roi-floor' ? figure.replaceAll(/\d[\d,.]*/g, '1:$&') : figure;
}

/** `≥ ¥30,000.00`: how the actual figure must compare with the limit; undefined when the clause could not be read. */
export function promisedText(verdict: Verdict, locale: Locale): string | undefined {
  const { comparator, value } = verdict.promised;
  return Number.isFinite(value) ? `${SIGN[comparator]} ${text(verdict, exactly(value), locale)}` : undefined;
}

/** What is known of the actual figure; undefined when nothing is. */
export function actualText(verdict: Verdict, locale: Locale): string | undefined {
  const { actual } = verdict;
  if (!actual || (actual.lo === -Infinity && actual.hi === Infinity)) return undefined;
  return text(verdict, actual, locale);
}
