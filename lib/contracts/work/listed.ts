import type { Listed, Listing, SnapshotFacts } from '../../metrics/types';
import { HOLD_MS } from './hold';
import { isSetting } from './track';
import type { WorkChange, WorkSight, WorkTrait } from './types';

/** What can be new on a list. */
type Kind = Exclude<Listing['kind'], 'activity'>;

const MADE: Readonly<Record<Kind, Pick<WorkChange, 'aspect'> & { readonly trait: WorkTrait }>> = {
  product: { aspect: 'listing', trait: 'listed' },
  campaign: { aspect: 'campaign', trait: 'added' },
  keyword: { aspect: 'keyword', trait: 'added' },
};

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

const idsOfLists = new WeakMap<Listing, ReadonlySet<string>>();

function idsOf(listing: Listing): ReadonlySet<string> {
  const ids = idsOfLists.get(listing) ?? new Set(listing.rows.map(({ id }) => id));
  idsOfLists.set(listing, ids);
  return ids;
}

function seenOf(facts: readonly SnapshotFacts[], shopId: string, kind: Kind): Seen[] {
  const ours = facts.filter((fact) => fact.shopId === shopId);
  return ours
    .flatMap((fact) =>
      (fact.listings ?? []).flatMap((listing) =>
        listing.kind === kind ? [{ fact, listing, ms: Date.parse(fact.readAt), ids: idsOf(listing) }] : [],
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

/** When each product was first and last on a list. */
function livesOf(list: readonly Seen[]): ReadonlyMap<string, { readonly first: number; last: number }> {
  const lives = new Map<string, { readonly first: number; last: number }>();
  for (const { ms, ids } of list)
    for (const id of ids) {
      const life = lives.get(id);
      if (life) life.last = ms;
      else lives.set(id, { first: ms, last: ms });
    }
  return lives;
}

/** The looks at the whole of a list. One that leaves out what was there before and is there afterwards was filtered. */
function sweepsOf(list: readonly Seen[]): Sweep[] {
  const lives = livesOf(list);
  return list.flatMap((_, at) => {
    const sweep = sweepTo(list, at);
    if (!sweep) return [];
    for (const [id, { first, last }] of lives)
      if (first < sweep.from.ms && last > sweep.to.ms && !sweep.ids.has(id)) return [];
    return [sweep];
  });
}

function sightOf({ fact, listing }: Seen, row: Listed, text: string): WorkSight {
  const { frame, table } = listing;
  return {
    at: fact.readAt,
    text,
    evidence: { snapshotId: fact.snapshotId, frame, table, row: row.row, column: row.column },
  };
}

/** Whether it lists all there is of its kind, also what had no traffic: plans and keywords stand there to be set. */
function isFull({ fact, listing }: Seen): boolean {
  if (listing.kind === 'product') return listing.catalogue;
  if (listing.rows.every(({ state }) => state !== undefined)) return true;
  return fact.observations.some(
    ({ metric, evidence: { frame, table } }) =>
      isSetting(metric) && frame === listing.frame && table === listing.table,
  );
}

function viewOf({ fact, listing }: Seen): string {
  return `${fact.consoleId ?? ''}/${fact.page}/${listing.view}`;
}

/** A plan known by its name alone may only have been renamed: then one of those before is gone. */
function mayBeRenamed(kind: Kind, { id, name }: Listed, before: Sweep, after: Sweep | undefined): boolean {
  if (kind !== 'campaign' || id !== name) return false;
  return !after || [...before.ids].some((one) => !after.ids.has(one));
}

/**
 * Products that came onto the list of what is on sale, plans and keywords onto the list on which they are set. Proved
 * where the whole list was read without them before; what has not stood there for 48 hours is in doubt, and so is a
 * product of which it is not known whether it was there before.
 */
export function newListings(facts: readonly SnapshotFacts[], shopId: string, kind: Kind): WorkChange[] {
  const all = seenOf(facts, shopId, kind);
  const [start] = all;
  if (!start) return [];
  const first = new Map<string, { seen: Seen; row: Listed; last: number }>();
  for (const seen of all)
    for (const row of seen.listing.rows) {
      const known = first.get(row.id);
      if (known) known.last = seen.ms;
      else if (kind !== 'product' || row.id !== row.name) first.set(row.id, { seen, row, last: seen.ms });
    }
  const views = Map.groupBy(all.filter(isFull), viewOf);
  const sweeps = new Map<string, readonly Sweep[]>();
  // Most lists never show anything new: their looks are not needed.
  const looksAt = (view: string): readonly Sweep[] => {
    const known = sweeps.get(view) ?? sweepsOf(views.get(view) ?? []);
    sweeps.set(view, known);
    return known;
  };
  return [...first.values()].flatMap(({ seen, row, last }): WorkChange[] => {
    if (seen.ms === start.ms || !isFull(seen)) return [];
    const looks = looksAt(viewOf(seen));
    const look = looks.findLast(({ to }) => to.ms < seen.ms);
    // Lists of keywords are long and seldom read whole: what turns up on them says nothing.
    if (!look && kind !== 'product') return [];
    const next = looks.find(({ from }) => from.ms >= seen.ms);
    if (look && mayBeRenamed(kind, row, look, next)) return [];
    const doubt = !look ? 'unseen-before' : last - seen.ms < HOLD_MS ? 'fresh' : undefined;
    return [
      {
        shopId,
        ...MADE[kind],
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
