import type { Listed, Listing, SnapshotFacts } from '../../metrics/types';
import { HOLD_MS } from './hold';
import type { WorkChange, WorkSight } from './types';

/** Pages of one list that were read within a day of each other are one look at it. */
const SWEEP_MS = 24 * 3_600_000;

interface Seen {
  readonly fact: SnapshotFacts;
  readonly listing: Listing;
  readonly ms: number;
  readonly ids: ReadonlySet<string>;
}

/** A look at the whole of a list: every row that the page says exists was read between `from` and `to`. */
interface Sweep {
  readonly from: Seen;
  readonly to: Seen;
  readonly ids: ReadonlySet<string>;
}

function seenOf(facts: readonly SnapshotFacts[], shopId: string): Seen[] {
  const ours = facts.filter((fact) => fact.shopId === shopId);
  return ours
    .flatMap((fact) =>
      (fact.listings ?? []).flatMap((listing) =>
        listing.kind === 'product'
          ? [{ fact, listing, ms: Date.parse(fact.readAt), ids: new Set(listing.rows.map(({ id }) => id)) }]
          : [],
      ),
    )
    .toSorted((a, b) => a.ms - b.ms);
}

/** The shortest look back from `at` that holds as many products as the page says there are. */
function sweepTo(list: readonly Seen[], at: number): Sweep | undefined {
  const to = list[at];
  const total = to?.listing.coverage.total ?? undefined;
  if (!to || total === undefined) return undefined;
  const ids = new Set<string>();
  for (let i = at; i >= 0; i -= 1) {
    const from = list[i];
    if (!from || to.ms - from.ms > SWEEP_MS || from.listing.coverage.total !== total) return undefined;
    for (const id of from.ids) ids.add(id);
    if (ids.size >= total) return { from, to, ids };
  }
  return undefined;
}

/** A list that leaves out what was there before and is there afterwards was filtered, and is not the whole. */
function isWhole(sweep: Sweep, list: readonly Seen[]): boolean {
  const ids = (some: readonly Seen[]) => new Set(some.flatMap((seen) => [...seen.ids]));
  const earlier = ids(list.filter(({ ms }) => ms < sweep.from.ms));
  const later = ids(list.filter(({ ms }) => ms > sweep.to.ms));
  return [...earlier].every((id) => sweep.ids.has(id) || !later.has(id));
}

function sightOf({ fact, listing }: Seen, row: Listed, text: string): WorkSight {
  const { frame, table } = listing;
  return {
    at: fact.readAt,
    text,
    evidence: { snapshotId: fact.snapshotId, frame, table, row: row.row, column: row.column },
  };
}

/**
 * Products that came onto the list of what is on sale. Proved where the whole list was read without them before; a
 * product of which that is not known, or which has not stood there for 48 hours, is in doubt.
 */
export function newListings(facts: readonly SnapshotFacts[], shopId: string): WorkChange[] {
  const all = seenOf(facts, shopId);
  const [start] = all;
  if (!start) return [];
  const first = new Map<string, { seen: Seen; row: Listed; last: number }>();
  for (const seen of all)
    for (const row of seen.listing.rows) {
      const known = first.get(row.id);
      if (known) known.last = seen.ms;
      else if (row.id !== row.name) first.set(row.id, { seen, row, last: seen.ms });
    }
  const views = Map.groupBy(
    all.filter(({ listing }) => listing.catalogue),
    ({ fact, listing }) => `${fact.consoleId ?? ''}/${fact.page}/${listing.view}`,
  );
  const sweeps = new Map(
    [...views].map(([view, list]) => [
      view,
      list.flatMap((_, at) => sweepTo(list, at) ?? []).filter((sweep) => isWhole(sweep, list)),
    ]),
  );
  return [...first.values()].flatMap(({ seen, row, last }): WorkChange[] => {
    const { fact, listing } = seen;
    if (!listing.catalogue || seen.ms === start.ms) return [];
    const looks = sweeps.get(`${fact.consoleId ?? ''}/${fact.page}/${listing.view}`) ?? [];
    const look = looks.findLast(({ to }) => to.ms < seen.ms);
    const doubt = !look ? 'unseen-before' : last - seen.ms < HOLD_MS ? 'fresh' : undefined;
    return [
      {
        shopId,
        aspect: 'listing',
        trait: 'listed',
        id: row.id,
        name: row.name,
        before: undefined,
        after: sightOf(seen, row, row.name),
        since: look?.from.fact.readAt ?? start.fact.readAt,
        ...(doubt && { doubt }),
      },
    ];
  });
}
