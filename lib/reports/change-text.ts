import type { Locale, MessageParam } from '../messages/types';
import type { Interval } from '../quantity/interval';

/** Changes are read, not settled: a tenth of a percent is as fine as a meeting needs. */
const DIGITS = 1;

function text(change: Interval, locale: Locale): string {
  const format = new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: DIGITS,
    signDisplay: 'exceptZero',
  });
  const [low, high] = [format.format(change.lo), format.format(change.hi)];
  return low === high ? low : `${low} … ${high}`;
}

/** A relative change with its sign; what cannot be compared says so. */
export function changeText(change: Interval | undefined): MessageParam {
  if (!change) return { message: { key: 'reports:no-change-known' } };
  return { 'zh-CN': text(change, 'zh-CN'), en: text(change, 'en') };
}
