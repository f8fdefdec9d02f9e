import { describe, expect, test } from 'vitest';
import { findAlerts } from '../lib/alerts/kinds';
import { advance } from '../lib/alerts/life-cycle';
import { evaluate } from '../lib/contracts/evaluate';
import { createHistory } from '../lib/contracts/history';
import { createIngest, type Ingest, type IngestOutcome, type IngestTools } from '../lib/ingest';
import { scopeKey } from '../lib/metrics/answers';
import { observe } from '../lib/metrics/observe';
import { maskPersonal } from '../lib/metrics/personal';
import { saveAnswer } from '../lib/store/answers';
import { saveContract } from '../lib/store/contracts';
import type { Db } from '../lib/store/db';
import { makeId } from '../lib/store/ids';
import { linkShop, listShops, shopOfPage } from '../lib/store/shops';
import type { Marker } from '../lib/store/tripwire';
import type { Capture } from '../lib/store/types';
import { shopOverview } from '../lib/store/views';
import { contract } from './store/contract';
import { freshDb } from './store/open';
import { capture, reading } from './store/sample';

const noon = '2026-11-22T04:00:00.000Z';
const zone = 'Asia/Shanghai';

function start(db: Db, over: Partial<IngestTools> = {}): Ingest {
  return createIngest({
    db,
    observe,
    maskPersonal,
    createHistory,
    evaluate,
    findAlerts,
    advance,
    now: () => noon,
    makeId,
    zone,
    exclusively: (name, work) => navigator.locks.request(name, work),
    mark: () => Promise.resolve(),
    ...over,
  });
}

function page(key: string, spend: string, over: Partial<Capture> = {}): Capture {
  return capture(key, { readings: [reading(spend)], ...over });
}

function saved(outcome: IngestOutcome): Extract<IngestOutcome, { kind: 'saved' }> {
  if (outcome.kind !== 'saved') throw new Error(JSON.stringify(outcome));
  return outcome;
}

/** The shop of the sample page, with the sample contract (500 per product and day). */
async function withContract(db: Db): Promise<string> {
  const shop = await shopOfPage(db, {
    consoleId: 'sycm',
    consoleName: '生意参谋',
    header: ['衣然女装旗舰店'],
    zone,
    at: noon,
  });
  if (!('id' in shop)) throw new Error(JSON.stringify(shop));
  await saveContract(db, contract({ shopIds: [shop.id] }));
  return shop.id;
}

describe('a capture', () => {
  test('becomes a snapshot of the shop, page and console it shows, with its facts', async () => {
    const db = await freshDb();
    const outcome = saved(await start(db).ingest(page('k1', '512.30')));
    expect(outcome.shop).toMatchObject({ name: '衣然女装旗舰店', zone });
    expect(outcome.snapshot).toMatchObject({
      consoleId: 'sycm',
      page: 'item_rank',
      shopId: outcome.shop.id,
      number: 1,
    });
    expect(outcome.facts.observations.map(({ metric, shown }) => [metric, shown])).toEqual([
      ['adSpend', 51230],
    ]);
    expect(outcome.trouble).toEqual([]);
    expect(await db.snapshots.count()).toBe(1);
  });

  test('without any table keeps nothing', async () => {
    const db = await freshDb();
    const empty = capture('k1', { readings: [reading('', { tables: [] })] });
    expect(await start(db).ingest(empty)).toEqual({ kind: 'nothing' });
    expect(await start(db).ingest(capture('k2', { readings: [] }))).toEqual({ kind: 'nothing' });
    expect([await db.snapshots.count(), await db.shops.count()]).toEqual([0, 0]);
  });

  test('is masked before it is stored', async () => {
    const db = await freshDb();
    const table = {
      title: null,
      kind: 'table',
      columns: [{ label: '买家昵称' }, { label: '手机号' }, { label: '花费' }],
      rows: [{ cells: [{ text: '小桃子' }, { text: '13800138000' }, { text: '512.30' }] }],
      coverage: { shown: 1, total: 1 },
    } as const;
    const shown = capture('k1', { readings: [reading('', { tables: [table] })] });
    const { snapshot } = saved(await start(db).ingest(shown));
    const stored = JSON.stringify(await db.snapshots.get(snapshot.id));
    expect(stored).not.toContain('小桃子');
    expect(stored).not.toContain('13800138000');
    expect(stored).toContain('512.30');
  });

  test('of a page that names no shop is kept under a provisional one', async () => {
    const db = await freshDb();
    const nameless = reading('1', { context: { ...reading('1').context, header: ['首页'] } });
    const outcome = saved(await start(db).ingest(capture('k1', { readings: [nameless] })));
    expect(outcome.shop).toMatchObject({ name: '生意参谋', provisional: 'sycm' });
  });

  test('of an unknown console is kept under its host and route', async () => {
    const db = await freshDb();
    const url = 'https://seller.example.com/report/daily?day=1#!/ads?x=2';
    const { snapshot, shop } = saved(
      await start(db, { zone: 'Europe/Berlin' }).ingest(
        capture('k1', {
          readings: [reading('1', { url, context: { ...reading('1').context, header: [] } })],
        }),
      ),
    );
    expect(snapshot).toMatchObject({ page: '/report/daily#!/ads', zone: 'Europe/Berlin' });
    expect(snapshot.consoleId).toBeUndefined();
    expect(shop).toMatchObject({ provisional: 'seller.example.com' });
  });

  test('survives a fault in deriving its facts, which are derived again later', async () => {
    const db = await freshDb();
    const broken = start(db, {
      observe: () => {
        throw new Error('bad parser');
      },
    });
    const outcome = saved(await broken.ingest(page('k1', '512.30')));
    expect(outcome.trouble).toEqual([{ code: 'unexpected', params: { reason: 'bad parser' } }]);
    expect(outcome.facts.observations).toEqual([]);
    await start(db).rejudge([outcome.shop.id]);
    expect((await shopOverview(db, outcome.shop.id))?.pages[0]?.observations).toHaveLength(1);
  });

  test('survives a fault in judging', async () => {
    const db = await freshDb();
    await withContract(db);
    const broken = start(db, {
      evaluate: () => {
        throw new Error('bad rule');
      },
    });
    expect(saved(await broken.ingest(page('k1', '1'))).trouble).toMatchObject([{ code: 'unexpected' }]);
    expect(await db.snapshots.count()).toBe(1);
  });

  test('is not called saved when the disk is full', async () => {
    const db = await freshDb();
    db.close();
    db.use({
      stack: 'dbcore',
      name: 'full-disk',
      create: (core) => ({
        ...core,
        table: (name) => ({
          ...core.table(name),
          ...(name === 'facts' && {
            mutate: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
          }),
        }),
      }),
    });
    await db.open();
    expect(await start(db).ingest(page('k1', '1'))).toEqual({
      kind: 'failed',
      problem: { code: 'storage-full' },
    });
    expect(await db.snapshots.count()).toBe(0);
  });

  test('moves the tripwire along once it is stored', async () => {
    const db = await freshDb();
    const marks: Marker[] = [];
    const mark = (marker: Marker) => Promise.resolve(void marks.push(marker));
    const { snapshot } = saved(await start(db, { mark }).ingest(page('k1', '1')));
    expect(marks).toMatchObject([{ snapshots: 1, newest: snapshot.id }]);
  });
});

describe('an automatic capture', () => {
  test('is kept only when something changed since the newest of its page', async () => {
    const db = await freshDb();
    const { ingest } = start(db);
    const first = saved(await ingest(page('k1', '498', { trigger: 'auto' })));
    expect(
      await ingest(page('k2', '498', { trigger: 'auto', capturedAt: '2026-11-22T01:05:00.000Z' })),
    ).toEqual({
      kind: 'unchanged',
      latest: first.snapshot,
    });
    expect(
      (await ingest(page('k3', '499', { trigger: 'auto', capturedAt: '2026-11-22T01:06:00.000Z' }))).kind,
    ).toBe('saved');
    expect((await ingest(page('k4', '499', { capturedAt: '2026-11-22T01:07:00.000Z' }))).kind).toBe('saved');
    expect(await db.snapshots.count()).toBe(3);
  });
});

describe('a cap that is exceeded', () => {
  test('rings at the first reading, once, and is in the inbox', async () => {
    const db = await freshDb();
    const shopId = await withContract(db);
    const { ingest } = start(db);
    const first = saved(await ingest(page('k1', '512.30')));
    expect(
      first.verdicts.some(({ state, entity }) => state === 'breached' && entity.kind === 'product'),
    ).toBe(true);
    const rung = first.alerts.ring.filter(({ entity }) => entity.kind === 'product');
    expect(rung).toMatchObject([{ kind: 'cap-exceeded', state: 'open', shopId, severity: 'red' }]);
    const again = saved(await ingest(page('k2', '530', { capturedAt: '2026-11-22T01:10:00.000Z' })));
    expect(again.alerts.ring).toEqual([]);
    expect(
      (await shopOverview(db, shopId))?.alerts.filter(({ entity }) => entity.kind === 'product'),
    ).toMatchObject([{ id: rung[0]?.id, state: 'open' }]);
  });

  test.each([
    ['500.00', 0],
    ['500.01', 1],
  ])('at a spend of %s makes %i alerts for the product', async (spend, count) => {
    const db = await freshDb();
    await withContract(db);
    const { alerts } = saved(await start(db).ingest(page('k1', spend)));
    expect(alerts.ring.filter(({ entity }) => entity.kind === 'product')).toHaveLength(count);
  });

  test('rings once when two readings arrive at the same time', async () => {
    const db = await freshDb();
    await withContract(db);
    const { ingest } = start(db);
    const both = await Promise.all([ingest(page('k1', '512.30')), ingest(page('k2', '512.30'))]);
    const rings = both.flatMap((outcome) => saved(outcome).alerts.ring.map(({ key }) => key));
    expect(rings.length).toBeGreaterThan(0);
    expect(new Set(rings).size).toBe(rings.length);
  });

  test('is found in former snapshots once there is a contract', async () => {
    const db = await freshDb();
    const story = start(db);
    const { shop, alerts } = saved(await story.ingest(page('k1', '512.30')));
    expect(alerts.ring).toEqual([]);
    await saveContract(db, contract({ shopIds: [shop.id] }));
    const judged = await story.rejudge([shop.id]);
    expect(judged.alerts.ring.map(({ kind }) => kind)).toContain('cap-exceeded');
  });

  test('is found once a provisional shop is said to be the contract’s', async () => {
    const db = await freshDb();
    const shopId = await withContract(db);
    const story = start(db);
    const nameless = reading('512.30', { context: { ...reading('').context, header: [] } });
    const first = saved(await story.ingest(capture('k1', { readings: [nameless] })));
    expect(first.alerts.ring).toEqual([]);
    await linkShop(db, first.shop.id, shopId, noon);
    expect((await story.rejudge([shopId])).alerts.ring.map(({ kind }) => kind)).toContain('cap-exceeded');
    expect((await listShops(db)).found).toHaveLength(2);
  });

  test('is found once the merchant says which day the page is about', async () => {
    const db = await freshDb();
    const shopId = await withContract(db);
    const story = start(db);
    const context = { ...reading('').context, dates: [] };
    const undated = reading('512.30', { url: 'https://sycm.taobao.com/cc/item_rank', context });
    const first = saved(await story.ingest(capture('k1', { readings: [undated] })));
    expect(first.alerts.ring).toEqual([]);
    await saveAnswer(db, {
      at: noon,
      kind: 'period',
      page: scopeKey('sycm', 'item_rank'),
      period: 'yesterday',
    });
    const { alerts } = await story.rejudge([shopId]);
    expect(alerts.ring.filter(({ entity }) => entity.kind === 'product')).toMatchObject([
      { kind: 'cap-exceeded', period: { from: '2026-11-21', to: '2026-11-21' } },
    ]);
  });
});
