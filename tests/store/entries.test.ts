import { expect, test } from 'vitest';
import { isProblem } from '../../lib/problem';
import { exportBackup, restoreBackup } from '../../lib/store/backup';
import { entriesOfContracts, type NewEntry, saveEntries, saveEntry } from '../../lib/store/entries';
import { freshDb } from './open';

const fee: NewEntry = {
  contractId: 'c1',
  enteredAt: '2026-11-22T01:00:00.000Z',
  happenedAt: '2026-11-05T01:00:00.000Z',
  kind: 'payment',
  direction: 'to-operator',
  what: 'base-fee',
  amountMinor: 500_000,
};

async function saved(db: Awaited<ReturnType<typeof freshDb>>, entry: NewEntry): Promise<string> {
  const answer = await saveEntry(db, entry);
  if (isProblem(answer)) throw new Error(JSON.stringify(answer));
  return answer.id;
}

test('an entry is found under its contract, and a correction stands beside what it replaces', async () => {
  const db = await freshDb();
  const first = await saved(db, fee);
  const second = await saved(db, { ...fee, amountMinor: 450_000, replaces: first });
  await saved(db, { ...fee, contractId: 'c2' });
  const { found, broken } = await entriesOfContracts(db, ['c1']);
  expect(found.map(({ id }) => id)).toEqual([first, second]);
  expect(broken).toEqual([]);
});

test.each([
  ['a negative amount', { ...fee, amountMinor: -1 }],
  ['a former entry that is not there', { ...fee, replaces: 'nobody' }],
])('an entry with %s is refused and nothing is stored', async (_what, entry) => {
  const db = await freshDb();
  expect(await saveEntry(db, entry)).toMatchObject({ code: 'entry-invalid' });
  expect(await db.entries.count()).toBe(0);
});

test('a correction cannot reach into another contract', async () => {
  const db = await freshDb();
  const first = await saved(db, fee);
  expect(await saveEntry(db, { ...fee, contractId: 'c2', replaces: first })).toMatchObject({
    code: 'entry-invalid',
  });
});

test('a record that cannot be read is named and hides no other', async () => {
  const db = await freshDb();
  const id = await saved(db, fee);
  await db.table('entries').add({ id: 'zz', contractId: 'c1', kind: 'payment' });
  const { found, broken } = await entriesOfContracts(db, ['c1']);
  expect(found.map((entry) => entry.id)).toEqual([id]);
  expect(broken).toMatchObject([{ code: 'stored-record-invalid' }]);
});

test('entries travel with the backup', async () => {
  const db = await freshDb();
  await saved(db, fee);
  const lines: string[] = [];
  for await (const line of exportBackup(db, '2026-11-22T02:00:00.000Z')) lines.push(line);
  const other = await freshDb();
  expect(isProblem(await restoreBackup(other, lines, '2026-11-22T01:00:00.000Z'))).toBe(false);
  expect((await entriesOfContracts(other, ['c1'])).found).toEqual(
    (await entriesOfContracts(db, ['c1'])).found,
  );
});

test('several entries are kept together, or none of them', async () => {
  const db = await freshDb();
  expect(await saveEntries(db, [fee, { ...fee, amountMinor: -1 }])).toMatchObject({
    code: 'entry-invalid',
    params: { path: 'amountMinor' },
  });
  expect(await db.entries.count()).toBe(0);
  await saveEntries(db, [fee, { ...fee, what: 'deposit' }]);
  expect((await entriesOfContracts(db, ['c1'])).found.map((entry) => 'what' in entry && entry.what)).toEqual([
    'base-fee',
    'deposit',
  ]);
});
