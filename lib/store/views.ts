import { Dexie } from 'dexie';
import type { Alert } from '../alerts/types';
import { createHistory } from '../contracts/history';
import type { Contract, History } from '../contracts/types';
import type { Answer } from '../metrics/answer-types';
import type { SnapshotFacts } from '../metrics/types';
import type { Problem } from '../problem';
import { type Instant, newestOf } from '../quantity/period';
import { alertsByState } from './alerts';
import { listAnswers } from './answers';
import { contractsOfShop, listContracts, withLinks } from './contracts';
import type { Db } from './db';
import { entriesOfContracts } from './entries';
import { factsOfShops, idsOfShop } from './facts';
import { canonicalShop } from './shop-name';
import { listShops } from './shops';
import type { Shop, Snapshot } from './types';

/** One shop with the records that turned out to be it. */
export interface ShopView {
  readonly shop: Shop;
  readonly ids: readonly string[];
  /** Time of its newest reading; undefined = never read. */
  readonly readAt: Instant | undefined;
}

/** Which shops there are, and what they are held to. */
export interface ShopsState {
  /** Shops that stand for themselves, the latest read first. */
  readonly shops: readonly ShopView[];
  readonly contracts: readonly Contract[];
  readonly answers: readonly Answer[];
  /** Records that could not be read: shown, never hidden. */
  readonly broken: readonly Problem[];
}

export interface PanelState extends ShopsState {
  /** Alerts of all shops that are not resolved, newest first. */
  readonly alerts: readonly Alert[];
}

async function readAtOf(db: Db, ids: readonly string[]): Promise<Instant | undefined> {
  const newest: Instant[] = [];
  for (const id of ids) {
    const readings = db.facts.where('[shopId+readAt]').between([id, Dexie.minKey], [id, Dexie.maxKey]);
    // oxlint-disable-next-line unicorn/no-array-reverse -- a query of Dexie, not an array
    const [last] = await readings.reverse().limit(1).keys();
    if (Array.isArray(last) && typeof last[1] === 'string') newest.push(last[1]);
  }
  return newestOf(newest);
}

/** Shops, contracts and answers. Plain reads, so that a live query sees every change. */
export async function shopsState(db: Db): Promise<ShopsState> {
  const [shops, contracts, answers] = await Promise.all([listShops(db), listContracts(db), listAnswers(db)]);
  const views: ShopView[] = [];
  for (const shop of shops.found) {
    if (shop.sameAs !== undefined) continue;
    const ids = idsOfShop(shops.found, shop.id);
    views.push({ shop, ids, readAt: await readAtOf(db, ids) });
  }
  return {
    shops: views.toSorted((a, b) => ((a.readAt ?? '') < (b.readAt ?? '') ? 1 : -1)),
    contracts: contracts.found.map((contract) => withLinks(contract, shops.found)),
    answers: answers.found,
    broken: [...shops.broken, ...contracts.broken, ...answers.broken],
  };
}

/** What the panel shows before a shop is chosen. */
export async function panelState(db: Db): Promise<PanelState> {
  const [state, alerts] = await Promise.all([
    shopsState(db),
    alertsByState(db, ['open', 'acknowledged', 'snoozed']),
  ]);
  return { ...state, alerts: alerts.found, broken: [...state.broken, ...alerts.broken] };
}

export interface ShopOverview {
  readonly shop: Shop;
  /** The newest facts of every page that was read, the latest read first. */
  readonly pages: readonly SnapshotFacts[];
  /** Contracts that name the shop. */
  readonly contracts: readonly Contract[];
  /** All that is known of the shop and of those it shares a contract with. */
  readonly history: History;
  /** Newest first, resolved ones included. */
  readonly alerts: readonly Alert[];
}

/** Everything the panel shows of one shop; undefined when there is no such shop. */
export async function shopOverview(db: Db, shopId: string): Promise<ShopOverview | undefined> {
  const { found: shops } = await listShops(db);
  const shop = canonicalShop(shops, shopId);
  if (!shop) return undefined;
  const contracts = contractsOfShop((await listContracts(db)).found, shops, shop.id);
  const involved = new Set([shop.id, ...contracts.flatMap(({ shopIds }) => shopIds)]);
  const facts = await factsOfShops(db, [...involved]);
  const entered = await entriesOfContracts(
    db,
    contracts.map(({ id }) => id),
  );
  const newest = new Map<string, SnapshotFacts>();
  for (const one of facts) if (one.shopId === shop.id) newest.set(`${one.consoleId ?? ''}\n${one.page}`, one);
  const alerts = await alertsByState(
    db,
    ['open', 'acknowledged', 'snoozed', 'resolved'],
    idsOfShop(shops, shop.id),
  );
  return {
    shop,
    pages: [...newest.values()].toSorted((a, b) => (a.readAt < b.readAt ? 1 : -1)),
    contracts,
    history: createHistory(facts, entered.found),
    alerts: alerts.found,
  };
}

/** The newest snapshots of a shop and of those linked to it, for the list of what was kept; newest first. */
export async function snapshotsOfShop(db: Db, shopId: string, limit: number): Promise<Snapshot[]> {
  const { found: shops } = await listShops(db);
  const found: Snapshot[] = [];
  for (const id of new Set([shopId, ...idsOfShop(shops, shopId)])) {
    const chain = db.snapshots.where('[shopId+capturedAt]').between([id, Dexie.minKey], [id, Dexie.maxKey]);
    // oxlint-disable-next-line unicorn/no-array-reverse -- a query of Dexie, not an array
    found.push(...(await chain.reverse().limit(limit).toArray()));
  }
  return found.toSorted((a, b) => (a.capturedAt < b.capturedAt ? 1 : -1)).slice(0, limit);
}
