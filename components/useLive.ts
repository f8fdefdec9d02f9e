import { useLayoutEffect, useState } from 'react';
import type { Contract } from '../lib/contracts/types';
import { isProblem, type Problem } from '../lib/problem';
import { type Db, database, openedDatabase } from '../lib/store/db';
import { digestState } from '../lib/store/digest-state';
import { entriesOfContracts } from '../lib/store/entries';
import { factsOfSnapshot, warmed } from '../lib/store/facts';
import { watchQuery } from '../lib/store/live-query';
import { packById, packsOfContract } from '../lib/store/packs';
import { pictureOf } from '../lib/store/pictures';
import { historyOf, openAlerts, reportBasis, reportMaterial } from '../lib/store/report-material';
import { snapshotById } from '../lib/store/snapshots';
import type { Snapshot } from '../lib/store/types';
import { panelState, shopOverview, shopsState, snapshotsOfShop } from '../lib/store/views';
import { watchMaterial } from '../lib/store/watch-material';
import type { Live } from './live';

/** Answers when what a query needs besides the database is there; undefined = it is there. */
type Ready = (db: Db) => Promise<void> | undefined;

/** The database of this page, opened before any query: a query that opens it itself loses track of what it read. */
function useDatabase(ready: Ready | undefined): Db | Problem | undefined {
  const [db, setDb] = useState<Db | Problem | undefined>(() => {
    const open = openedDatabase();
    return open && !ready?.(open) ? open : undefined;
  });
  useLayoutEffect(() => {
    let wanted = true;
    const open = async () => {
      const opened = await database();
      if (ready && !isProblem(opened)) await ready(opened);
      if (wanted) setDb(opened);
    };
    void open();
    return () => {
      wanted = false;
    };
  }, [ready]);
  return db;
}

/**
 * Runs a query again whenever what it read changes, here or in the worker. A query that throws breaks its view. What it
 * needs to wait for besides the database is awaited in `ready`, for the same reason. It is asked before the browser
 * draws: the drawing of a view that has nothing to show yet would take as long as the answer. An answer is shown until
 * the next one is there, but never under another name: once `about` is another, there is none.
 */
function useLive<Value>(
  query: (db: Db) => Promise<Value>,
  deps: readonly unknown[],
  { about, ready }: { readonly about?: string | undefined; readonly ready?: Ready } = {},
): Live<Value> {
  const db = useDatabase(ready);
  const [answer, setAnswer] = useState<
    { readonly about: string | undefined } & ({ readonly value: Value } | { readonly error: unknown })
  >();
  useLayoutEffect(
    () =>
      db === undefined || isProblem(db)
        ? undefined
        : watchQuery(() => query(db), {
            told: (value) => setAnswer({ about, value }),
            failed: (error) => setAnswer({ about, error }),
          }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a query is told apart by what it depends on
    [db, ...deps],
  );
  if (db !== undefined && isProblem(db)) return { state: 'broken', problem: db };
  if (!answer || answer.about !== about) return { state: 'loading' };
  if ('error' in answer) throw answer.error;
  return { state: 'ready', value: answer.value };
}

/** Shops, contracts and answers. */
export function useShops() {
  return useLive(shopsState, []);
}

/** Shops, contracts, answers and alerts. */
export function usePanelState() {
  return useLive(panelState, []);
}

/** All that is known of one shop; `undefined` as value = no such shop. */
export function useShopOverview(shopId: string | undefined) {
  return useLive(async (db) => (shopId === undefined ? undefined : shopOverview(db, shopId)), [shopId]);
}

/** The newest snapshots of a shop. */
export function useSnapshotsOfShop(shopId: string | undefined, limit: number) {
  return useLive(
    async (db) => (shopId === undefined ? [] : snapshotsOfShop(db, shopId, limit)),
    [shopId, limit],
  );
}

/** Everything entered under a contract. */
export function useEntries(contractId: string) {
  return useLive((db) => entriesOfContracts(db, [contractId]), [contractId], { about: contractId });
}

/** The last daily digest, and what was held back since. */
export function useDigest() {
  return useLive(digestState, []);
}

/** How the watch is set, and what its rules can be tried on. */
export function useWatch() {
  return useLive(watchMaterial, []);
}

/** What the reports of a contract are made from. */
export function useReportMaterial(contract: Contract) {
  return useLive((db) => reportMaterial(db, contract), [contract], { about: contract.id, ready: warmed });
}

/** As `useReportMaterial`, without the alerts: a contract has a thousand, and the report begins without them. */
export function useReportBasis(contract: Contract) {
  return useLive((db) => reportBasis(db, contract), [contract], { about: contract.id, ready: warmed });
}

/** The alerts of a contract that are not resolved; nothing is fetched for `undefined`. */
export function useOpenAlerts(contract: Contract | undefined) {
  return useLive(async (db) => contract && openAlerts(db, contract), [contract], { about: contract?.id });
}

/** All that is known of these shops, with what was entered under a contract; nothing is fetched for `undefined`. */
export function useHistory(shopIds: readonly string[] | undefined, contractId: string | undefined) {
  return useLive(
    async (db) => shopIds && historyOf(db, shopIds, contractId),
    [shopIds?.join('\n'), contractId],
    { about: contractId },
  );
}

/** The frozen weekly packs of a contract, the latest first. */
export function usePacks(contractId: string) {
  return useLive((db) => packsOfContract(db, contractId), [contractId], { about: contractId });
}

/** One frozen pack. */
export function usePack(id: string) {
  return useLive((db) => packById(db, id), [id], { about: id });
}

/** One snapshot as it was kept, with what was understood of it. */
export function useSnapshot(id: string) {
  return useLive(
    async (db) => {
      const snapshot = await snapshotById(db, id);
      const picture = await pictureOf(db, snapshot?.picture);
      return { snapshot, picture, facts: await factsOfSnapshot(db, id) };
    },
    [id],
    { about: id },
  );
}

/** Those of these snapshots that exist; empty while they are fetched. */
export function useSnapshots(ids: readonly string[]): readonly Snapshot[] {
  const found = useLive(
    async (db) =>
      (await Promise.all(ids.map((id) => snapshotById(db, id)))).filter((one) => one !== undefined),
    [ids.join()],
  );
  return found.state === 'ready' ? found.value : [];
}
