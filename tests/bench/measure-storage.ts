import type { Db } from '../../lib/store/db';
import type { StoredFacts } from '../../lib/store/facts-layout';
import type { Observation, SnapshotFacts } from '../../lib/metrics/types';
import type { Problem } from '../../lib/problem';
import type { Reading } from '../../lib/reading/types';
import type { SnapshotWish } from '../../lib/store/snapshots';
import type { Snapshot } from '../../lib/store/types';

interface Loaded {
  openDatabase: (options: { name: string }) => Promise<Db>;
  encodeFacts: (facts: SnapshotFacts, numbers: ReadonlyMap<string, number>) => StoredFacts;
  factsOfShops: (db: Db, shopIds: readonly string[]) => Promise<readonly SnapshotFacts[]>;
  numbersOf: (db: Db, entities: Iterable<Observation['entity']>) => Promise<ReadonlyMap<string, number>>;
  saveSnapshot: (db: Db, wish: SnapshotWish) => Promise<Snapshot | Problem>;
}

/** Runs in the page: fills a new database, and gives the milliseconds of each round. */
export async function measureStorage(days: number) {
  const { openDatabase, encodeFacts, factsOfShops, numbersOf, saveSnapshot } = (
    globalThis as unknown as { bench: Loaded }
  ).bench;
  const METRICS = [
    'adSpend',
    'sales',
    'visitors',
    'orders',
    'clicks',
    'impressions',
    'refundAmount',
    'stock',
    'buyers',
    'pageViews',
  ] as unknown as readonly Observation['metric'][];
  const dayAt = (n: number) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString();
  const factsOfDay = (n: number): SnapshotFacts => {
    const readAt = dayAt(n);
    const day = readAt.slice(0, 10);
    const period = { from: day, to: day };
    const observations = Array.from({ length: 50 }, (_, row) => {
      // One for the row and one for the table, as the reader makes them.
      const entity = { kind: 'product' as const, id: String(600_100_000_000 + row), name: `商品 ${row}` };
      return METRICS.map((metric, column): Observation => {
        const value = (n * 7919 + row * 104_729 + column * 1299) % 100_003;
        return {
          metric,
          entity,
          period,
          open: false,
          shown: value,
          lo: value,
          hi: value,
          unit: 'count',
          why: 'exact',
          readAt,
          summary: false,
          evidence: { snapshotId: `s${String(n).padStart(6, '0')}`, frame: 0, table: 0, row, column },
        };
      });
    }).flat();
    const snapshotId = `s${String(n).padStart(6, '0')}`;
    return {
      snapshotId,
      shopId: 'shop',
      consoleId: 'sycm',
      page: 'item_rank',
      readAt,
      day,
      tables: [],
      observations,
    };
  };
  /** The page that these facts are read from: 50 rows of a name, an id and ten figures. */
  const readingOfDay = (n: number): Reading => ({
    url: 'https://sycm.taobao.com/cc/item_rank',
    lang: 'zh-CN',
    context: { title: '商品排行', tabs: [], dates: [dayAt(n).slice(0, 10)], header: [], headings: [] },
    tables: [
      {
        title: null,
        kind: 'table',
        columns: ['商品', '商品ID', ...METRICS].map((label) => ({ label })),
        rows: Array.from({ length: 50 }, (_, row) => ({
          cells: [
            `商品 ${row}`,
            String(600_100_000_000 + row),
            ...METRICS.map((_metric, at) => `${n},${row}.${at}`),
          ].map((text) => ({ text })),
        })),
        coverage: { shown: 50, total: 50 },
      },
    ],
    skipped: [],
  });
  const db = await openDatabase({ name: 'bench' });
  const raw = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('bench-raw', 1);
    request.addEventListener('upgradeneeded', () =>
      request.result.createObjectStore('one', { keyPath: 'snapshotId' }),
    );
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no database')));
  });
  const put = (record: unknown) =>
    new Promise<void>((resolve, reject) => {
      const transaction = raw.transaction('one', 'readwrite', { durability: 'strict' });
      transaction.objectStore('one').put(record);
      transaction.addEventListener('complete', () => resolve());
      transaction.addEventListener('error', () => reject(transaction.error ?? new Error('not put')));
    });
  const get = (key: string) =>
    new Promise<{ values: Float64Array }>((resolve, reject) => {
      const request = raw.transaction('one').objectStore('one').get(key);
      request.addEventListener('success', () => resolve(request.result as { values: Float64Array }));
      request.addEventListener('error', () => reject(request.error ?? new Error('not got')));
    });
  const saveOwn = (facts: SnapshotFacts) =>
    db.transaction('rw', db.facts, db.names, async () => {
      const known = await numbersOf(db, new Set(facts.observations.map(({ entity }) => entity)));
      await db.facts.add(encodeFacts(facts, known));
    });
  const timed = async (work: () => Promise<unknown>) => {
    const began = performance.now();
    await work();
    return performance.now() - began;
  };

  // The days before: in one transaction, which is not measured.
  await saveOwn(factsOfDay(0));
  const first = factsOfDay(0);
  const known = await numbersOf(db, new Set(first.observations.map(({ entity }) => entity)));
  const records = Array.from({ length: days }, (_, n) => encodeFacts(factsOfDay(n), known));
  await db.facts.bulkPut(records);
  const numbers = days * 500;
  const values = new Float64Array(numbers).map((_, i) => (i * 7919) % 100_003);
  await put({ snapshotId: 'all', values });

  const save: number[] = [];
  const rawSave: number[] = [];
  const whole: number[] = [];
  const rawWhole: number[] = [];
  const metric: number[] = [];
  const all: number[] = [];
  const unpacked: number[] = [];
  let sum = 0;
  for (let round = 0; round < 40; round += 1) {
    const facts = factsOfDay(days + round);
    const record = encodeFacts(facts, known);
    const pair = [
      async () => save.push(await timed(() => saveOwn(facts))),
      async () => rawSave.push(await timed(() => put(record))),
    ];
    for (const one of round % 2 ? pair : pair.toReversed()) await one();
  }
  const pick = async () => {
    const stored = await db.facts
      .where('[shopId+readAt]')
      .between(['shop', dayAt(0)], ['shop', dayAt(days)])
      .toArray();
    for (const { values: written, shapes } of stored) {
      const wanted = shapes.findIndex((shape) => shape.metric === 'sales');
      // Every figure of this table is exact: a place, then its number.
      for (let i = 0; i < written.length; i += 2)
        if ((written[i] ?? 0) % shapes.length === wanted) sum += written[i + 1] ?? 0;
    }
  };
  const readAll = async () => {
    const { values: read } = await get('all');
    for (const value of read) sum += value;
  };
  for (let round = 0; round < 9; round += 1) {
    const pair = [async () => metric.push(await timed(pick)), async () => all.push(await timed(readAll))];
    for (const one of round % 2 ? pair : pair.toReversed()) await one();
  }
  for (let round = 0; round < 3; round += 1) {
    const fresh = await openDatabase({ name: 'bench' });
    unpacked.push(await timed(() => factsOfShops(fresh, ['shop'])));
    fresh.close();
  }
  // Last: the larger records of before would be tidied up by the database while others are measured.
  for (let round = 0; round < 40; round += 1) {
    const facts = factsOfDay(days + 40 + round);
    const wish: SnapshotWish = {
      shopId: 'sealed',
      consoleId: 'sycm',
      page: 'item_rank',
      zone: 'Asia/Shanghai',
      capture: {
        idempotencyKey: facts.snapshotId,
        capturedAt: facts.readAt,
        trigger: 'auto',
        readings: [readingOfDay(days + round)],
      },
      // Deriving facts is no part of storing them.
      observe: ({ id, shopId }) => ({ ...facts, snapshotId: id, shopId }),
    };
    const record = { ...encodeFacts(facts, known), snapshot: wish.capture };
    const pair = [
      async () => whole.push(await timed(() => saveSnapshot(db, wish))),
      async () => rawWhole.push(await timed(() => put(record))),
    ];
    for (const one of round % 2 ? pair : pair.toReversed()) await one();
  }
  if (!Number.isFinite(sum)) throw new Error('nothing was read');
  return { save, rawSave, whole, rawWhole, metric, all, unpacked, numbers, bytes: values.byteLength };
}
