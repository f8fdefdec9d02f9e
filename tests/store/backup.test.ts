import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Alert } from '../../lib/alerts/types';
import { saveAnswer } from '../../lib/store/answers';
import { BACKUP_TABLES, exportBackup, restoreBackup } from '../../lib/store/backup';
import { readLine, writeLine } from '../../lib/store/backup-line';
import { saveContract } from '../../lib/store/contracts';
import type { Db } from '../../lib/store/db';
import { SCHEMA_VERSION } from '../../lib/store/migrations';
import { createShop } from '../../lib/store/shops';
import { saveSnapshot } from '../../lib/store/snapshots';
import { contract } from './contract';
import { freshDb } from './open';
import { capture, factsOf, reading } from './sample';

const at = '2026-11-22T01:00:00.000Z';

async function lines(db: Db): Promise<string[]> {
  const found: string[] = [];
  for await (const line of exportBackup(db, at)) found.push(line);
  return found;
}

async function truth(db: Db): Promise<unknown> {
  return Promise.all(BACKUP_TABLES.map((table) => db.table(table).toArray()));
}

const alert: Alert = {
  id: 'a1',
  kind: 'cap-exceeded',
  key: 'c1/cap/6001/2026-11-21',
  shopId: 'shop-a',
  severity: 'red',
  entity: { kind: 'product', id: '6001', name: '连衣裙' },
  period: { from: '2026-11-21', to: '2026-11-21' },
  title: {
    key: 'problems:storage-full.what',
    params: { spend: { figure: { lo: 51230, hi: Infinity, unit: 'CNY' } } },
  },
  detail: { key: 'problems:storage-full.do' },
  evidence: [{ snapshotId: 's1', frame: 0, table: 0, row: 0, column: 1 }],
  readAt: at,
  state: 'open',
  openedAt: at,
  updatedAt: at,
  steps: [{ at, state: 'open' }],
};

async function fill(db: Db, spends: readonly string[]): Promise<void> {
  await createShop(db, { name: '衣然', zone: 'Asia/Shanghai', createdAt: at, shownAs: [] });
  await saveContract(db, contract());
  await saveAnswer(db, { at, kind: 'period', page: 'sycm/item_rank', period: 'yesterday' });
  await db.alerts.put(alert);
  for (const [index, spend] of spends.entries())
    await saveSnapshot(db, {
      shopId: index % 2 === 0 ? 'shop-a' : 'shop-b',
      consoleId: index % 3 === 0 ? undefined : 'sycm',
      page: 'item_rank',
      zone: 'Asia/Shanghai',
      capture: capture(`k${index}`, { readings: [reading(spend)] }),
      observe: (snapshot) => factsOf(snapshot),
    });
}

test('a line gives back every value of JSON, infinite numbers and marks of its own included', () => {
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      fc.string(),
      fc.boolean(),
      fc.constant(null),
      fc.double(),
      fc.constantFrom(Infinity, -Infinity, NaN, -0),
      fc.array(tie('any'), { maxLength: 4 }),
      fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('$number', '$$number', '__proto__')), tie('any'), {
        maxKeys: 4,
      }),
    ),
  })).any;
  fc.assert(
    fc.property(value, (content) => {
      const line = writeLine(content);
      expect(line).not.toMatch(/[\r\n]/u);
      expect(readLine(line)).toEqual(content);
    }),
  );
});

describe('a backup', () => {
  test('restores into an empty database what it was made from', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string(), { maxLength: 8 }), async (spends) => {
        const from = await freshDb();
        const to = await freshDb();
        await fill(from, spends);
        const restored = await restoreBackup(
          to,
          (await lines(from)).map((line) => `${line}\n`),
          at,
        );
        expect(restored).toMatchObject({
          shops: 1,
          contracts: 1,
          answers: 1,
          alerts: 1,
          snapshots: spends.length,
        });
        expect(await truth(to)).toEqual(await truth(from));
        expect(await lines(to)).toEqual(await lines(from));
      }),
      { numRuns: 10 },
    );
  });

  test('takes the place of what was stored before', async () => {
    const from = await freshDb();
    const to = await freshDb();
    await fill(from, ['1']);
    await fill(to, ['2', '3']);
    await restoreBackup(to, await lines(from), at);
    expect(await truth(to)).toEqual(await truth(from));
    expect(await to.facts.count()).toBe(0);
  });

  test('changes nothing when any of its lines was altered, lost or added', async () => {
    const from = await freshDb();
    const to = await freshDb();
    await fill(from, ['512.30', '498.00', '12']);
    await fill(to, ['7']);
    const before = await truth(to);
    const whole = await lines(from);
    const damaged: string[][] = whole.flatMap((line, index) => [
      whole.toSpliced(index, 1),
      whole.toSpliced(
        index,
        1,
        line.replace(/[a-z0-9](?=[^a-z0-9]*$)/u, (sign) => (sign === '1' ? '2' : '1')),
      ),
      whole.toSpliced(index, 0, line),
      whole.toSpliced(index, 1, line.slice(0, -1)),
    ]);
    for (const file of [...damaged, [], [...whole, 'x']])
      expect(await restoreBackup(to, file, at)).toMatchObject({ code: 'backup-invalid' });
    expect(await truth(to)).toEqual(before);
  });

  test.each([
    ['bytes that are no base64', { table: 'pictures', record: { sha256: '0', bytes: { $bytes: '%' } } }],
    ['a table that no database has', { table: 'constructor', record: {} }],
  ])('with %s is refused', async (_, line) => {
    const db = await freshDb();
    const header = { format: 'dingdian-backup', version: 1, schema: SCHEMA_VERSION, createdAt: at };
    const file = [JSON.stringify(header), JSON.stringify(line)];
    expect(await restoreBackup(db, file, at)).toMatchObject({ code: 'backup-invalid' });
  });

  test('of a newer version is refused', async () => {
    const db = await freshDb();
    const header = writeLine({
      format: 'dingdian-backup',
      version: 1,
      schema: SCHEMA_VERSION + 1,
      createdAt: at,
    });
    expect(await restoreBackup(db, [header], at)).toMatchObject({
      params: { reason: 'written by a newer version' },
    });
  });
});
