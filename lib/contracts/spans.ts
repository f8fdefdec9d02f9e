import { ANYTHING, type Interval, isExact } from '../quantity/interval';
import { meet } from './arithmetic';
import type { Span } from './bounds';
import { type MissingRows, type RowGroup, sumRows } from './row-group';
import type { Place, Seen } from './seen';
import { firstFrom, overlapping, type Sighting } from './sighting';

/** A span with what it rests on. */
export interface SeenSpan extends Span {
  readonly sightings: readonly Sighting[];
  /** True when it was read before its last day was over. */
  readonly open: boolean;
  /** Rows that would make it definite. */
  readonly missing: MissingRows | undefined;
  /** Two sources contradict each other. */
  readonly conflict: boolean;
}

/** What of one entity of one shop is asked: the shop itself, or one row of its tables. */
export type Target =
  | { readonly kind: 'shop' }
  | { readonly kind: 'account' | 'product' | 'campaign'; readonly id: string };

function ofSighting(sighting: Sighting): SeenSpan {
  const { from, to, lo, hi, open } = sighting;
  return { from, to, lo, hi, open, sightings: [sighting], missing: undefined, conflict: false };
}

interface Sources {
  readonly from: number;
  readonly to: number;
  shop?: Sighting;
  readonly accounts: Sighting[];
  readonly rows: RowGroup[];
}

/** Spend of several accounts: one of them may be part of another, so they bound the sum; one unread leaves it open. */
function ofAccounts(accounts: readonly Sighting[], known: number): Interval {
  if (accounts.length === 0) return ANYTHING;
  if (known === 1 && accounts[0]) return { lo: accounts[0].lo, hi: accounts[0].hi };
  return {
    lo: Math.max(...accounts.map((account) => account.lo)),
    hi: accounts.length < known ? Infinity : accounts.reduce((sum, account) => sum + account.hi, 0),
  };
}

/** The shop's own figure and its accounts' beat the sum of rows; what agrees narrows, what contradicts widens. */
function combine(sources: Sources, accountsKnown: number): SeenSpan {
  const { from, to, shop, accounts, rows } = sources;
  const own = shop ? { lo: shop.lo, hi: shop.hi } : ANYTHING;
  const ads = ofAccounts(accounts, accountsKnown);
  const agreed = meet(own, ads);
  const direct = agreed ?? { lo: Math.min(own.lo, ads.lo), hi: Math.max(own.hi, ads.hi) };
  let value = direct;
  const used: Sighting[] = [...(shop ? [shop] : []), ...accounts];
  let missing: MissingRows | undefined;
  // What is known exactly, rows can neither narrow nor shake.
  const sums = isExact(value) ? [] : rows.map(sumRows);
  for (const sum of sums) {
    const narrowed = meet(value, sum);
    if (!narrowed) continue;
    if (narrowed.lo > value.lo || narrowed.hi < value.hi) used.push(...sum.sightings());
    value = narrowed;
    missing ??= sum.missing;
  }
  const open =
    value.hi === Infinity && (used.some((sighting) => sighting.open) || sums.some((sum) => sum.open));
  return {
    from,
    to,
    lo: Math.max(value.lo, 0),
    hi: value.hi,
    sightings: used,
    open,
    missing: value.hi === Infinity ? missing : undefined,
    conflict: !agreed,
  };
}

const ROWS = ['product', 'sku', 'campaign'] as const;

function shopSpans(seen: Seen, place: Place): SeenSpan[] {
  const { shopId, metric, unit, from, to } = place;
  const byPeriod = new Map<number, Sources>();
  const sourcesOf = (at: { from: number; to: number }) => {
    const key = at.from * 1e6 + at.to;
    let sources = byPeriod.get(key);
    if (!sources) byPeriod.set(key, (sources = { from: at.from, to: at.to, accounts: [], rows: [] }));
    return sources;
  };
  for (const track of seen.tracks(place, 'shop').values())
    for (const sighting of overlapping(track, from, to)) sourcesOf(sighting).shop = sighting;
  const accounts = seen.tracks(place, 'account');
  for (const track of accounts.values())
    for (const sighting of overlapping(track, from, to)) sourcesOf(sighting).accounts.push(sighting);
  if (accounts.size > 0)
    seen.ask(`accounts\n${shopId}\n${metric}\n${unit}`, (index) => {
      return index.tracks(shopId, metric, unit, 'account').size;
    });
  for (const kind of ROWS) {
    const groups = seen.rows(place, kind);
    // Rows of longer periods that begin before are of no use: they only ever bound from below.
    for (let i = firstFrom(groups, from); i < groups.length; i++) {
      const group = groups[i];
      if (!group || group.from > to) break;
      sourcesOf(group).rows.push(group);
    }
  }
  return [...byPeriod.values()].map((sources) => combine(sources, accounts.size));
}

/** The one reading of exactly this period, when it is the shop's own, exact, and no account speaks besides. */
export function exactShop(seen: Seen, place: Place): Sighting | undefined {
  const { from, to } = place;
  for (const track of seen.tracks(place, 'shop').values())
    for (let i = firstFrom(track.sightings, from); track.sightings[i]?.from === from; i++) {
      const sighting = track.sightings[i];
      if (sighting?.to !== to || !isExact(sighting) || sighting.lo < 0) continue;
      return seen.tracks(place, 'account').size === 0 ? sighting : undefined;
    }
  return undefined;
}

/** What was seen of one row. */
export function trackOf(seen: Seen, place: Place, target: Exclude<Target, { kind: 'shop' }>) {
  return seen.tracks(place, target.kind).get(target.id);
}

/** Everything said of the target's metric over periods that share a day with `from`…`to`. */
export function spansOf(seen: Seen, place: Place, target: Target): SeenSpan[] {
  if (target.kind === 'shop') return shopSpans(seen, place);
  const track = trackOf(seen, place, target);
  return track ? overlapping(track, place.from, place.to).map(ofSighting) : [];
}
