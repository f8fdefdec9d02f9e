import { Dexie } from 'dexie';
import type { SnapshotFacts } from '../metrics/types';
import type { Problem } from '../problem';
import type { Db } from './db';
import { encodeFacts } from './facts-layout';
import { makeId } from './ids';
import { numbersOf } from './names';
import { markOfPicture } from './pictures';
import { sealOf } from './seal';
import { orProblem } from './storage-problem';
import type { Capture, Picture, Snapshot } from './types';

export interface SnapshotWish {
  readonly capture: Capture;
  readonly shopId: string;
  readonly consoleId: string | undefined;
  readonly page: string;
  readonly zone: string;
  /** Derives the facts of the sealed snapshot; they are stored in the same transaction. */
  readonly observe: (snapshot: Snapshot) => SnapshotFacts;
}

function chain(db: Db, shopId: string) {
  return db.snapshots.where('[shopId+number]').between([shopId, Dexie.minKey], [shopId, Dexie.maxKey]);
}

/** The newest snapshot of the shop's chain; undefined for a shop without any. */
export function chainHead(db: Db, shopId: string): Promise<Snapshot | undefined> {
  return chain(db, shopId).last();
}

async function seal(wish: SnapshotWish, head: Snapshot | undefined): Promise<Snapshot> {
  const { capture, shopId, consoleId, page, zone } = wish;
  const { idempotencyKey, capturedAt, trigger, readings } = capture;
  const picture = await markOfPicture(capture.picture);
  const content = {
    id: makeId(),
    idempotencyKey,
    capturedAt,
    trigger,
    readings,
    ...(picture && { picture }),
    shopId,
    consoleId,
    page,
    zone,
    prevSeal: head?.seal ?? '',
    number: (head?.number ?? 0) + 1,
  };
  return { ...content, seal: await sealOf(content) };
}

interface Kept {
  readonly snapshot: Snapshot;
  /** What it was sealed on. */
  readonly head: Snapshot | undefined;
  readonly facts: SnapshotFacts;
  readonly picture: Picture | undefined;
}

/**
 * Stores snapshot, facts and picture together, or none. False when the capture is stored already or the chain has moved on
 * since `head` was read. What does not wait for one another is asked for at once: a turn costs more than the work.
 */
function append(db: Db, { snapshot, head, facts, picture }: Kept): Promise<boolean> {
  const entities = new Set(facts.observations.map(({ entity }) => entity));
  return db.transaction('rw', db.snapshots, db.facts, db.names, db.pictures, async () => {
    const [resent, [last]] = await Promise.all([
      db.snapshots.where('idempotencyKey').equals(snapshot.idempotencyKey).count(),
      // oxlint-disable-next-line unicorn/no-array-reverse -- of a collection, read from its end
      chain(db, snapshot.shopId).reverse().limit(1).primaryKeys(),
    ]);
    if (resent > 0 || last !== head?.id) return false;
    await Promise.all([
      db.snapshots.add(snapshot),
      numbersOf(db, entities).then((numbers) => db.facts.add(encodeFacts(facts, numbers))),
      picture && snapshot.picture && db.pictures.put({ ...picture, sha256: snapshot.picture.sha256 }),
    ]);
    return true;
  });
}

/**
 * Seals and stores a capture at the end of its shop's chain. Answers only after the transaction is complete; a capture
 * that is sent again is answered with the snapshot stored first. Sealing waits for a hash, which would end a
 * transaction, so it happens before: when another writer got in meanwhile, the capture is sealed anew on its seal.
 */
export function saveSnapshot(db: Db, wish: SnapshotWish): Promise<Snapshot | Problem> {
  return orProblem('snapshot-not-saved', async () => {
    for (;;) {
      const [resent, head] = await db.transaction('r', db.snapshots, () =>
        Promise.all([snapshotByKey(db, wish.capture.idempotencyKey), chainHead(db, wish.shopId)]),
      );
      if (resent) return resent;
      const snapshot = await seal(wish, head);
      const { picture } = wish.capture;
      // Each turn that is not kept means that another writer has got a snapshot in: it cannot go on for ever.
      if (await append(db, { snapshot, head, facts: wish.observe(snapshot), picture })) return snapshot;
    }
  });
}

/** The snapshot that a capture with this key became. */
export function snapshotByKey(db: Db, idempotencyKey: string): Promise<Snapshot | undefined> {
  return db.snapshots.where('idempotencyKey').equals(idempotencyKey).first();
}

export function snapshotById(db: Db, id: string): Promise<Snapshot | undefined> {
  return db.snapshots.get(id);
}

/** The newest snapshot of one page of one shop; on an unknown console (`undefined`) the page is its route. */
export function latestOfPage(
  db: Db,
  where: { readonly shopId: string; readonly consoleId: string | undefined; readonly page: string },
): Promise<Snapshot | undefined> {
  const { shopId, consoleId, page } = where;
  const candidates =
    consoleId === undefined
      ? db.snapshots.where('[shopId+capturedAt]').between([shopId, Dexie.minKey], [shopId, Dexie.maxKey])
      : db.snapshots
          .where('[consoleId+page+capturedAt]')
          .between([consoleId, page, Dexie.minKey], [consoleId, page, Dexie.maxKey]);
  return candidates
    .filter((found) => found.shopId === shopId && found.consoleId === consoleId && found.page === page)
    .last();
}

/** A shop's whole chain in order of `number`, for `verifyChain`. */
export function chainOf(db: Db, shopId: string): Promise<Snapshot[]> {
  return chain(db, shopId).toArray();
}
