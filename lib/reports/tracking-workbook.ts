import { metricName } from '../contracts/metric-name';
import { addDays } from '../quantity/day';
import type { Period } from '../quantity/period';
import { aboutSheet } from './about-sheet';
import { type SourceLine, sourcesSheet } from './sheet-sources';
import { type Asked, shopFigure, type Track, trackedDays, tracks } from './track-days';
import { daysSheet, trackColumns } from './tracking-days-sheet';
import { monthsSheet } from './tracking-months-sheet';
import { weeksSheet } from './tracking-weeks-sheet';
import type { Workbook } from './workbook';

interface Wish extends Asked {
  readonly shopName: string;
}

function lineOf(wish: Wish, { metric, figures }: Track, days: Period): SourceLine {
  return {
    name: metricName(metric),
    evidence: figures.flatMap(({ evidence }) => evidence),
    // Asked for all days at once, so that days in a row are named as one run.
    missing: shopFigure(wish, metric, days).missing.map(({ message }) => ({ message })),
  };
}

/**
 * The tracking table (数据跟踪表): every day of the contract that is over, each week against the one before, each
 * contract month against its target, and where every column comes from.
 */
export function trackingWorkbook(wish: Wish): Workbook {
  const { contract, history, now, shopName } = wish;
  const { zone } = contract;
  // Before the first day is over there is none to show.
  const days = trackedDays(wish) ?? { from: contract.start, to: addDays(contract.start, -1) };
  const read = tracks(wish, days);
  return {
    title: { key: 'sheets:tracking-title', params: { shop: shopName } },
    madeAt: now,
    zone,
    sheets: [
      daysSheet(read, days),
      weeksSheet(wish, trackColumns(read), days),
      monthsSheet(wish, days),
      sourcesSheet(
        history,
        read.map((track) => lineOf(wish, track, days)),
        days,
        zone,
      ),
      aboutSheet(wish, days),
    ],
  };
}
