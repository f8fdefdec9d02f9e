import type { Verdict } from './types';
import type { Locale } from '../messages/types';
import { formatFigure } from '../quantity/format-figure';
import { exactly, type Interval, saysNothing } from '../quantity/interval';
import { shownBeside } from './shown-beside';

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

/** Profits may be losses, of which "0 or more" says a great deal. */
const MAY_BE_NEGATIVE: ReadonlySet<string> = new Set(['margin-floor', 'net-profit-floor']);

/** What is known of the actual figure, kept on its side of the limit; undefined when nothing is. */
export function actualText(verdict: Verdict, locale: Locale): string | undefined {
  const { actual, promised, rule, unit } = verdict;
  if (!actual || (actual.lo === -Infinity && actual.hi === Infinity)) return undefined;
  if (saysNothing(actual) && !MAY_BE_NEGATIVE.has(rule)) return undefined;
  return text(verdict, shownBeside(actual, promised, unit), locale);
}
