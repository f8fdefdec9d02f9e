import { dayCount, inPeriod } from '../quantity/day';
import type { Interval } from '../quantity/interval';
import type { Period } from '../quantity/period';
import type { MetricId } from '../metrics/catalog';
import type { Evidence, PeerFigure, SnapshotFacts } from '../metrics/types';
import type { Unit } from '../quantity/types';
import type { Read } from './sales-split';
import { type Asked, shopFigure } from './track-days';
import { relativeChange } from './week-figures';

/** What other sellers did between two periods beside what the shop did on the same days. */
export interface PeerChange {
  /** The column's label, as the page shows it. */
  readonly label: string;
  readonly metric: MetricId;
  readonly unit: Unit;
  /** On an average day. */
  readonly before: Interval;
  readonly after: Interval;
  readonly change: Interval | undefined;
  /** Of the shop, on the days on which peers were read; undefined = not read on all of them. */
  readonly own: Interval | undefined;
  readonly readBefore: Read;
  readonly readAfter: Read;
}

interface Seen {
  readonly figure: PeerFigure;
  readonly fact: SnapshotFacts;
  readonly evidence: Evidence;
}

/** Half of the days of a period are a picture of it; a guess, as for the shop's own days. */
const LEAST_SHARE = 0.5;

function seenOf({ contract, history }: Asked): Map<string, Seen[]> {
  const all = new Map<string, Seen[]>();
  for (const fact of history.facts) {
    if (!contract.shopIds.includes(fact.shopId)) continue;
    for (const { peers = [], frame, table } of fact.tables)
      for (const figure of peers) {
        if (figure.open) continue;
        const { row, column, label, metric } = figure;
        const key = `${metric}\n${figure.unit}\n${label}`;
        const seen = { figure, fact, evidence: { snapshotId: fact.snapshotId, frame, table, row, column } };
        all.set(key, [...(all.get(key) ?? []), seen]);
      }
  }
  return all;
}

/** The readings that stand for a period: the one of all of it, else the newest of each of its days. */
function chosen(seen: readonly Seen[], period: Period): Seen[] | undefined {
  const newest = seen.toSorted((a, b) => (a.fact.readAt < b.fact.readAt ? 1 : -1));
  const whole = newest.find(
    ({ figure }) => figure.period.from === period.from && figure.period.to === period.to,
  );
  if (whole) return [whole];
  const days = new Map<string, Seen>();
  for (const one of newest) {
    const { from, to } = one.figure.period;
    if (from === to && inPeriod(from, period) && !days.has(from)) days.set(from, one);
  }
  return days.size >= dayCount(period) * LEAST_SHARE ? [...days.values()] : undefined;
}

interface Daily {
  readonly value: Interval;
  readonly days: number;
}

/** The mean over the days; of rates as of amounts. */
function meanOf(parts: readonly { readonly value: Interval; readonly days: number }[]): Interval {
  const days = parts.reduce((sum, part) => sum + part.days, 0);
  const sum = (end: 'lo' | 'hi') => parts.reduce((total, { value }) => total + value[end], 0);
  return { lo: sum('lo') / days, hi: sum('hi') / days };
}

/** A rate of several days counts each of them as much; an amount of a month is shared out over its days. */
function partOf(value: Interval, period: Period, unit: Unit): Daily {
  return { value, days: unit === 'ratio' || unit === 'number' ? 1 : dayCount(period) };
}

function ownMean(asked: Asked, metric: MetricId, seen: readonly Seen[], unit: Unit): Interval | undefined {
  const parts = seen.map(({ figure }) => {
    const { value } = shopFigure(asked, metric, figure.period);
    return value && value.hi !== Infinity ? partOf(value, figure.period, unit) : undefined;
  });
  const known = parts.filter((part) => part !== undefined);
  return known.length === parts.length ? meanOf(known) : undefined;
}

function readOf(seen: readonly Seen[]): Read {
  return {
    evidence: seen.map(({ evidence }) => evidence),
    asOf: seen.map(({ fact }) => fact.readAt).reduce((a, b) => (a > b ? a : b)),
  };
}

/** Every peer column that was read in both periods. */
export function peerChanges(asked: Asked, [before, after]: readonly [Period, Period]): PeerChange[] {
  return [...seenOf(asked).values()].flatMap((seen): PeerChange[] => {
    const [then, now] = [chosen(seen, before), chosen(seen, after)];
    const first = seen[0]?.figure;
    if (!then || !now || !first) return [];
    const { metric, label, unit } = first;
    const mean = (some: readonly Seen[]) =>
      meanOf(some.map(({ figure }) => partOf({ lo: figure.lo, hi: figure.hi }, figure.period, unit)));
    const [was, is] = [mean(then), mean(now)];
    const own = relativeChange(ownMean(asked, metric, now, unit), ownMean(asked, metric, then, unit));
    return [
      {
        label,
        metric,
        unit,
        before: was,
        after: is,
        change: relativeChange(is, was),
        own,
        readBefore: readOf(then),
        readAfter: readOf(now),
      },
    ];
  });
}
