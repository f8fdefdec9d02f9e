import { createHistory } from '../contracts/history';
import type { Contract, History } from '../contracts/types';
import { isProblem, type Problem } from '../problem';
import type { Instant } from '../quantity/period';
import { listContracts, withLinks } from './contracts';
import type { Db } from './db';
import { entriesOfContracts } from './entries';
import { factsOfShops } from './facts';
import { listShops } from './shops';
import type { Shop } from './types';
import { usualWatch, type WatchSettings, watchSettings } from './watch-settings';
import { lastBackupAt } from './watch-times';

/** How the watch is set, and what its rules can be tried on. */
export interface WatchMaterial {
  readonly settings: WatchSettings;
  readonly contracts: readonly Contract[];
  readonly shops: readonly Shop[];
  /** Of all shops. */
  readonly history: History;
  /** null = never. */
  readonly lastBackupAt: Instant | null;
  /** Records that could not be read: shown, never hidden. */
  readonly broken: readonly Problem[];
}

/** Plain reads, so that a live query sees every change. */
export async function watchMaterial(db: Db): Promise<WatchMaterial> {
  const kept = await watchSettings(db);
  const shops = await listShops(db);
  const contracts = await listContracts(db);
  const linked = contracts.found.map((contract) => withLinks(contract, shops.found));
  const entered = await entriesOfContracts(
    db,
    linked.map(({ id }) => id),
  );
  const own = shops.found.filter(({ sameAs }) => sameAs === undefined).map(({ id }) => id);
  const facts = await factsOfShops(db, own);
  return {
    settings: isProblem(kept) ? usualWatch : kept,
    contracts: linked,
    shops: shops.found,
    history: createHistory(facts, entered.found),
    lastBackupAt: (await lastBackupAt(db)) ?? null,
    broken: [...shops.broken, ...contracts.broken, ...entered.broken, ...(isProblem(kept) ? [kept] : [])],
  };
}
