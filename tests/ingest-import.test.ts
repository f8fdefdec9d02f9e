import { expect, test } from 'vitest';
import { findAlerts } from '../lib/alerts/kinds';
import { advance } from '../lib/alerts/life-cycle';
import { evaluate } from '../lib/contracts/evaluate';
import { createHistory } from '../lib/contracts/history';
import { readFile } from '../lib/imports/read-file';
import { createIngest, type Ingest } from '../lib/ingest';
import { observe } from '../lib/metrics/observe';
import { maskPersonal } from '../lib/metrics/personal';
import { isProblem } from '../lib/problem';
import type { Db } from '../lib/store/db';
import { makeId } from '../lib/store/ids';
import { createShop, listShops } from '../lib/store/shops';
import { freshDb } from './store/open';
import { utf8 } from './imports/make';

const zone = 'Asia/Shanghai';

function start(db: Db): Ingest {
  return createIngest({
    db,
    observe,
    maskPersonal,
    createHistory,
    evaluate,
    findAlerts,
    advance,
    now: () => '2026-11-22T04:00:00.000Z',
    makeId,
    zone,
    exclusively: (name, work) => navigator.locks.request(name, work),
    mark: () => Promise.resolve(),
  });
}

async function shopOf(db: Db): Promise<string> {
  const shop = await createShop(db, {
    name: '衣然女装',
    zone,
    createdAt: '2026-11-01T00:00:00.000Z',
    shownAs: [],
  });
  if (isProblem(shop)) throw new Error(shop.code);
  return shop.id;
}

const csv = '日期,商品ID,商品名称,花费,展现量,收件人\n2026-11-10,682934571203,开衫,512.36,12131,王小明';

async function captureOf(capturedAt: string) {
  const file = await readFile(utf8(csv), '商品报表_20261110_153000.csv');
  if (isProblem(file)) throw new Error(file.code);
  return {
    idempotencyKey: `import:${file.hash}`,
    capturedAt,
    trigger: 'import' as const,
    readings: [file.reading],
  };
}

test('a file of an ad console becomes spend by product and day, in the shop that was chosen', async () => {
  const db = await freshDb();
  const shopId = await shopOf(db);
  const outcome = await start(db).ingest(await captureOf('2026-11-12T01:00:00.000Z'), {
    shopId,
    consoleId: 'alimama',
    page: '商品报表',
  });
  if (outcome.kind !== 'saved') throw new Error(JSON.stringify(outcome));
  expect(outcome.snapshot).toMatchObject({
    shopId,
    consoleId: 'alimama',
    page: '商品报表',
    trigger: 'import',
    zone,
  });
  expect(outcome.facts.observations.find(({ metric }) => metric === 'adSpend')).toMatchObject({
    entity: { kind: 'product', id: '682934571203', name: '开衫' },
    period: { from: '2026-11-10', to: '2026-11-10' },
    open: false,
    shown: 51_236,
    unit: 'CNY',
  });
  expect(JSON.stringify(outcome.snapshot.readings)).not.toContain('王小明');
  expect((await listShops(db)).found).toHaveLength(1);
});

test('a file made while its day still ran leaves the day open', async () => {
  const db = await freshDb();
  const outcome = await start(db).ingest(await captureOf('2026-11-10T07:30:00.000Z'), {
    shopId: await shopOf(db),
    consoleId: 'alimama',
    page: '商品报表',
  });
  expect(
    outcome.kind === 'saved' && outcome.facts.observations.map(({ open, hi }) => [open, hi]),
  ).toContainEqual([true, Infinity]);
});

test('the same file twice is one snapshot', async () => {
  const db = await freshDb();
  const story = start(db);
  const origin = { shopId: await shopOf(db), consoleId: undefined, page: '商品报表' };
  const first = await story.ingest(await captureOf('2026-11-12T01:00:00.000Z'), origin);
  const second = await story.ingest(await captureOf('2026-11-13T01:00:00.000Z'), origin);
  expect(await db.snapshots.count()).toBe(1);
  expect(first.kind === 'saved' && second.kind === 'saved' && second.snapshot.id === first.snapshot.id).toBe(
    true,
  );
});

test('a file for a shop that is not there is not saved', async () => {
  const db = await freshDb();
  const outcome = await start(db).ingest(await captureOf('2026-11-12T01:00:00.000Z'), {
    shopId: 'gone',
    consoleId: undefined,
    page: '商品报表',
  });
  expect(outcome).toEqual({ kind: 'failed', problem: { code: 'snapshot-not-saved' } });
  expect(await db.snapshots.count()).toBe(0);
});
