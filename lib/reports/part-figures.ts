import { dayNumber } from '../contracts/day-number';
import { indexFor } from '../contracts/history';
import { groupsOf, sumRows } from '../contracts/row-group';
import { overlapping, type Sighting, type Track } from '../contracts/sighting';
import { type MetricId, metricOf } from '../metrics/catalog';
import type { EntityKind } from '../metrics/types';
import { dayCount } from '../quantity/day';
import { add, type Interval } from '../quantity/interval';
import { newestOf, type Period } from '../quantity/period';
import type { Read } from './sales-split';
import type { Asked } from './track-days';
import { relativeChange } from './week-figures';

/** One part of a whole (a traffic source, a product) in two periods. Undefined = not read, or not over. */
export interface PartChange {
  readonly shopId: string;
  readonly id: string;
  readonly name: string;
  readonly before: Interval | undefined;
  readonly after: Interval | undefined;
  readonly change: Interval | undefined;
  readonly readBefore: Read;
  readonly readAfter: Read;
}

interface Found {
  readonly value: Interval;
  readonly used: readonly Sighting[];
}

/** The figure of the period as one reading shows it, else the sum of its days when every one was read. */
function valueOf(track: Track, period: Period): Found | undefined {
  const [from, to] = [dayNumber(period.from), dayNumber(period.to)];
  const seen = overlapping(track, from, to).filter(({ open }) => !open);
  const whole = seen.find((one) => one.from === from && one.to === to);
  if (whole) return { value: { lo: whole.lo, hi: whole.hi }, used: [whole] };
  const days = seen.filter((one) => one.from === one.to);
  if (days.length < dayCount(period)) return undefined;
  return { value: days.map(({ lo, hi }): Interval => ({ lo, hi })).reduce(add), used: days };
}

function readOf(found: Found | undefined): Read {
  const used = found?.used ?? [];
  return {
    evidence: used.flatMap(({ observations }) => observations.map(({ evidence }) => evidence)),
    asOf: newestOf(used.map(({ fact }) => fact.readAt)),
  };
}

function unitOf({ contract }: Asked, metric: MetricId): string {
  const { unit } = metricOf(metric);
  return unit === 'money' ? contract.currency : unit;
}

function middle(value: Interval | undefined): number {
  if (value === undefined) return 0;
  return value.hi === Infinity ? value.lo : (value.lo + value.hi) / 2;
}

/** How far apart two figures are for certain, else by their middles: what is largest is told first. */
function weight({ before, after }: PartChange): number {
  return Math.abs(middle(after) - middle(before));
}

/** Sources nested in another one would be counted twice: only the first level that was read. */
function topLevel(tracks: readonly Track[]): readonly Track[] {
  const levels = tracks.flatMap(({ entity }) => entity.level ?? []);
  const top = Math.min(...levels);
  return levels.length === 0 ? tracks : tracks.filter(({ entity }) => entity.level === top);
}

/** The parts of a metric in two periods, those that changed most first; empty when no table of them was read. */
export function partChanges(
  asked: Asked,
  { metric, kind }: { readonly metric: MetricId; readonly kind: EntityKind },
  [before, after]: readonly [Period, Period],
): PartChange[] {
  const index = indexFor(asked.history);
  const unit = unitOf(asked, metric);
  const parts = asked.contract.shopIds.flatMap((shopId) =>
    topLevel([...index.tracks(shopId, metric, unit, kind).values()]).flatMap((track): PartChange[] => {
      const [then, now] = [valueOf(track, before), valueOf(track, after)];
      if (!then && !now) return [];
      return [
        {
          shopId,
          id: track.entity.id,
          name: track.entity.name,
          before: then?.value,
          after: now?.value,
          change: relativeChange(now?.value, then?.value),
          readBefore: readOf(then),
          readAfter: readOf(now),
        },
      ];
    }),
  );
  return parts.toSorted((a, b) => weight(b) - weight(a));
}

/** Rows of the largest table of a period that were not read; undefined when it is whole, or none was read. */
export function partsMissing(
  asked: Asked,
  { metric, kind }: { readonly metric: MetricId; readonly kind: EntityKind },
  period: Period,
): { readonly shown: number; readonly total: number | undefined } | undefined {
  const index = indexFor(asked.history);
  const unit = unitOf(asked, metric);
  const missing = asked.contract.shopIds.flatMap((shopId) =>
    groupsOf(index.rows(shopId, metric, unit, kind), period).flatMap((group) => sumRows(group).missing ?? []),
  );
  return missing.toSorted((a, b) => b.shown - a.shown)[0];
}
