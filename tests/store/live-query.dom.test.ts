import { Dexie, type EntityTable } from 'dexie';
import { expect, test } from 'vitest';
import { watchQuery } from '../../lib/store/live-query';
import { until } from '../tool/until';

interface Row {
  readonly id: string;
}

test('a query is asked again when what it read last changes', async () => {
  const db = new Dexie('watched') as Dexie & Record<'shops' | 'alerts', EntityTable<Row, 'id'>>;
  db.version(1).stores({ shops: 'id', alerts: 'id' });
  await db.open();
  const told: number[] = [];
  const one = async () => (await db.shops.toArray()).length;
  const ask = async () => {
    const [shops, more] = await Promise.all([one(), one()]);
    return shops + more + (await db.alerts.toArray()).length;
  };
  const stop = watchQuery(() => ask(), { told: (count) => told.push(count), failed: () => told.push(-1) });
  await until('it is answered', () => told.at(-1) === 0);
  // Written by another connection, as the worker's is.
  const other = new Dexie('watched');
  await other.open();
  await other.table('alerts').add({ id: 'a' });
  await until('the change is told', () => told.at(-1) === 1);
  stop();
  expect(told).not.toContain(-1);
  other.close();
  await db.delete();
});
