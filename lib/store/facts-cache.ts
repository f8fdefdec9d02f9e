import { Dexie } from 'dexie';
import type { SnapshotFacts } from '../metrics/types';
import type { Db } from './db';
import { decodeFacts } from './facts-unpack';
import { entitiesOf } from './names';
import { canonicalShop } from './shop-name';
import type { Shop } from './types';

const DERIVED = 'facts-derived';

/** Facts unpacked in this page or worker, under the shop they were told of. */
interface Unpacked {
  /** What the facts depend on besides their snapshots: how often they were derived anew, and the shops' links. */
  state: string;
  readonly facts: Map<string, SnapshotFacts>;
}

const caches = new WeakMap<Db, Unpacked>();

/** Says that stored facts were replaced or emptied; call it in the transaction that does so, over `meta` as well. */
export async function factsReplaced(db: Db): Promise<void> {
  const before = Number((await db.meta.get(DERIVED))?.value ?? 0);
  await db.meta.put({ id: DERIVED, value: String(before + 1) });
}

async function stateOf(db: Db, shops: readonly Shop[]): Promise<string> {
  const derived = (await db.meta.get(DERIVED))?.value ?? '';
  return JSON.stringify([derived, shops.map(({ id, name, sameAs }) => [id, name, sameAs])]);
}

function readingsOf(db: Db, shopId: string) {
  return db.facts
    .where('[shopId+readAt]')
    .between([shopId, Dexie.minKey], [shopId, Dexie.maxKey], true, true);
}

/** Records that are not unpacked yet, and the keys of all; the first time in one answer, which is the fastest. */
async function storedOf(db: Db, shopId: string, known: ReadonlyMap<string, SnapshotFacts>) {
  if (known.size === 0) {
    const missing = await readingsOf(db, shopId).toArray();
    return { keys: missing.map(({ snapshotId }) => snapshotId), missing };
  }
  const keys = await readingsOf(db, shopId).primaryKeys();
  const unknown = keys.filter((key) => !known.has(key));
  const missing = unknown.length > 0 ? await db.facts.bulkGet(unknown) : [];
  return { keys, missing: missing.filter((one) => one !== undefined) };
}

/**
 * The facts stored under these shop records, each unpacked once: they never change until they are derived anew, which
 * `factsReplaced` tells every page. Each is told of the shop that its own turned out to be. Only inside a
 * transaction over `facts`, `names` and `meta`.
 */
export async function unpackedFacts(
  db: Db,
  shops: readonly Shop[],
  shopIds: Iterable<string>,
): Promise<SnapshotFacts[]> {
  const state = await stateOf(db, shops);
  let cache = caches.get(db);
  if (cache?.state !== state) caches.set(db, (cache = { state, facts: new Map() }));
  const { facts } = cache;
  const found = await Promise.all([...shopIds].map((id) => storedOf(db, id, facts)));
  const missing = found.flatMap((one) => one.missing);
  if (missing.length > 0) {
    const dictionary = await entitiesOf(db, new Set(missing.flatMap(({ entities }) => entities)));
    for (const record of missing)
      facts.set(record.snapshotId, decodeFacts(record, dictionary, canonicalShop(shops, record.shopId)));
  }
  return found.flatMap(({ keys }) => keys.flatMap((key) => facts.get(key) ?? []));
}
