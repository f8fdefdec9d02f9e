import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { sampleContract } from '../../lib/contracts/sample';
import { isProblem } from '../../lib/problem';
import { reportBasis } from '../../lib/store/report-material';
import { createShop } from '../../lib/store/shops';
import { freshDb } from './open';

test('what a report begins with asks for no alerts, whose checking keeps the page busy', async () => {
  const db = await freshDb();
  const at = '2026-11-01T00:00:00.000Z';
  const shop = await createShop(db, { name: '衣然女装', zone: 'Asia/Shanghai', createdAt: at, shownAs: [] });
  if (isProblem(shop)) throw new Error(shop.code);
  const given = { id: 'contract-1', shopIds: [shop.id], start: '2026-11-01', zone: 'Asia/Shanghai' };
  const asked: string[] = [];
  // oxlint-disable-next-line typescript/unbound-method -- is called on the index that was asked
  const { getAll } = IDBIndex.prototype;
  vi.spyOn(IDBIndex.prototype, 'getAll').mockImplementation(function (this: IDBIndex, ...how) {
    asked.push(this.objectStore.name);
    return getAll.apply(this, how);
  });
  const material = await reportBasis(db, sampleContract({ ...given, savedAt: at }));
  vi.restoreAllMocks();
  expect(material.shops).toEqual([{ id: shop.id, name: '衣然女装' }]);
  expect(asked).toContain('facts');
  expect(asked).not.toContain('alerts');
});
