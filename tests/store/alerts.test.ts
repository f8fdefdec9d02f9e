import { expect, test } from 'vitest';
import { alertsByState, alertsOfShops, alertsToRing, noteRung, saveAlerts } from '../../lib/store/alerts';
import { alert } from '../alerts/alert';
import { freshDb } from './open';

const idsOf = (alerts: readonly { id: string }[]) => alerts.map(({ id }) => id).toSorted();

test('an alert that was stored to be rung waits until it was, whoever asks', async () => {
  const db = await freshDb();
  const [first, second] = [alert('a', {}), alert('b', {})];
  await saveAlerts(db, [first, alert('c', {})], [first]);
  await saveAlerts(db, [second], [second]);
  expect(idsOf(await alertsToRing(db))).toEqual(['a', 'b']);
  await noteRung(db, [first]);
  expect(idsOf(await alertsToRing(db))).toEqual(['b']);
  await noteRung(db, [second]);
  expect(await alertsToRing(db)).toEqual([]);
});

test('what was ended meanwhile does not ring', async () => {
  const db = await freshDb();
  const open = alert('a', {});
  await saveAlerts(db, [open], [open]);
  await saveAlerts(db, [{ ...open, state: 'acknowledged' }]);
  expect(await alertsToRing(db)).toEqual([]);
});

test('the alert about the backup belongs to every shop, so that no second one opens', async () => {
  const db = await freshDb();
  const backup = alert('b', { kind: 'backup-old', key: 'backup-old', shopId: 'first' });
  await saveAlerts(db, [backup, alert('other', { shopId: 'first' }), alert('own', { shopId: 'second' })]);
  expect(idsOf((await alertsOfShops(db, ['second'])).found)).toEqual(['b', 'own']);
  expect(idsOf((await alertsOfShops(db, ['first', 'second'])).found)).toEqual(['b', 'other', 'own']);
});

test('alerts are listed newest first, those of one judgement as it found them', async () => {
  const db = await freshDb();
  const before = '2026-04-15T04:00:00.000Z';
  await saveAlerts(db, [alert('b', {}), alert('a', {}), alert('c', { openedAt: before }), alert('d', {})]);
  expect((await alertsByState(db, ['open'])).found.map(({ id }) => id)).toEqual(['a', 'b', 'd', 'c']);
});
