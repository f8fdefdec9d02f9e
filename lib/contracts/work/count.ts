import type { SnapshotFacts } from '../../metrics/types';
import { startOfDay } from '../../quantity/clock';
import { addDays } from '../../quantity/day';
import type { Interval } from '../../quantity/interval';
import type { Period } from '../../quantity/period';
import { enteredSum } from '../entry-log';
import { type Work, workOf } from './changes';
import { HOLD_MS } from './hold';
import type { Track } from './track';
import type { WorkAspect, WorkChange } from './types';

/** What snapshots prove of one kind of work in some days. */
export interface WorkCount {
  readonly aspect: WorkAspect;
  /** At least so many for certain; at most so many where everything was watched, else open above. */
  readonly value: Interval;
  readonly certain: readonly WorkChange[];
  /** Changes in doubt, and those that may lie on either side of the first or last day. */
  readonly possible: readonly WorkChange[];
  /** Things that were read before and after within these days, so that a change would have shown. */
  readonly compared: number;
  /** Things there are, as the page says; undefined = it does not say. */
  readonly total: number | undefined;
}

interface Asked {
  readonly facts: readonly SnapshotFacts[];
  readonly shopIds: readonly string[];
  readonly aspect: WorkAspect;
}

export interface CountWish extends Asked {
  readonly period: Period;
  readonly zone: string;
}

/** The kind of list that an aspect is seen on. */
const LISTED_ON: Readonly<Record<WorkAspect, string>> = {
  title: 'product',
  image: 'product',
  price: 'product',
  stock: 'product',
  listing: 'product',
  campaign: 'campaign',
  keyword: 'keyword',
  activity: 'activity',
};

/** Milliseconds. */
export interface WorkSpan {
  /** Inclusive. */
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

function distinct(changes: readonly WorkChange[]): number {
  return new Set(changes.map(({ shopId, id }) => `${shopId}\n${id}`)).size;
}

/**
 * The fewest moments at which all of these can have been made: advertising that is adjusted once is one adjustment,
 * however many plans it touches.
 */
function moments(changes: readonly WorkChange[]): number {
  let count = 0;
  let last = -Infinity;
  for (const { since, after } of changes.toSorted(
    (a, b) => Date.parse(a.after.at) - Date.parse(b.after.at),
  )) {
    if (Date.parse(since) < last) continue;
    count += 1;
    last = Date.parse(after.at);
  }
  return count;
}

/** Index of the first sight later than `ms`. */
function firstAfter(sights: Track['sights'], ms: number): number {
  let low = 0;
  let high = sights.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sights[middle]?.ms ?? Infinity) > ms) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether a change in these days would have shown. */
function wasCompared({ sights }: Track, { from, to }: WorkSpan): boolean {
  const after = Math.max(1, firstAfter(sights, from));
  const before = sights[after - 1];
  return sights[after] !== undefined && before !== undefined && before.ms < to;
}

/** Whether nothing that stood for 48 hours in these days can have been missed. */
function wasWatched({ sights }: Track, { from, to }: WorkSpan): boolean {
  const first = firstAfter(sights, from) - 1;
  if (first < 0) return false;
  for (let at = first; ; at += 1) {
    const [here, next] = [sights[at], sights[at + 1]];
    if (!here || here.ms >= to) return here !== undefined;
    if (!next || next.ms - here.ms > HOLD_MS) return false;
  }
}

function thingsIn(tracks: Share['tracks'], holds: (track: Track) => boolean): number {
  const things = new Set<string>();
  for (const { track, thing } of tracks) if (!things.has(thing) && holds(track)) things.add(thing);
  return things.size;
}

/** How many the newest list of each shop up to the end says there are; a list of all that is on sale before others. */
function totalOf(totals: Work['totals'], { shopIds, aspect }: Asked, { to }: WorkSpan): number | undefined {
  let sum = 0;
  for (const shopId of shopIds) {
    const ours = (list: Work['totals'][number]) =>
      list.shopId === shopId && list.kind === LISTED_ON[aspect] && list.ms < to + HOLD_MS;
    const newest = totals.findLast((list) => list.catalogue && ours(list)) ?? totals.findLast(ours);
    if (!newest) return undefined;
    sum += newest.total;
  }
  return sum;
}

/** What concerns one kind of work. */
interface Share {
  /** Each with the milliseconds between which it came about. */
  readonly changes: readonly { readonly change: WorkChange; readonly since: number; readonly at: number }[];
  readonly tracks: readonly { readonly track: Track; readonly thing: string }[];
}

const shares = new WeakMap<Work, Map<WorkAspect, Share>>();

/** Sorted out once for each kind: a contract of some years asks for hundreds of weeks. */
function shareOf(work: Work, aspect: WorkAspect): Share {
  const of = shares.get(work) ?? new Map<WorkAspect, Share>();
  shares.set(work, of);
  const found = of.get(aspect) ?? {
    changes: work.changes.flatMap((change) =>
      change.aspect === aspect
        ? [{ change, since: Date.parse(change.since), at: Date.parse(change.after.at) }]
        : [],
    ),
    tracks: work.tracks.flatMap((track) =>
      track.aspect === aspect || (aspect === 'listing' && track.aspect === 'title')
        ? [{ track, thing: `${track.shopId}\n${track.id}` }]
        : [],
    ),
  };
  of.set(aspect, found);
  return found;
}

/** How much of one kind of work the snapshots prove in a period, both days inclusive in `zone`. */
export function countWork({ period, zone, ...asked }: CountWish): WorkCount {
  return countWorkBetween(asked, {
    from: Date.parse(startOfDay(period.from, zone)),
    to: Date.parse(startOfDay(addDays(period.to, 1), zone)),
  });
}

/** The same between two instants. */
export function countWorkBetween(asked: Asked, span: WorkSpan): WorkCount {
  const { facts, shopIds, aspect } = asked;
  const work = workOf(facts, shopIds);
  const { changes, tracks: ours } = shareOf(work, aspect);
  const near = changes.filter(({ since, at }) => since < span.to && at > span.from);
  const touching = near.map(({ change }) => change);
  const certain = near.flatMap(({ change, since, at }) =>
    change.doubt === undefined && since >= span.from && at < span.to ? [change] : [],
  );
  const sure = new Set(certain);
  const possible = touching.filter((change) => !sure.has(change));
  const compared = thingsIn(ours, (track) => wasCompared(track, span));
  const total = totalOf(work.totals, asked, span);
  const perThing = aspect === 'title' || aspect === 'image' || aspect === 'price';
  const watched =
    perThing && total !== undefined && thingsIn(ours, (track) => wasWatched(track, span)) >= total;
  const least = aspect === 'campaign' ? moments(certain) : distinct(certain);
  const value = enteredSum(least, distinct(touching), watched);
  return { aspect, value, certain, possible, compared, total };
}
