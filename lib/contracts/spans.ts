import { ANYTHING, type Interval } from '../quantity/interval';
import { meet } from './arithmetic';
import type { Span } from './bounds';
import { type HistoryIndex, kindKey, trackKey } from './history-index';
import { type MissingRows, type RowSum, sumRows } from './row-group';
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
  readonly rows: RowSum[];
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
  for (const sum of rows) {
    const narrowed = meet(value, sum);
    if (!narrowed) continue;
    if (narrowed.lo > value.lo || narrowed.hi < value.hi) used.push(...sum.sightings);
    value = narrowed;
    missing ??= sum.missing;
  }
  const open =
    value.hi === Infinity && (used.some((sighting) => sighting.open) || rows.some((sum) => sum.open));
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

function shopSpans(
  index: HistoryIndex,
  shopId: string,
  metric: string,
  unit: string,
  from: number,
  to: number,
) {
  const byPeriod = new Map<string, Sources>();
  const sourcesOf = (at: { from: number; to: number }) => {
    const key = `${at.from}/${at.to}`;
    let sources = byPeriod.get(key);
    if (!sources) byPeriod.set(key, (sources = { from: at.from, to: at.to, accounts: [], rows: [] }));
    return sources;
  };
  const tracksOf = (kind: string) =>
    (index.kinds.get(kindKey(shopId, metric, unit, kind)) ?? []).flatMap(
      (key) => index.tracks.get(key) ?? [],
    );
  for (const track of tracksOf('shop'))
    for (const sighting of overlapping(track, from, to)) sourcesOf(sighting).shop = sighting;
  const accounts = tracksOf('account');
  for (const track of accounts)
    for (const sighting of overlapping(track, from, to)) sourcesOf(sighting).accounts.push(sighting);
  for (const kind of ['product', 'sku', 'campaign']) {
    const groups = index.rows.get(kindKey(shopId, metric, unit, kind)) ?? [];
    // Rows of longer periods that begin before are of no use: they only ever bound from below.
    for (let i = firstFrom(groups, from); i < groups.length; i++) {
      const group = groups[i];
      if (!group || group.from > to) break;
      sourcesOf(group).rows.push(sumRows(group));
    }
  }
  return [...byPeriod.values()].map((sources) => combine(sources, accounts.length));
}

/** Everything said of the target's metric over periods that share a day with `from`…`to`. */
export function spansOf(
  index: HistoryIndex,
  wanted: { shopId: string; metric: string; unit: string; target: Target },
  from: number,
  to: number,
): SeenSpan[] {
  const { shopId, metric, unit, target } = wanted;
  if (target.kind === 'shop') return shopSpans(index, shopId, metric, unit, from, to);
  const track = index.tracks.get(trackKey(kindKey(shopId, metric, unit, target.kind), target.id));
  return track ? overlapping(track, from, to).map(ofSighting) : [];
}
