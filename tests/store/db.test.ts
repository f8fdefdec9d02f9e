import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import { isProblem } from '../../lib/problem';
import { openDatabase } from '../../lib/store/db';
import { SCHEMA_VERSION } from '../../lib/store/migrations';
import { saveSnapshot } from '../../lib/store/snapshots';
import { storageProblem } from '../../lib/store/storage-problem';
import { freshDb } from './open';
import { capture, factsOf } from './sample';

const quick = { pausesMs: [0, 1, 1], blockedMs: 20 };

describe('opening the database', () => {
  test('keeps what was stored when it is opened again', async () => {
    const db = await freshDb();
    const where = { shopId: 'shop-a', consoleId: 'sycm', page: 'item_rank', zone: 'Asia/Shanghai' };
    await saveSnapshot(db, { ...where, capture: capture('k1'), observe: (snapshot) => factsOf(snapshot) });
    db.close();
    const again = await openDatabase({ ...quick, name: db.name });
    if (isProblem(again)) throw new Error(JSON.stringify(again));
    expect(await again.snapshots.count()).toBe(1);
    again.close();
  });

  test('lets go when another copy of the extension wants to upgrade', async () => {
    const db = await freshDb();
    const newer = new Dexie(db.name);
    newer.version(SCHEMA_VERSION + 1).stores({ more: 'id' });
    await newer.open();
    expect(db.isOpen()).toBe(false);
    newer.close();
  });

  test('leaves a database of a newer version alone and says so', async () => {
    const newer = new Dexie('newer');
    newer.version(SCHEMA_VERSION + 1).stores({ snapshots: 'id', more: 'id' });
    await newer.open();
    await newer.table('more').add({ id: 'kept' });
    newer.close();
    const opened = await openDatabase({ ...quick, name: 'newer' });
    if (!isProblem(opened)) opened.close();
    await newer.open();
    expect(await newer.table('more').toArray()).toEqual([{ id: 'kept' }]);
    await newer.delete();
    expect(opened).toMatchObject({ code: 'database-unavailable', params: { reason: 'newer' } });
  });

  test('gives up on a copy that never lets go, and says so', async () => {
    const holder = indexedDB.open('held', 1);
    const held = await new Promise<IDBDatabase>((resolve, reject) => {
      holder.addEventListener('success', () => resolve(holder.result));
      holder.addEventListener('error', () => reject(new Error('the holder does not open')));
    });
    expect(await openDatabase({ ...quick, name: 'held' })).toMatchObject({
      code: 'database-unavailable',
      params: { reason: 'blocked' },
    });
    held.close();
  });
});

describe('a refusal of the database', () => {
  const quota = new DOMException('full', 'QuotaExceededError');
  test.each<[string, unknown, string | undefined]>([
    ['a full disk', quota, 'storage-full'],
    [
      'a full disk inside an abort',
      Object.assign(new Error('aborted'), { name: 'AbortError', inner: quota }),
      'storage-full',
    ],
    ['a full disk as cause', new Error('failed', { cause: quota }), 'storage-full'],
    ['an abort', Object.assign(new Error('aborted'), { name: 'AbortError' }), 'snapshot-not-saved'],
    ['a bug', new TypeError('x is undefined'), undefined],
    ['no error at all', 'text', undefined],
  ])('%s is told apart', (_, error, code) => {
    expect(storageProblem(error, 'snapshot-not-saved')?.code).toBe(code);
  });
});
