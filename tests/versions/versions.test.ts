import { Dexie } from 'dexie';
import { afterEach, describe, expect, test } from 'vitest';
import { isProblem } from '../../lib/problem';
import { openDatabase } from '../../lib/store/db';
import { entriesOfContracts } from '../../lib/store/entries';
import { factsOfShops } from '../../lib/store/facts';
import { migrations, SCHEMA_VERSION } from '../../lib/store/migrations';
import { packsOfContract } from '../../lib/store/packs';
import { pictureOf } from '../../lib/store/pictures';
import { sha256Of, verifyChain } from '../../lib/store/seal';
import { chainOf } from '../../lib/store/snapshots';
import { panelState, shopOverview } from '../../lib/store/views';
import v1 from './v1.json';
import v2 from './v2.json';

const NAME = 'walked';

interface Example {
  readonly version: number;
  readonly records: Readonly<Record<string, readonly object[]>>;
}

/** Every version with what it left behind. JSON has neither float arrays nor bytes: both stand there as lists. */
const examples: readonly Example[] = [v1, v2];

function asStored(table: string, record: object): object {
  if (table === 'facts' && 'values' in record)
    return { ...record, values: Float64Array.from(record.values as number[]) };
  if (table === 'pictures' && 'bytes' in record)
    return { ...record, bytes: Uint8Array.from(record.bytes as number[]) };
  return record;
}

/** The database as that version of the program left it. */
async function store({ version, records }: Example): Promise<void> {
  const db = new Dexie(NAME);
  for (const one of migrations) if (one.version <= version) db.version(one.version).stores(one.stores);
  await db.open();
  for (const [table, rows] of Object.entries(records))
    await db.table(table).bulkAdd(rows.map((record) => asStored(table, record)));
  db.close();
}

async function walked(example: Example) {
  await store(example);
  const db = await openDatabase({ name: NAME });
  if (isProblem(db)) throw new Error(JSON.stringify(db));
  return db;
}

afterEach(() => Dexie.delete(NAME));

test('every version has its example and numbers rise by one', () => {
  expect(migrations.map(({ version }) => version)).toEqual(examples.map((example) => example.version));
  expect(SCHEMA_VERSION).toBe(migrations.length);
});

describe.each(examples)('a database of version $version', (example) => {
  test('has an example of every record', () => {
    const counts = Object.entries(example.records).map(([table, records]) => [table, records.length > 0]);
    const tables = migrations
      .filter(({ version }) => version <= example.version)
      .flatMap(({ stores }) => Object.keys(stores));
    expect(Object.fromEntries(counts)).toEqual(Object.fromEntries(tables.map((name) => [name, true])));
  });

  test('opens with every record sound', async () => {
    const db = await walked(example);
    const state = await panelState(db);
    expect(state.broken).toEqual([]);
    expect(state.shops.map(({ shop }) => shop.name).toSorted()).toEqual(
      v1.records.shops.map(({ name }) => name).toSorted(),
    );
    expect(state.contracts).toEqual(v1.records.contracts);
    expect(state.answers).toHaveLength(example.records.answers?.length ?? 0);
    expect(state.alerts).toHaveLength(example.records.alerts?.length ?? 0);
    db.close();
  });

  test('keeps its seals and what was read', async () => {
    const db = await walked(example);
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
      // Version 2 adds a snapshot with a picture.
      ...(example.version >= 2 ? [['adSpend', 51230]] : []),
    ]);
    expect((await shopOverview(db, sycm?.id ?? ''))?.pages).toHaveLength(1);
    db.close();
  });
});

describe('a database of version 2', () => {
  test('keeps its frozen pack, and the picture that a snapshot was sealed with', async () => {
    const db = await walked(v2);
    const packs = await packsOfContract(db, 'c1');
    expect(packs.broken).toEqual([]);
    expect(packs.found.map(({ period }) => period.from)).toEqual(['2026-11-16']);
    const pictured = (await db.snapshots.toArray()).flatMap(({ picture }) => picture ?? []);
    expect(pictured).toHaveLength(1);
    const picture = await pictureOf(db, pictured[0]);
    expect(picture && (await sha256Of(picture.bytes))).toBe(pictured[0]?.sha256);
    db.close();
  });
  test('has entries of the meeting that are sound', async () => {
    const db = await walked(v2);
    const { found, broken } = await entriesOfContracts(db, ['c1']);
    expect(broken).toEqual([]);
    expect(found.map(({ kind }) => kind)).toEqual(['payment', 'promise', 'promise-ended', 'confirmation']);
    db.close();
  });
});
