import { describe, expect, test } from 'vitest';
import { isProblem, type Problem } from '../../lib/problem';
import type { Db } from '../../lib/store/db';
import { verifyChain } from '../../lib/store/seal';
import { chainOf, latestOfPage, saveSnapshot, snapshotById } from '../../lib/store/snapshots';
import type { Capture, Snapshot } from '../../lib/store/types';
import { freshDb } from './open';
import { capture, factsOf } from './sample';

const where = { shopId: 'shop-a', consoleId: 'sycm', page: 'item_rank', zone: 'Asia/Shanghai' };

function save(db: Db, wanted: Capture, over: Partial<typeof where> = {}): Promise<Snapshot | Problem> {
  return saveSnapshot(db, { ...where, ...over, capture: wanted, observe: (snapshot) => factsOf(snapshot) });
}

async function saved(db: Db, wanted: Capture, over: Partial<typeof where> = {}): Promise<Snapshot> {
  const answer = await save(db, wanted, over);
  if (isProblem(answer)) throw new Error(JSON.stringify(answer));
  return answer;
}

/** Makes every write to the table fail as a full disk does. */
async function fillDisk(db: Db, table: string): Promise<void> {
  db.close();
  db.use({
    stack: 'dbcore',
    name: 'full-disk',
    create: (core) => ({
      ...core,
      table: (name) => ({
        ...core.table(name),
        ...(name === table && {
          mutate: () => Promise.reject(new DOMException('The disk is full', 'QuotaExceededError')),
        }),
      }),
    }),
  });
  await db.open();
}

describe('saveSnapshot', () => {
  test('stores the capture as it was, with its facts', async () => {
    const db = await freshDb();
    const kept = await saved(db, capture('k1'));
    expect(kept).toMatchObject({ ...capture('k1'), ...where, number: 1, prevSeal: '' });
    expect(await snapshotById(db, kept.id)).toEqual(kept);
    expect(await db.facts.count()).toBe(1);
  });

  test('answers a resent capture with the snapshot stored first', async () => {
    const db = await freshDb();
    const first = await saved(db, capture('k1'));
    expect(await saved(db, capture('k1', { capturedAt: '2026-11-22T02:00:00.000Z' }))).toEqual(first);
    expect(await db.snapshots.count()).toBe(1);
    expect(await db.facts.count()).toBe(1);
  });

  test('chains snapshots per shop, also when many are saved at once', async () => {
    const db = await freshDb();
    const keys = Array.from({ length: 12 }, (_, index) => `k${index}`);
    await Promise.all(
      keys.map((key, index) => saved(db, capture(key), { shopId: index % 3 === 0 ? 'shop-b' : 'shop-a' })),
    );
    expect(await verifyChain(await chainOf(db, 'shop-a'))).toEqual({ state: 'ok', length: 8 });
    expect(await verifyChain(await chainOf(db, 'shop-b'))).toEqual({ state: 'ok', length: 4 });
  });

  test('seals on the new head when another writer was faster', async () => {
    const db = await freshDb();
    let rival: Promise<Snapshot> | undefined;
    const loser = await saveSnapshot(db, {
      ...where,
      capture: capture('loser'),
      observe: (snapshot) => {
        // Another writer slips in between the sealing and the storing.
        rival ??= db.snapshots
          .add({ ...snapshot, id: 'rival', idempotencyKey: 'rival', seal: 'ff' })
          .then(() => snapshot);
        return factsOf(snapshot);
      },
    });
    await rival;
    expect(loser).toMatchObject({ number: 2, prevSeal: 'ff' });
  });

  test.each(['snapshots', 'facts', 'names'])('keeps nothing when the disk is full at %s', async (table) => {
    const db = await freshDb();
    await fillDisk(db, table);
    expect(await save(db, capture('k1'))).toEqual({ code: 'storage-full' });
    expect([await db.snapshots.count(), await db.facts.count(), await db.names.count()]).toEqual([0, 0, 0]);
  });

  test('says so when the database is closed under it', async () => {
    const db = await freshDb();
    db.close({ disableAutoOpen: true });
    expect(await save(db, capture('k1'))).toMatchObject({ code: 'snapshot-not-saved' });
  });

  test('seals a text in which the page cut a character in two', async () => {
    const db = await freshDb();
    const kept = await saved(db, capture('k\ud83d'));
    expect(kept.idempotencyKey).toBe('k\ud83d');
    expect(await verifyChain([kept])).toEqual({ state: 'ok', length: 1 });
  });
});

const at = (hour: string) => `2026-11-22T${hour}:00:00.000Z`;

describe('reading snapshots back', () => {
  test('finds the newest of a page, by capture time and not by storing order', async () => {
    const db = await freshDb();
    await saved(db, capture('late', { capturedAt: at('09') }));
    await saved(db, capture('early', { capturedAt: at('03') }));
    await saved(db, capture('other page', { capturedAt: at('11') }), { page: 'overview' });
    await saved(db, capture('other shop', { capturedAt: at('12') }), { shopId: 'shop-b' });
    expect((await latestOfPage(db, where))?.idempotencyKey).toBe('late');
    expect(await latestOfPage(db, { ...where, page: 'never-read' })).toBeUndefined();
  });

  test('finds the newest of a page on an unknown console by its route', async () => {
    const db = await freshDb();
    const unknown = { shopId: 'shop-a', consoleId: undefined, page: '/report' };
    const wish = { zone: 'Asia/Shanghai', ...unknown, observe: (snapshot: Snapshot) => factsOf(snapshot) };
    await saveSnapshot(db, { ...wish, capture: capture('a', { capturedAt: at('01') }) });
    await saveSnapshot(db, { ...wish, capture: capture('b', { capturedAt: at('02') }) });
    await saved(db, capture('c', { capturedAt: at('03') }), { page: '/report' });
    expect((await latestOfPage(db, unknown))?.idempotencyKey).toBe('b');
  });
});
