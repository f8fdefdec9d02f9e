import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { sampleContract } from '../../lib/contracts/sample';
import { isProblem } from '../../lib/problem';
import { reportMaterial } from '../../lib/store/report-material';
import { createShop } from '../../lib/store/shops';
import { freshDb } from './open';

test('nothing that the facts wait for is asked after the alerts, whose checking keeps the page busy', async () => {
  const db = await freshDb();
  const at = '2026-11-01T00:00:00.000Z';
  const shop = await createShop(db, { name: '衣然女装', zone: 'Asia/Shanghai', createdAt: at, shownAs: [] });
  if (isProblem(shop)) throw new Error(shop.code);
  const given = { id: 'contract-1', shopIds: [shop.id], start: '2026-11-01', zone: 'Asia/Shanghai' };
  const events: string[] = [];
  const note = (store: { readonly name: string }, request: IDBRequest) => {
    events.push(`${store.name} asked`);
    request.addEventListener('success', () => events.push(`${store.name} told`));
    return request;
  };
  // oxlint-disable-next-line typescript/unbound-method -- is called on the store that was asked
  const { get } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
    return note(this, get.call(this, key));
  });
  // oxlint-disable-next-line typescript/unbound-method -- is called on the index that was asked
  const { getAll } = IDBIndex.prototype;
  vi.spyOn(IDBIndex.prototype, 'getAll').mockImplementation(function (this: IDBIndex, ...how) {
    return note(this.objectStore, getAll.apply(this, how));
  });
  const material = await reportMaterial(db, sampleContract({ ...given, savedAt: at }));
  vi.restoreAllMocks();
  expect(material.shops).toEqual([{ id: shop.id, name: '衣然女装' }]);
  expect(events).toContain('facts asked');
  expect(events.indexOf('alerts asked')).toBeGreaterThan(events.lastIndexOf('meta asked'));
});
