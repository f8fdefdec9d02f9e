import { describe, expect, test } from 'vitest';
import { isProblem } from '../../lib/problem';
import { exportBackup, restoreBackup } from '../../lib/store/backup';
import { pictureOf } from '../../lib/store/pictures';
import { sealOf, sha256Of, verifyChain } from '../../lib/store/seal';
import { chainOf, saveSnapshot } from '../../lib/store/snapshots';
import type { Db } from '../../lib/store/db';
import type { Capture } from '../../lib/store/types';
import { freshDb } from './open';
import { capture, factsOf } from './sample';

const at = '2026-11-22T01:00:00.000Z';
const BYTES = Uint8Array.from([0xff, 0xd8, 0xff, 0, 1, 2, 250, 0xd9]);

async function save(db: Db, key: string, picture?: Capture['picture']) {
  const saved = await saveSnapshot(db, {
    capture: { ...capture(key), ...(picture && { picture }) },
    shopId: 'shop-1',
    consoleId: 'sycm',
    page: 'item_rank',
    zone: 'Asia/Shanghai',
    observe: (snapshot) => factsOf(snapshot),
  });
  if (isProblem(saved)) throw new Error(saved.code);
  return saved;
}

async function withPicture(): Promise<Db> {
  const db = await freshDb();
  await save(db, 'plain');
  await save(db, 'pictured', { type: 'image/jpeg', bytes: BYTES });
  return db;
}

describe('a picture of the page', () => {
  test('is bound into the seal by its hash, and kept beside the snapshot', async () => {
    const db = await withPicture();
    const [plain, pictured] = await chainOf(db, 'shop-1');
    expect(plain).not.toHaveProperty('picture');
    expect(pictured?.picture).toEqual({ sha256: await sha256Of(BYTES), type: 'image/jpeg', size: 8 });
    expect(JSON.stringify(pictured?.readings)).not.toContain('bytes');
    expect((await pictureOf(db, pictured?.picture))?.bytes).toEqual(BYTES);
    expect(await pictureOf(db, plain?.picture)).toBeUndefined();
    expect(await verifyChain(await chainOf(db, 'shop-1'))).toEqual({ state: 'ok', length: 2 });
  });
  test('cannot be exchanged under the same seal', async () => {
    const db = await withPicture();
    const [, pictured] = await chainOf(db, 'shop-1');
    if (!pictured?.picture) throw new Error('no picture');
    const other = { ...pictured.picture, sha256: await sha256Of(Uint8Array.from([1])) };
    expect(await sealOf({ ...pictured, picture: other })).not.toBe(pictured.seal);
  });
  test('is stored with its snapshot or not at all', async () => {
    const db = await freshDb();
    await save(db, 'twice');
    await save(db, 'twice', { type: 'image/jpeg', bytes: BYTES });
    expect(await db.pictures.count()).toBe(0);
  });
});

describe('a backup', () => {
  async function lines(db: Db): Promise<string[]> {
    return Array.fromAsync(exportBackup(db, '2026-11-23T00:00:00.000Z'));
  }
  test('brings pictures back byte by byte', async () => {
    const backup = await lines(await withPicture());
    const db = await freshDb();
    expect(isProblem(await restoreBackup(db, backup, at))).toBe(false);
    const [, pictured] = await chainOf(db, 'shop-1');
    expect((await pictureOf(db, pictured?.picture))?.bytes).toEqual(BYTES);
  });
  test('without a picture that a snapshot was sealed with is refused', async () => {
    const from = await withPicture();
    await from.pictures.clear();
    expect(await restoreBackup(await freshDb(), await lines(from), at)).toMatchObject({
      code: 'backup-invalid',
    });
  });
  test('with an altered picture is refused', async () => {
    const from = await withPicture();
    const [kept] = await from.pictures.toArray();
    if (!kept) throw new Error('no picture');
    await from.pictures.put({ ...kept, bytes: Uint8Array.from([9, 9]) });
    expect(await restoreBackup(await freshDb(), await lines(from), at)).toMatchObject({
      code: 'backup-invalid',
    });
  });
});
