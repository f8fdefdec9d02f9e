import { expect, test } from 'vitest';
import { saveWatchSettings, usualWatch, watchSettings } from '../../lib/store/watch-settings';
import { freshDb } from './open';

test('the watch is as usual until it is set, and then as set', async () => {
  const db = await freshDb();
  expect(await watchSettings(db)).toEqual(usualWatch);
  const set = {
    ...usualWatch,
    alerts: { anomaly: { on: false } },
    activities: [{ from: '2026-05-01', to: '2026-05-03', name: '周年庆' }],
    sounding: { quiet: null, budget: 2, digest: '19:30' },
  };
  await saveWatchSettings(db, set);
  expect(await watchSettings(db)).toEqual(set);
});

test.each(['{', '{"sounding":{"budget":-1}}'])(
  'a broken record is a problem, not the usual settings: %s',
  async (value) => {
    const db = await freshDb();
    await db.meta.put({ id: 'watch-settings', value });
    expect(await watchSettings(db)).toMatchObject({ code: 'stored-record-invalid' });
  },
);
