import type { Locale, MessageParam } from '../messages/types';
import { shownBeside } from '../contracts/shown-beside';
import { type Interval, saysNothing } from '../quantity/interval';
import { bothLocales } from './both-locales';

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

/** Shares of a cap or a target, to a hundredth of a percent. */
const SHARE_DIGITS = 2;

/** A share of a whole, an interval rounded outward; unknown when nothing is known of it. */
export function shareText(share: Interval | undefined): MessageParam {
  if (!share || saysNothing(share)) return { message: { key: 'common:notKnown' } };
  // All of it, and more than all of it, are two things whatever the decimals.
  const { lo, hi } = shownBeside(share, { comparator: share.lo > 1 ? '>' : '>=', value: 1 }, 'ratio');
  return bothLocales((locale) => {
    const write = (value: number, roundingMode: 'floor' | 'ceil' | 'halfExpand') =>
      new Intl.NumberFormat(locale, {
        style: 'percent',
        maximumFractionDigits: SHARE_DIGITS,
        roundingMode,
      }).format(value);
    if (lo === hi) return write(lo, 'halfExpand');
    if (hi === Infinity) return `≥ ${write(lo, 'floor')}`;
    return `${write(lo, 'floor')} … ${write(hi, 'ceil')}`;
  });
}
