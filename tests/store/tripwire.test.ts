import { describe, expect, test } from 'vitest';
import { SCHEMA_VERSION } from '../../lib/store/migrations';
import { saveSnapshot } from '../../lib/store/snapshots';
import { compareMarker, type Marker, markerOf } from '../../lib/store/tripwire';
import { freshDb } from './open';
import { capture, factsOf } from './sample';

const marked: Marker = { installId: 'i1', schema: 1, snapshots: 3, contracts: 1, newest: 's3' };

describe('the tripwire', () => {
  test.each<[string, Marker | undefined, Marker]>([
    ['nothing was ever marked', undefined, marked],
    ['nothing changed', marked, marked],
    ['a snapshot was stored after the mark', marked, { ...marked, snapshots: 4, newest: 's4' }],
  ])('is quiet when %s', (_, before, found) => {
    expect(compareMarker(before, found)).toBe('ok');
  });

  test.each<[string, Partial<Marker>]>([
    ['the database is a new one', { installId: 'i2', snapshots: 3 }],
    ['one snapshot is gone', { snapshots: 2 }],
    ['everything is gone', { snapshots: 0, contracts: 0, newest: '' }],
    ['a contract is gone', { contracts: 0 }],
    ['the newest snapshot is gone', { newest: 's2' }],
  ])('goes off when %s', (_, change) => {
    expect(compareMarker(marked, { ...marked, ...change })).toMatchObject({ code: 'database-emptied' });
  });

  test('marks what the database holds, under one name for its whole life', async () => {
    const db = await freshDb();
    const empty = await markerOf(db);
    expect(empty).toMatchObject({ snapshots: 0, contracts: 0, newest: '', schema: SCHEMA_VERSION });
    const where = { shopId: 'shop-a', consoleId: 'sycm', page: 'item_rank', zone: 'Asia/Shanghai' };
    await saveSnapshot(db, { ...where, capture: capture('k1'), observe: (snapshot) => factsOf(snapshot) });
    const full = await markerOf(db);
    expect(full).toMatchObject({ snapshots: 1, installId: empty.installId });
    expect(compareMarker(empty, full)).toBe('ok');
    await db.snapshots.clear();
    expect(compareMarker(full, await markerOf(db))).toMatchObject({ params: { before: 1, after: 0 } });
  });
});
