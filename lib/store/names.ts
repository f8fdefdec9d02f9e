import type { Entity } from '../metrics/types';
import type { Db } from './db';

/** One entry of the dictionary of entities; `id` is a number of this device only, never exported. */
export interface NameRecord {
  readonly id: number;
  readonly key: string;
  readonly entity: Entity;
}

/** The text that is the same exactly for entities equal in kind, id, name and level. */
export function nameKey(entity: Entity): string {
  return JSON.stringify([entity.kind, entity.id, entity.name, entity.level ?? null]);
}

/** Dictionary numbers of these entities, new ones entered; only inside a read-write transaction over `names`. */
export async function numbersOf(db: Db, entities: Iterable<Entity>): Promise<ReadonlyMap<string, number>> {
  const wanted = new Map<string, Entity>();
  for (const entity of entities) wanted.set(nameKey(entity), entity);
  const known = await db.names
    .where('key')
    .anyOf([...wanted.keys()])
    .toArray();
  const numbers = new Map(known.map(({ key, id }) => [key, id]));
  let next = ((await db.names.orderBy('id').last())?.id ?? -1) + 1;
  const added: NameRecord[] = [];
  for (const [key, entity] of wanted) {
    if (numbers.has(key)) continue;
    numbers.set(key, next);
    added.push({ id: next, key, entity });
    next += 1;
  }
  if (added.length > 0) await db.names.bulkAdd(added);
  return numbers;
}

/** The entities behind dictionary numbers. */
export async function entitiesOf(db: Db, numbers: Iterable<number>): Promise<ReadonlyMap<number, Entity>> {
  const found = await db.names.bulkGet([...new Set(numbers)]);
  return new Map(found.flatMap((record) => (record ? [[record.id, record.entity] as const] : [])));
}
