import { expect, test } from 'vitest';
import { areFactsOf, noteFactsOf } from '../../lib/store/facts-version';
import { freshDb } from './open';

test('facts are of the version that derived them last, and of none before', async () => {
  const db = await freshDb();
  expect(await areFactsOf(db, '0.1.0')).toBe(false);
  await noteFactsOf(db, '0.1.0');
  expect(await areFactsOf(db, '0.1.0')).toBe(true);
  expect(await areFactsOf(db, '0.2.0')).toBe(false);
});
