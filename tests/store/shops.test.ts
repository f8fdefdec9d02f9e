import { describe, expect, test } from 'vitest';
import { isProblem, type Problem } from '../../lib/problem';
import { listAnswers, saveAnswer } from '../../lib/store/answers';
import { canonicalShop, shopNameIn } from '../../lib/store/shop-name';
import { confirmShop, createShop, linkShop, listShops, shopOfPage } from '../../lib/store/shops';
import type { Shop } from '../../lib/store/types';
import { freshDb } from './open';

const at = '2026-11-22T01:00:00.000Z';
const zone = 'Asia/Shanghai';
const sight = (consoleId: string, ...header: string[]) => ({
  consoleId,
  consoleName: consoleId,
  zone,
  at,
  header,
});

function sure(shop: Shop | Problem): Shop {
  if (isProblem(shop)) throw new Error(JSON.stringify(shop));
  return shop;
}

test.each([
  ['衣然女装旗舰店', '衣然女装旗舰店'],
  ['衣然女装旗舰店 主账号', '衣然女装旗舰店'],
  ['店铺：衣然', '衣然'],
  ['店铺名称: 衣然 家居', '衣然 家居'],
  ['Shop: Yiran Official', 'Yiran Official'],
  ['小王的店', '小王的店'],
  ['我的小店', undefined],
  ['切换旗舰店', undefined],
  ['微信小店', undefined],
  ['快手小店 首页', undefined],
  ['微信小店 衣然女装旗舰店', '衣然女装旗舰店'],
  ['旗舰店', undefined],
  ['首页', undefined],
  ['店铺', undefined],
  [`${'很'.repeat(60)}旗舰店`, undefined],
])('the top bar text %j names the shop %j', (text, name) => {
  expect(shopNameIn(text)).toBe(name);
});

describe('the shop of a page', () => {
  test('is made by the name the page shows and found again, on another console too', async () => {
    const db = await freshDb();
    const first = sure(await shopOfPage(db, sight('sycm', '首页', '衣然女装旗舰店')));
    expect(first).toMatchObject({ name: '衣然女装旗舰店', zone });
    expect(first.provisional).toBeUndefined();
    expect(await shopOfPage(db, sight('sycm', '衣然女装旗舰店 主账号'))).toEqual(first);
    expect(await shopOfPage(db, sight('alimama', '衣然女装旗舰店'))).toEqual(first);
    expect((await listShops(db)).found).toHaveLength(1);
  });

  test('is another shop on another platform, though it bears the same name', async () => {
    const db = await freshDb();
    const taobao = sure(await shopOfPage(db, sight('sycm', '衣然女装旗舰店')));
    const pinduoduo = sure(await shopOfPage(db, sight('pinduoduo', '衣然女装旗舰店')));
    expect(pinduoduo.id).not.toBe(taobao.id);
    expect(await shopOfPage(db, sight('pinduoduo-ads', '衣然女装旗舰店'))).toEqual(pinduoduo);
    expect(await shopOfPage(db, sight('qianniu', '衣然女装旗舰店'))).toEqual(taobao);
    const seller = sure(await shopOfPage(db, sight('amazon-us', 'Store: Yiran')));
    expect(await shopOfPage(db, sight('amazon-ads-us', 'Store: Yiran'))).toEqual(seller);
    const [shopee, other] = [sight('shopee-my', 'Shop: Yiran'), sight('shopee-sg', 'Shop: Yiran')];
    expect(sure(await shopOfPage(db, shopee)).id).not.toBe(sure(await shopOfPage(db, other)).id);
  });

  test('is one provisional shop per console while the pages name none', async () => {
    const db = await freshDb();
    const first = sure(await shopOfPage(db, sight('sycm', '首页')));
    expect(first.provisional).toBe('sycm');
    expect(await shopOfPage(db, sight('sycm'))).toEqual(first);
    expect(sure(await shopOfPage(db, sight('qianchuan'))).id).not.toBe(first.id);
  });

  test('is not guessed from a list of several shops', async () => {
    const db = await freshDb();
    const shop = sure(await shopOfPage(db, sight('sycm', '衣然女装旗舰店', '衣然童装专营店')));
    expect(shop.provisional).toBe('sycm');
  });

  test('is the one of the newest answer when the page names none', async () => {
    const db = await freshDb();
    const a = sure(await createShop(db, { name: 'A', zone, createdAt: at, shownAs: [] }));
    const b = sure(await createShop(db, { name: 'B', zone, createdAt: at, shownAs: [] }));
    const answer = { kind: 'shop', consoleId: 'sycm' } as const;
    await saveAnswer(db, { ...answer, at: '2026-11-22T03:00:00.000Z', shopId: b.id });
    await saveAnswer(db, { ...answer, at: '2026-11-22T02:00:00.000Z', shopId: a.id });
    expect(await shopOfPage(db, sight('sycm'))).toEqual(b);
    expect((await listAnswers(db)).found.map((one) => one.at.slice(11, 13))).toEqual(['02', '03']);
  });

  test('is the one shown rather than the one answered', async () => {
    const db = await freshDb();
    const other = sure(await createShop(db, { name: 'B', zone, createdAt: at, shownAs: [] }));
    const shown = sure(await shopOfPage(db, sight('sycm', '衣然女装旗舰店')));
    await saveAnswer(db, { at, kind: 'shop', consoleId: 'sycm', shopId: other.id });
    expect(await shopOfPage(db, sight('sycm', '衣然女装旗舰店'))).toEqual(shown);
  });

  test('is made once when two tabs are read at once', async () => {
    const db = await freshDb();
    const both = await Promise.all([
      shopOfPage(db, sight('sycm', '甲旗舰店')),
      shopOfPage(db, sight('sycm', '甲旗舰店')),
    ]);
    expect(both[0]).toEqual(both[1]);
    expect((await listShops(db)).found).toHaveLength(1);
  });
});

describe('a provisional shop', () => {
  test('becomes lasting when the merchant names it', async () => {
    const db = await freshDb();
    const made = sure(await shopOfPage(db, sight('sycm')));
    expect(await confirmShop(db, made.id, ' 衣然 ', at)).toEqual({
      id: made.id,
      name: '衣然',
      zone,
      createdAt: at,
      shownAs: [],
    });
    expect(sure(await shopOfPage(db, sight('sycm'))).id).toBe(made.id);
    expect(await confirmShop(db, made.id, ' ', at)).toEqual({ code: 'shop-unknown' });
  });

  test('hands its console on to the shop it is linked to', async () => {
    const db = await freshDb();
    const real = sure(await shopOfPage(db, sight('sycm', '衣然女装旗舰店')));
    const made = sure(await shopOfPage(db, sight('alimama')));
    expect(await linkShop(db, made.id, real.id, at)).toEqual(real);
    expect(await shopOfPage(db, sight('alimama'))).toEqual(real);
    const { found } = await listShops(db);
    expect(canonicalShop(found, made.id)).toEqual(real);
  });

  test('is never linked in a circle or to nothing', async () => {
    const db = await freshDb();
    const a = sure(await shopOfPage(db, sight('sycm')));
    const b = sure(await shopOfPage(db, sight('alimama')));
    await linkShop(db, a.id, b.id, at);
    expect(await linkShop(db, b.id, a.id, at)).toEqual({ code: 'shop-unknown' });
    expect(await linkShop(db, b.id, b.id, at)).toEqual({ code: 'shop-unknown' });
    expect(await linkShop(db, b.id, 'nobody', at)).toEqual({ code: 'shop-unknown' });
  });
});

test('a broken record is named and hides no other', async () => {
  const db = await freshDb();
  const sound = sure(await createShop(db, { name: 'A', zone, createdAt: at, shownAs: [] }));
  await db.shops.add({ ...sound, id: 'broken', createdAt: 'yesterday' });
  const listed = await listShops(db);
  expect(listed.found).toEqual([sound]);
  expect(listed.broken).toMatchObject([
    { code: 'stored-record-invalid', params: { table: 'shops', id: 'broken' } },
  ]);
});
