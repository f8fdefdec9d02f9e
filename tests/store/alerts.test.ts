import { expect, test } from 'vitest';
import { alertsToRing, noteRung, saveAlerts } from '../../lib/store/alerts';
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
