import type { AlertInput } from './alerts/kind';
import type { Advanced } from './alerts/life-cycle';
import type { Alert, Finding } from './alerts/types';
import type { Entry } from './contracts/entries';
import type { Contract, History, Verdict } from './contracts/types';
import type { Answer } from './metrics/answer-types';
import type { KnownTable } from './metrics/drift';
import { createKnownTables, type KnownTables } from './metrics/known-tables';
import type { SnapshotFacts } from './metrics/types';
import { isProblem, type Problem, problem } from './problem';
import { today } from './quantity/day';
import type { Instant } from './quantity/period';
import type { Reading } from './reading/types';
import { alertsOfShops, saveAlerts } from './store/alerts';
import { listAnswers } from './store/answers';
import { contractsOfShop, listContracts } from './store/contracts';
import type { Db } from './store/db';
import { entriesOfContracts } from './store/entries';
import { factsOfShops, factsOfSnapshot, idsOfShop, rebuildFacts } from './store/facts';
import { keepKnownTables, knownTablesOf } from './store/known-tables';
import { type Origin, placeIn } from './store/place';
import { sameContent } from './store/same-content';
import { listShops } from './store/shops';
import { latestOfPage, saveSnapshot } from './store/snapshots';
import { type Marker, markerOf } from './store/tripwire';
import type { Capture, Shop, Snapshot } from './store/types';
import { watchInput } from './store/watch-settings';

/** Name of the lock under which alerts are read, judged and written. */
export const JUDGE_LOCK = 'dingdian-judge';

/** The collaborators of the story; the pure ones are the functions of the same name in their rooms. */
export interface IngestTools {
  readonly db: Db;
  readonly observe: (
    snapshot: Snapshot,
    answers: readonly Answer[],
    known: readonly KnownTable[],
  ) => SnapshotFacts;
  readonly maskPersonal: (reading: Reading) => Reading;
  readonly createHistory: (facts: readonly SnapshotFacts[], entries: readonly Entry[]) => History;
  readonly evaluate: (contract: Contract, history: History, now: Instant) => Verdict[];
  readonly findAlerts: (input: AlertInput) => {
    readonly findings: readonly Finding[];
    readonly cleared: readonly string[];
    /** Kinds of alert that could not be looked for. */
    readonly trouble: readonly Problem[];
  };
  readonly advance: (
    existing: readonly Alert[],
    findings: readonly Finding[],
    cleared: readonly string[],
    now: Instant,
    makeId: () => string,
  ) => Advanced;
  readonly now: () => Instant;
  readonly makeId: () => string;
  /** IANA zone of the computer, for pages of consoles that are not known. */
  readonly zone: string;
  /** Runs work while no other work of this name runs, in this or another page: `navigator.locks.request`. */
  readonly exclusively: <T>(name: string, work: () => Promise<T>) => Promise<T>;
  /** Keeps the tripwire's marker outside of the database. */
  readonly mark: (marker: Marker) => Promise<void>;
}

/** How the contracts of some shops stand, and which alerts that changed. */
export interface Judgement {
  readonly verdicts: readonly Verdict[];
  /** Already stored; those that ring are the caller's to sound, who knows the tab. */
  readonly alerts: Advanced;
  /** Something could not be derived or judged; what was saved stays saved. */
  readonly trouble: readonly Problem[];
}

export type IngestOutcome =
  /** `shop.provisional` is set when the merchant has yet to say which shop the page belongs to. */
  | ({
      readonly kind: 'saved';
      readonly snapshot: Snapshot;
      readonly facts: SnapshotFacts;
      readonly shop: Shop;
    } & Judgement)
  /** An automatic reading that shows what the newest snapshot of its page shows. */
  | { readonly kind: 'unchanged'; readonly latest: Snapshot }
  /** There is no table on the page. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'failed'; readonly problem: Problem };

export interface Ingest {
  /** The whole story for one capture. A page tells its origin itself. */
  readonly ingest: (capture: Capture, origin?: Origin) => Promise<IngestOutcome>;
  /** Derives facts, verdicts and alerts of these shops anew: an answer, a shop or a contract has changed. */
  readonly rejudge: (shopIds: readonly string[]) => Promise<Judgement>;
  /** Judges anew without deriving facts: time has passed. */
  readonly judge: (shopIds: readonly string[]) => Promise<Judgement>;
}

function bare(snapshot: Snapshot): SnapshotFacts {
  const { id: snapshotId, shopId, consoleId, page, capturedAt: readAt, zone } = snapshot;
  const day = today(zone, readAt);
  return { snapshotId, shopId, consoleId, page, readAt, day, tables: [], observations: [] };
}

function unexpected(error: unknown): Problem {
  return problem('unexpected', { reason: error instanceof Error ? error.message : String(error) });
}

/** The story from a capture to alerts, with its collaborators passed in. */
export function createIngest(tools: IngestTools): Ingest {
  const { db, now, makeId } = tools;

  /** `observe` that cannot throw: a fault in deriving must not cost the snapshot, which is derived again later. */
  function observer(answers: readonly Answer[], trouble: Problem[], known: KnownTables) {
    return (snapshot: Snapshot): SnapshotFacts => {
      try {
        const facts = tools.observe(snapshot, answers, known.of(snapshot));
        known.add(facts);
        return facts;
      } catch (error) {
        trouble.push(unexpected(error));
        return bare(snapshot);
      }
    };
  }

  async function judgeNow(shopIds: readonly string[]): Promise<Judgement> {
    const shops = await listShops(db);
    const listed = await listContracts(db);
    const named = new Map(
      shopIds.flatMap((id) => contractsOfShop(listed.found, shops.found, id)).map((one) => [one.id, one]),
    );
    const contracts = [...named.values()];
    const involved = [...new Set([...shopIds, ...contracts.flatMap((contract) => contract.shopIds)])];
    const entered = await entriesOfContracts(db, [...named.keys()]);
    const history = tools.createHistory(await factsOfShops(db, involved), entered.found);
    const at = now();
    const verdicts = contracts.flatMap((contract) => tools.evaluate(contract, history, at));
    const watch = await watchInput(db);
    const known = { contracts, verdicts, history, now: at, shops: shops.found, ...watch.input };
    const { findings, cleared, trouble } = tools.findAlerts(known);
    const ids = involved.flatMap((id) => [id, ...idsOfShop(shops.found, id)]);
    const existing = await alertsOfShops(db, [...new Set(ids)]);
    const alerts = tools.advance(existing.found, findings, cleared, at, makeId);
    const saved = await saveAlerts(db, alerts.changed, alerts.ring);
    const asked = [shops, listed, entered, existing, watch];
    const broken = [...asked.flatMap((one) => one.broken), ...trouble];
    // An alert that is not stored would ring again with every reading: it rings once it can be kept.
    if (isProblem(saved)) return { verdicts, alerts: { changed: [], ring: [] }, trouble: [...broken, saved] };
    return { verdicts, alerts, trouble: broken };
  }

  /** Judges one at a time: two at once would both find an alert new, and ring twice. */
  async function judge(shopIds: readonly string[]): Promise<Judgement> {
    try {
      return await tools.exclusively(JUDGE_LOCK, () => judgeNow(shopIds));
    } catch (error) {
      // What was saved is saved: a fault in judging must not be reported as a loss.
      return { verdicts: [], alerts: { changed: [], ring: [] }, trouble: [unexpected(error)] };
    }
  }

  async function rejudge(shopIds: readonly string[]): Promise<Judgement> {
    const trouble: Problem[] = [];
    const { found: answers } = await listAnswers(db);
    const known = createKnownTables();
    await rebuildFacts(db, observer(answers, trouble, known), shopIds);
    for (const { page, tables } of known.pages()) await keepKnownTables(db, page, tables);
    const judged = await judge(shopIds);
    return { ...judged, trouble: [...trouble, ...judged.trouble] };
  }

  async function ingest(capture: Capture, origin?: Origin): Promise<IngestOutcome> {
    if (capture.readings.every(({ tables }) => tables.length === 0)) return { kind: 'nothing' };
    const masked = { ...capture, readings: capture.readings.map((reading) => tools.maskPersonal(reading)) };
    const settled = await placeIn(db, capture, tools.zone, origin);
    if (!settled) return { kind: 'nothing' };
    if (isProblem(settled)) return { kind: 'failed', problem: settled };
    const { shop, where } = settled;
    if (capture.trigger === 'auto') {
      const latest = await latestOfPage(db, where);
      if (latest && sameContent(latest, masked, where.zone)) return { kind: 'unchanged', latest };
    }
    const trouble: Problem[] = [];
    const { found: answers } = await listAnswers(db);
    const before = await knownTablesOf(db, where);
    const known = createKnownTables(where, before);
    const observe = observer(answers, trouble, known);
    const snapshot = await saveSnapshot(db, { ...where, capture: masked, observe });
    if (isProblem(snapshot)) return { kind: 'failed', problem: snapshot };
    const after = known.of(where);
    if (after !== before) await keepKnownTables(db, where, after);
    await tools.mark(await markerOf(db));
    const facts = (await factsOfSnapshot(db, snapshot.id)) ?? bare(snapshot);
    const judged = await judge([shop.id]);
    return { kind: 'saved', snapshot, facts, shop, ...judged, trouble: [...trouble, ...judged.trouble] };
  }

  return { ingest, rejudge, judge };
}
