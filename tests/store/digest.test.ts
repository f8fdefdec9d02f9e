import { expect, test } from 'vitest';
import { digestOf } from '../../lib/alerts/sounding';
import { saveAlerts } from '../../lib/store/alerts';
import { heldAlerts, lastDigest, lastDigestAt, noteDigest, noteHeld } from '../../lib/store/digest';
import { digestState } from '../../lib/store/digest-state';
import { alert } from '../alerts/alert';
import { type Db } from '../../lib/store/db';
import { freshDb } from './open';

const EIGHT = '2026-04-16T12:00:00.000Z';
const waiting = async (db: Db) =>
  (await heldAlerts(db)).map(({ alert: { id }, why }) => `${id} ${why}`).toSorted();

test('what was held back waits until it is heard, is over, or the digest told it', async () => {
  const db = await freshDb();
  const [night, sixth, note, over] = ['night', 'sixth', 'note', 'over'].map((id) => alert(id, {}));
  if (!night || !sixth || !note || !over) throw new Error('four alerts were made');
  await saveAlerts(db, [night, sixth, note, over]);
  await noteHeld(
    db,
    [night, over],
    [
      { alert: night, why: 'quiet' },
      { alert: over, why: 'quiet' },
    ],
  );
  await noteHeld(
    db,
    [sixth, note],
    [
      { alert: sixth, why: 'budget' },
      { alert: note, why: 'note' },
    ],
  );
  expect(await waiting(db)).toEqual(['night quiet', 'note note', 'over quiet', 'sixth budget']);
  await saveAlerts(db, [{ ...over, state: 'resolved' }]);
  expect(await waiting(db)).toEqual(['night quiet', 'note note', 'sixth budget']);
  // Told of, but its sound is still owed.
  await noteDigest(db, EIGHT, digestOf([night, sixth, note], night.openedAt));
  expect(await waiting(db)).toEqual(['night quiet']);
  await noteHeld(db, [night], []);
  expect(await waiting(db)).toEqual([]);
});

test('the digest is kept as it was told, and a day without news replaces it', async () => {
  const db = await freshDb();
  expect(await digestState(db)).toMatchObject({ lastAt: undefined, last: undefined, held: [] });
  const told = digestOf([alert('a', {})], '2026-04-16T00:00:00.000Z');
  await noteDigest(db, EIGHT, told);
  expect(told?.lines).toHaveLength(1);
  expect(await digestState(db)).toMatchObject({ lastAt: EIGHT, last: told });
  await noteDigest(db, '2026-04-17T12:00:00.000Z');
  expect(await lastDigest(db)).toBeUndefined();
  expect(await lastDigestAt(db)).toBe('2026-04-17T12:00:00.000Z');
});

test('records that are broken are none', async () => {
  const db = await freshDb();
  await db.meta.bulkPut([
    { id: 'last-digest-at', value: 'yesterday' },
    { id: 'last-digest', value: '{' },
    { id: 'alerts-held', value: '[{"id":1}]' },
  ]);
  expect(await digestState(db)).toMatchObject({ lastAt: undefined, last: undefined, held: [] });
});
