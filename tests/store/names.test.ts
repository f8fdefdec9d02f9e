import { expect, test } from 'vitest';
import type { Entity } from '../../lib/metrics/types';
import { entitiesOf, nameKey, numbersOf } from '../../lib/store/names';
import type { Db } from '../../lib/store/db';
import { freshDb } from './open';

const product = (id: string): Entity => ({ kind: 'product', id, name: `商品 ${id}` });

function ask(db: Db, ids: readonly string[]) {
  return db.transaction('rw', db.names, async () => await numbersOf(db, ids.map(product)));
}

async function namesBehind(db: Db, numbers: ReadonlyMap<string, number>): Promise<string[]> {
  const found = await entitiesOf(db, numbers.values());
  return [...numbers.values()].map((number) => found.get(number)?.id ?? '?');
}

test('an entity keeps its number, whether it was seen just now or long ago', async () => {
  const db = await freshDb();
  const first = await ask(db, ['a', 'b']);
  const second = await ask(db, ['b', 'c', 'a']);
  expect(second.get(nameKey(product('a')))).toBe(first.get(nameKey(product('a'))));
  expect((await namesBehind(db, second)).toSorted()).toEqual(['a', 'b', 'c']);
  expect(await db.names.count()).toBe(3);
});

test('a number of a transaction that failed is not relied on', async () => {
  const db = await freshDb();
  await ask(db, ['a']);
  const failing = db.transaction('rw', db.names, async () => {
    await numbersOf(db, [product('lost')]);
    throw new Error('fails');
  });
  await expect(failing).rejects.toThrow('fails');
  await ask(db, ['b']);
  const numbers = await ask(db, ['lost', 'b', 'a']);
  expect((await namesBehind(db, numbers)).toSorted()).toEqual(['a', 'b', 'lost']);
});

test('names of a database that was deleted and made anew are entered anew', async () => {
  const db = await freshDb();
  await ask(db, ['a', 'b']);
  await db.delete({ disableAutoOpen: false });
  const numbers = await ask(db, ['b']);
  expect(await namesBehind(db, numbers)).toEqual(['b']);
});

test('names seen before are not asked for again', async () => {
  const db = await freshDb();
  const first = await ask(db, ['a', 'b']);
  await db.names.toCollection().modify((name) => {
    Object.assign(name, { key: `no longer ${name.key}` });
  });
  expect(await ask(db, ['a', 'b'])).toEqual(first);
});

test('names that another page entered meanwhile are found', async () => {
  const db = await freshDb();
  await ask(db, ['a']);
  await db.names.add({ id: 7, key: nameKey(product('other')), entity: product('other') });
  const numbers = await ask(db, ['a', 'other', 'new']);
  expect(numbers.get(nameKey(product('other')))).toBe(7);
  expect(numbers.get(nameKey(product('new')))).toBe(8);
});
