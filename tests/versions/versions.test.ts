import { Dexie } from 'dexie';
import { afterEach, describe, expect, test } from 'vitest';
import { isProblem } from '../../lib/problem';
import { openDatabase } from '../../lib/store/db';
import { factsOfShops } from '../../lib/store/facts';
import { first } from '../../lib/store/migrations/0001-first';
import { migrations, SCHEMA_VERSION } from '../../lib/store/migrations';
import { verifyChain } from '../../lib/store/seal';
import { chainOf } from '../../lib/store/snapshots';
import { panelState, shopOverview } from '../../lib/store/views';
import v1 from './v1.json';

const NAME = 'walked';

/** The database as the first version of the program left it. */
async function storeV1(): Promise<void> {
  const db = new Dexie(NAME);
  db.version(first.version).stores(first.stores);
  const { facts, ...others } = v1.records;
  await db.table('facts').bulkAdd(facts.map((one) => ({ ...one, values: Float64Array.from(one.values) })));
  for (const [table, records] of Object.entries(others)) await db.table(table).bulkAdd([...records]);
  db.close();
}

async function walked() {
  await storeV1();
  const db = await openDatabase({ name: NAME });
  if (isProblem(db)) throw new Error(JSON.stringify(db));
  return db;
}

afterEach(() => Dexie.delete(NAME));

test('every version has its example and numbers rise by one', () => {
  expect(migrations.map(({ version }) => version)).toEqual([v1].map((example) => example.version));
  expect(SCHEMA_VERSION).toBe(migrations.length);
});

describe('a database of version 1', () => {
  test('has an example of every record', () => {
    const counts = Object.entries(v1.records).map(([table, records]) => [table, records.length > 0]);
    expect(Object.fromEntries(counts)).toEqual(
      Object.fromEntries(Object.keys(first.stores).map((name) => [name, true])),
    );
  });

  test('opens with every record sound', async () => {
    const db = await walked();
    const state = await panelState(db);
    expect(state.broken).toEqual([]);
    expect(state.shops.map(({ shop }) => shop.name).toSorted()).toEqual(
      v1.records.shops.map(({ name }) => name).toSorted(),
    );
    expect(state.contracts).toEqual(v1.records.contracts);
    expect(state.answers).toHaveLength(v1.records.answers.length);
    expect(state.alerts).toHaveLength(v1.records.alerts.length);
    db.close();
  });

  test('keeps its seals and what was read', async () => {
    const db = await walked();
    for (const shop of v1.records.shops) {
      const chain = await chainOf(db, shop.id);
      expect(await verifyChain(chain)).toEqual({ state: 'ok', length: chain.length });
    }
    const [sycm] = v1.records.shops.filter(({ name }) => name === '衣然女装旗舰店');
    const facts = await factsOfShops(db, [sycm?.id ?? '']);
    expect(
      facts.flatMap(({ observations }) => observations.map(({ metric, shown }) => [metric, shown])),
    ).toEqual([
      ['adSpend', 51230],
      ['adSpend', 53000],
    ]);
    expect((await shopOverview(db, sycm?.id ?? ''))?.pages).toHaveLength(1);
    db.close();
  });
});
