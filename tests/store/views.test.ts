import { liveQuery } from 'dexie';
import { describe, expect, test } from 'vitest';
import { isProblem } from '../../lib/problem';
import { saveContract } from '../../lib/store/contracts';
import type { Db } from '../../lib/store/db';
import { linkShop, shopOfPage } from '../../lib/store/shops';
import { saveSnapshot } from '../../lib/store/snapshots';
import { panelState, shopOverview, snapshotsOfShop } from '../../lib/store/views';
import { contract } from './contract';
import { freshDb } from './open';
import { capture, factsOf } from './sample';

const at = '2026-11-22T01:00:00.000Z';

async function shop(db: Db, consoleId: string, ...header: string[]): Promise<string> {
  const made = await shopOfPage(db, { consoleId, consoleName: consoleId, header, zone: 'Asia/Shanghai', at });
  if (isProblem(made)) throw new Error(JSON.stringify(made));
  return made.id;
}

async function read(db: Db, shopId: string, page: string, hour: string): Promise<void> {
  await saveSnapshot(db, {
    shopId,
    consoleId: 'sycm',
    page,
    zone: 'Asia/Shanghai',
    capture: capture(`${shopId}/${page}/${hour}`, { capturedAt: `2026-11-22T${hour}:00:00.000Z` }),
    observe: (snapshot) => factsOf(snapshot),
  });
}

describe('the panel', () => {
  test('shows nothing on the first day, without a fault', async () => {
    const db = await freshDb();
    expect(await panelState(db)).toEqual({ shops: [], contracts: [], answers: [], alerts: [], broken: [] });
    expect(await shopOverview(db, 'nobody')).toBeUndefined();
  });

  test('lists shops by their newest reading, linked ones under the shop they are', async () => {
    const db = await freshDb();
    const a = await shop(db, 'sycm', '甲旗舰店');
    const b = await shop(db, 'sycm', '乙旗舰店');
    const made = await shop(db, 'alimama');
    await read(db, a, 'item_rank', '05');
    await read(db, b, 'item_rank', '06');
    await read(db, made, 'report', '07');
    const order = async () =>
      (await panelState(db)).shops.map((view) => [view.shop.id, view.readAt?.slice(11, 13)]);
    expect(await order()).toEqual([
      [made, '07'],
      [b, '06'],
      [a, '05'],
    ]);
    await linkShop(db, made, a, at);
    expect(await order()).toEqual([
      [a, '07'],
      [b, '06'],
    ]);
  });

  test('names a record that is broken beside those that are not', async () => {
    const db = await freshDb();
    await saveContract(db, contract());
    await db.contracts.add({ ...contract(), id: 'c2', start: 'soon' });
    const state = await panelState(db);
    expect(state.contracts.map(({ id }) => id)).toEqual(['c1']);
    expect(state.broken).toMatchObject([
      { code: 'stored-record-invalid', params: { table: 'contracts', id: 'c2' } },
    ]);
  });

  test('learns of a snapshot by itself', async () => {
    const db = await freshDb();
    const a = await shop(db, 'sycm', '甲旗舰店');
    const pages = await new Promise<number>((resolve, reject) => {
      const watch = liveQuery(() => shopOverview(db, a)).subscribe({
        next: (overview) => {
          const count = overview?.pages.length ?? 0;
          if (count === 0) return void read(db, a, 'item_rank', '05');
          watch.unsubscribe();
          return resolve(count);
        },
        error: reject,
      });
    });
    expect(pages).toBe(1);
  });
});

describe('the overview of a shop', () => {
  test('has the newest facts of each page and all of the history', async () => {
    const db = await freshDb();
    const a = await shop(db, 'sycm', '甲旗舰店');
    await read(db, a, 'item_rank', '05');
    await read(db, a, 'item_rank', '03');
    await read(db, a, 'overview', '04');
    const overview = await shopOverview(db, a);
    expect(overview?.pages.map(({ page, readAt }) => [page, readAt.slice(11, 13)])).toEqual([
      ['item_rank', '05'],
      ['overview', '04'],
    ]);
    expect(overview?.history.facts).toHaveLength(3);
  });

  test('has its contracts, and the history of the shops it shares them with', async () => {
    const db = await freshDb();
    const [a, b, c] = [
      await shop(db, 'sycm', '甲旗舰店'),
      await shop(db, 'sycm', '乙旗舰店'),
      await shop(db, 'sycm', '丙旗舰店'),
    ];
    await saveContract(db, contract({ shopIds: [a, b] }));
    await saveContract(db, contract({ id: 'c2', shopIds: [c] }));
    for (const id of [a, b, c]) await read(db, id, 'item_rank', '05');
    const overview = await shopOverview(db, a);
    expect(overview?.contracts.map(({ id }) => id)).toEqual(['c1']);
    expect(overview?.history.facts.map(({ shopId }) => shopId).toSorted()).toEqual([a, b].toSorted());
    expect(overview?.pages.map(({ shopId }) => shopId)).toEqual([a]);
  });

  test('lists the newest snapshots first, those of linked shops among them', async () => {
    const db = await freshDb();
    const a = await shop(db, 'sycm', '甲旗舰店');
    const made = await shop(db, 'alimama');
    await read(db, a, 'item_rank', '05');
    await read(db, made, 'report', '06');
    await read(db, a, 'item_rank', '07');
    await linkShop(db, made, a, at);
    const hours = async (limit: number) =>
      (await snapshotsOfShop(db, a, limit)).map((one) => one.capturedAt.slice(11, 13));
    expect(await hours(9)).toEqual(['07', '06', '05']);
    expect(await hours(2)).toEqual(['07', '06']);
  });
});
