import { afterEach, describe, expect, test } from 'vitest';
import { isProblem } from '../../lib/problem';
import { exportBackup, restoreBackup, restoreFormer } from '../../lib/store/backup';
import { checkBackup } from '../../lib/store/backup-check';
import { Db } from '../../lib/store/db';
import { dropFormer, formerData } from '../../lib/store/former-data';
import { tryRestore } from '../../lib/store/restore-trial';
import { saveSnapshot } from '../../lib/store/snapshots';
import { saveWatchSettings, usualWatch, watchSettings } from '../../lib/store/watch-settings';
import { freshDb } from './open';
import { capture, factsOf, reading } from './sample';

const at = '2026-11-22T01:00:00.000Z';
const inDays = (days: number, ms = 0) => new Date(Date.parse(at) + days * 86_400_000 + ms).toISOString();

async function lines(db: Db): Promise<string[]> {
  const found: string[] = [];
  for await (const line of exportBackup(db, at)) found.push(line);
  return found;
}

async function filled(spends: readonly string[]): Promise<Db> {
  const db = await freshDb();
  for (const spend of spends)
    await saveSnapshot(db, {
      shopId: 'shop-a',
      consoleId: 'sycm',
      page: 'item_rank',
      zone: 'Asia/Shanghai',
      capture: capture(`k${spend}`, { readings: [reading(spend)] }),
      observe: (snapshot) => factsOf(snapshot),
    });
  return db;
}

const seals = async (db: Db) => (await db.snapshots.toArray()).map(({ seal }) => seal);

afterEach(async () => {
  for (const { name = '' } of await indexedDB.databases())
    if (/-(former|shadow)/.test(name)) await new Db(name).delete();
});

describe('a restore', () => {
  test('keeps what was there before, and gives it back', async () => {
    const db = await filled(['1', '2']);
    const [before, other] = [await seals(db), await filled(['3'])];
    await restoreBackup(db, await lines(other), at);
    expect(await seals(db)).toEqual(await seals(other));
    const [former, ...more] = await formerData(db);
    expect(more).toEqual([]);
    expect(former).toMatchObject({ keptAt: at, snapshots: 2, contracts: 0 });
    expect(await restoreFormer(db, former?.name ?? '', inDays(1))).toMatchObject({ snapshots: 2 });
    expect(await seals(db)).toEqual(before);
    // What the first restore brought is kept in its turn.
    expect((await formerData(db)).map(({ snapshots }) => snapshots)).toEqual([1, 2]);
  });

  test('of an empty database keeps nothing, and a name that is not kept gives nothing', async () => {
    const db = await freshDb();
    await restoreBackup(db, await lines(await filled(['3'])), at);
    expect(await formerData(db)).toEqual([]);
    expect(await restoreFormer(db, `${db.name}-former-x`, at)).toMatchObject({ code: 'backup-invalid' });
    expect(await db.snapshots.count()).toBe(1);
  });

  test('leaves no shadow behind, and one left by a killed browser is no hindrance', async () => {
    const db = await freshDb();
    const left = await new Db(`${db.name}-shadow`).open();
    await (left as Db).meta.put({ id: 'x', value: '1' });
    left.close();
    expect(isProblem(await restoreBackup(db, await lines(await filled(['3'])), at))).toBe(false);
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(`${db.name}-shadow`);
  });

  test('that does not come back as it was written changes nothing', async () => {
    const db = await filled(['1']);
    const content = await checkBackup(await lines(await filled(['3'])), ['snapshots']);
    if (isProblem(content)) throw new Error(content.code);
    // A record that the database cannot keep twice.
    const twice = new Map(content).set('snapshots', [
      ...(content.get('snapshots') ?? []),
      ...(content.get('snapshots') ?? []),
    ]);
    await expect(tryRestore(db, twice)).rejects.toThrow(/already exists|ConstraintError/);
    expect(await db.snapshots.count()).toBe(1);
  });

  test.each([
    [inDays(7, -1), 1],
    [inDays(7), 0],
    [inDays(-1), 1],
  ])('keeps the former data for seven days: on %s it keeps %d', async (now, kept) => {
    const db = await filled(['1']);
    await restoreBackup(db, await lines(await filled(['3'])), at);
    await dropFormer(db, now);
    expect(await formerData(db)).toHaveLength(kept);
  });
});

describe('the settings of the watch', () => {
  const set = { ...usualWatch, activities: [{ from: '2026-11-20', to: '2026-11-21', name: '店庆' }] };

  test('are part of a backup', async () => {
    const [from, to] = [await filled(['1']), await freshDb()];
    await saveWatchSettings(from, set);
    await restoreBackup(to, await lines(from), at);
    expect(await watchSettings(to)).toEqual(set);
    expect(await lines(to)).toEqual(await lines(from));
  });

  test('stay as they are when the file says nothing about them', async () => {
    const db = await freshDb();
    await saveWatchSettings(db, set);
    await restoreBackup(db, await lines(await filled(['1'])), at);
    expect(await watchSettings(db)).toEqual(set);
  });

  test('that make no sense are not restored, and other marks of the former browser neither', async () => {
    const from = await filled(['1']);
    await from.meta.put({ id: 'installId', value: 'other' });
    expect((await lines(from)).some((line) => line.includes('installId'))).toBe(false);
    await from.meta.put({ id: 'watch-settings', value: '{"sounding":{"budget":-1}}' });
    expect(await restoreBackup(await freshDb(), await lines(from), at)).toMatchObject({
      code: 'backup-invalid',
    });
  });
});
