import { today } from '../quantity/day';
import type { Reading } from '../reading/types';
import { canonicalJson } from './seal';
import type { Capture } from './types';

const CLOCK = /\d{1,2}[:：]\d{2}(?:[:：]\d{2})?/gu;
const DATE = /\d{4}[-/.年]?\d{1,2}[-/.月]?\d{1,2}/gu;

function withoutClock(texts: readonly string[]): readonly string[] {
  return texts.map((text) => text.replace(CLOCK, ''));
}

/** What of a page counts as its content: figures, and which dates, tabs and pages they are of. Never its clock. */
function contentOf({ url, context, tables, skipped }: Reading): unknown {
  return {
    // A console may put a nonce into its address; only dates in it choose the figures.
    dates: [unescaped(url).match(DATE) ?? [], withoutClock(context.dates)],
    tabs: context.tabs,
    tables: tables.map((table) => ({
      ...table,
      title: withoutClock([table.title ?? '']),
      dates: withoutClock(table.dates ?? []),
    })),
    skipped,
  };
}

/** An address with its ASCII escapes resolved (`%7C` is `|`), which is where dates are joined. */
function unescaped(url: string): string {
  return url.replace(/%([0-7][0-9a-f])/giu, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/**
 * Whether two captures of one page show the same, so that the later need not be kept. The same figures on another
 * business day of the zone are something new: 今日 has become another day.
 */
export function sameContent(
  a: Pick<Capture, 'capturedAt' | 'readings'>,
  b: Pick<Capture, 'capturedAt' | 'readings'>,
  zone: string,
): boolean {
  return (
    today(zone, a.capturedAt) === today(zone, b.capturedAt) &&
    canonicalJson(a.readings.map(contentOf)) === canonicalJson(b.readings.map(contentOf))
  );
}
