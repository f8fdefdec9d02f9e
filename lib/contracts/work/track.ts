import type { Evidence, Listed, Listing, Observation, SnapshotFacts } from '../../metrics/types';
import { lotsOf } from '../lots';
import { imageKey, titleKey } from './title';
import type { WorkAspect, WorkSight, WorkTrait } from './types';

/** A sight with what of it counts; equal keys are the same thing. */
export interface KeyedSight extends WorkSight {
  readonly key: string;
  readonly ms: number;
}

/** One trait of one thing, as one page showed it over time, oldest first. */
export interface Track {
  readonly shopId: string;
  /** Console and page: how a page writes a title is its own. */
  readonly source: string;
  readonly aspect: WorkAspect;
  readonly trait: WorkTrait;
  readonly id: string;
  readonly name: string;
  readonly sights: readonly KeyedSight[];
}

interface Growing extends Omit<Track, 'sights' | 'name'> {
  /** As it was called last. */
  name: string;
  readonly sights: KeyedSight[];
}

/** Settings of advertising; a change of them is work, whatever came of it. */
const SETTINGS: Readonly<Record<string, WorkTrait>> = {
  adBudget: 'budget',
  adBid: 'bid',
  roiTarget: 'target',
};

/** Whether a figure is a setting of advertising, which is changed by hand. */
export function isSetting(metric: string): boolean {
  return SETTINGS[metric] !== undefined;
}

const PAUSED = /暂停|paused/i;
const RUNNING = /投放中|推广中|进行中|已开启|启用|生效|running|active|enabled|delivering/i;
const ENROLLED =
  /已报名|报名成功|审核中|待审核|审核通过|已通过|已提交|进行中|待开始|未开始|活动中|enrolled|approved|joined|submitted/i;
const NOT_ENROLLED = /可报名|未报名|去报名|立即报名|报名中|not enrolled|available|eligible/i;

/** Budgets that ran out and hours without delivery are nobody's work: only what the operator switches counts. */
function switchOf(state: string): string | undefined {
  if (PAUSED.test(state)) return 'paused';
  return RUNNING.test(state) ? 'running' : undefined;
}

function enrolment(state: string): string | undefined {
  if (NOT_ENROLLED.test(state)) return 'open';
  return ENROLLED.test(state) ? 'enrolled' : undefined;
}

interface Said {
  readonly aspect: WorkAspect;
  readonly trait: WorkTrait;
  readonly key: string;
  readonly text: string;
}

function saidBy({ kind }: Listing, row: Listed): Said[] {
  const { id, name, image, state = '' } = row;
  if (kind === 'product') {
    const title =
      name === id ? [] : [{ aspect: 'title', trait: 'title', key: titleKey(name), text: name } as const];
    const main =
      image === undefined
        ? []
        : [{ aspect: 'image', trait: 'image', key: imageKey(image), text: image } as const];
    return [...title, ...main];
  }
  if (kind === 'campaign') {
    const on = switchOf(state);
    const named =
      name === id ? [] : [{ aspect: 'campaign', trait: 'name', key: titleKey(name), text: name } as const];
    return on === undefined
      ? named
      : [...named, { aspect: 'campaign', trait: 'state', key: on, text: state }];
  }
  // A keyword stays what it is: its sights tell that it was there.
  if (kind === 'keyword') return [{ aspect: 'keyword', trait: 'name', key: titleKey(name), text: name }];
  if (kind === 'activity') {
    const enrolled = enrolment(state);
    return enrolled === undefined
      ? []
      : [{ aspect: 'activity', trait: 'enrolled', key: enrolled, text: state }];
  }
  return [];
}

/** What one snapshot says of one trait of one thing. */
interface Point {
  readonly thing: { readonly id: string; readonly name: string };
  readonly said: Said;
  readonly sight: KeyedSight;
}

function figuresOf(fact: SnapshotFacts): [Said, Observation][] {
  const found: [Said, Observation][] = [];
  for (const { metric, kind, drafts } of lotsOf(fact).values()) {
    const setting = SETTINGS[metric];
    const goods = kind === 'product' && (metric === 'price' || metric === 'stock') ? metric : undefined;
    const advertising = setting && kind !== 'shop' && kind !== 'account';
    if (!goods && !advertising) continue;
    for (const observation of drafts.flatMap(({ observations }) => observations)) {
      const { lo, hi, shown, summary } = observation;
      if (summary) continue;
      const figure = { key: `${lo}/${hi}`, text: String(shown) };
      if (goods) found.push([{ aspect: goods, trait: goods, ...figure }, observation]);
      else if (setting)
        found.push([
          { aspect: kind === 'keyword' ? 'keyword' : 'campaign', trait: setting, ...figure },
          observation,
        ]);
    }
  }
  return found;
}

const points = new WeakMap<SnapshotFacts, readonly Point[]>();

/** Found out once for each snapshot: facts never change after they were derived. */
function pointsOf(fact: SnapshotFacts): readonly Point[] {
  const known = points.get(fact);
  if (known) return known;
  const { snapshotId, readAt: at } = fact;
  const ms = Date.parse(at);
  const pointOf = (thing: Point['thing'], said: Said, evidence: Evidence): Point => ({
    thing,
    said,
    sight: { at, ms, key: said.key, text: said.text, evidence },
  });
  const listed = (fact.listings ?? []).flatMap((listing) =>
    listing.rows.flatMap((entry) =>
      saidBy(listing, entry).map((said) => {
        const { id, name, row, column } = entry;
        const { frame, table } = listing;
        return pointOf({ id, name }, said, { snapshotId, frame, table, row, column });
      }),
    ),
  );
  const figures = figuresOf(fact).map(([said, { entity, evidence }]) => pointOf(entity, said, evidence));
  const made = [...listed, ...figures];
  points.set(fact, made);
  return made;
}

interface Grown {
  readonly facts: readonly SnapshotFacts[];
  readonly tracks: ReadonlyMap<string, Track>;
  /** When the newest of them was read. */
  readonly readAt: string;
}

/** The tracks last made for a set of shops; what is handed out never changes. */
const grown = new Map<string, Grown>();

/** Sets of shops of which tracks are kept: one for each contract. */
const MOST = 6;

/** What follows those facts from which tracks were made; undefined when any is another, or came in late. */
function newFacts(
  { facts: former, readAt }: Grown,
  facts: readonly SnapshotFacts[],
  shopIds: readonly string[],
): readonly SnapshotFacts[] | undefined {
  if (former.length > facts.length || !former.every((fact, at) => fact === facts[at])) return undefined;
  const fresh = facts.slice(former.length);
  return fresh.every((fact) => fact.readAt > readAt || !shopIds.includes(fact.shopId)) ? fresh : undefined;
}

/** Everything that the facts show over time of these shops' products, plans and activities. */
export function tracksOf(facts: readonly SnapshotFacts[], shopIds: readonly string[]): Track[] {
  const shops = shopIds.join('\n');
  const former = grown.get(shops);
  const fresh = former && newFacts(former, facts, shopIds);
  const tracks = new Map<string, Growing | Track>(fresh && former.tracks);
  /** Tracks that are still being made here, and so may be added to. */
  const own = new Map<string, Growing>();
  const ours = (fresh ?? facts).filter((fact) => shopIds.includes(fact.shopId));
  let readAt = fresh ? former.readAt : '';
  for (const fact of ours.toSorted((a, b) => (a.readAt < b.readAt ? -1 : a.readAt > b.readAt ? 1 : 0))) {
    if (fact.readAt > readAt) readAt = fact.readAt;
    const source = `${fact.consoleId ?? ''}/${fact.page}`;
    const unclear = new Set<string>();
    for (const { thing, said, sight } of pointsOf(fact)) {
      const { aspect, trait } = said;
      const at = `${fact.shopId}\n${source}\n${aspect}\n${trait}\n${thing.id}`;
      if (unclear.has(at)) continue;
      let track = own.get(at);
      if (!track) {
        const { id, name } = thing;
        const sights = [...(tracks.get(at)?.sights ?? [])];
        track = { shopId: fact.shopId, source, aspect, trait, id, name, sights };
        own.set(at, track);
        tracks.set(at, track);
      }
      track.name = thing.name;
      const last = track.sights.at(-1);
      if (last?.evidence.snapshotId !== fact.snapshotId) track.sights.push(sight);
      // Rows of one snapshot that say different things of one trait say nothing.
      else if (last.key !== sight.key) {
        track.sights.pop();
        unclear.add(at);
      }
    }
  }
  grown.delete(shops);
  grown.set(shops, { facts, tracks, readAt });
  const [oldest] = grown.keys();
  if (grown.size > MOST && oldest !== undefined) grown.delete(oldest);
  return [...tracks.values()];
}
