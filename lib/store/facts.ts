import type { SnapshotFacts } from '../metrics/types';
import type { Db } from './db';
import { factsReplaced, unpackedFacts } from './facts-cache';
import { encodeFacts } from './facts-layout';
import { decodeFacts } from './facts-unpack';
import { entitiesOf, numbersOf } from './names';
import { canonicalShop } from './shop-name';
import type { Shop, Snapshot } from './types';

/** Ids of every shop record that is this shop, itself included. */
export function idsOfShop(shops: readonly Shop[], shopId: string): string[] {
  return shops.filter(({ id }) => canonicalShop(shops, id)?.id === shopId).map(({ id }) => id);
}

/**
 * All that was read of these shops, oldest reading first.
 * Links between shops are followed, so that facts stored under a provisional shop appear under the real one.
 */
export function factsOfShops(db: Db, shopIds: readonly string[]): Promise<SnapshotFacts[]> {
  return db.transaction('r', db.facts, db.names, db.shops, db.meta, async () => {
    const shops = await db.shops.toArray();
    const ids = new Set(shopIds.flatMap((id) => [id, ...idsOfShop(shops, id)]));
    const found = await unpackedFacts(db, shops, ids);
    return found.toSorted((a, b) => (a.readAt < b.readAt ? -1 : a.readAt > b.readAt ? 1 : 0));
  });
}

const warming = new WeakMap<Db, Promise<void>>();

/** Begins to unpack the facts of every shop that has a contract, for a page that is about to ask for them. */
export function warmFacts(db: Db): void {
  const reading = db.contracts
    .toArray()
    .then((contracts) => factsOfShops(db, [...new Set(contracts.flatMap(({ shopIds }) => shopIds))]));
  // Who asks after a failure reads it himself, and is told.
  const warm = reading.then(
    () => void warming.delete(db),
    () => void warming.delete(db),
  );
  warming.set(db, warm);
}

/** Ends with what `warmFacts` began, so that nothing is read twice; undefined when that is over or never began. */
export function warmed(db: Db): Promise<void> | undefined {
  return warming.get(db);
}

/** The facts of one snapshot; undefined when the snapshot is unknown. */
export function factsOfSnapshot(db: Db, snapshotId: string): Promise<SnapshotFacts | undefined> {
  return db.transaction('r', db.facts, db.names, async () => {
    const stored = await db.facts.get(snapshotId);
    return stored && decodeFacts(stored, await entitiesOf(db, stored.entities));
  });
}

/** Snapshots derived anew per transaction: bounds the memory, and lets a capture in between. */
const BATCH = 20;

/** Derives the facts of all snapshots of these shops anew, after an answer, a correction or a better parser. */
export async function rebuildFacts(
  db: Db,
  observe: (snapshot: Snapshot) => SnapshotFacts,
  shopIds: readonly string[],
): Promise<void> {
  const shops = await db.shops.toArray();
  const ids = shopIds.flatMap((id) => [id, ...idsOfShop(shops, id)]);
  const keys = await db.snapshots.where('shopId').anyOf(ids).primaryKeys();
  for (let start = 0; start < keys.length; start += BATCH) {
    const snapshots = await db.snapshots.bulkGet(keys.slice(start, start + BATCH));
    const derived = snapshots.flatMap((snapshot) => (snapshot ? [observe(snapshot)] : []));
    await db.transaction('rw', db.facts, db.names, db.meta, async () => {
      await factsReplaced(db);
      const entities = new Set(
        derived.flatMap(({ observations }) => observations.map(({ entity }) => entity)),
      );
      const numbers = await numbersOf(db, entities);
      await db.facts.bulkPut(derived.map((facts) => encodeFacts(facts, numbers)));
    });
  }
}
