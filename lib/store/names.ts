import { Dexie } from 'dexie';
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

/**
 * Numbers seen stored, by connection. Records are only ever added and a number is never given twice, so they hold as long
 * as the connection does: a database can be deleted or made anew only when it is closed.
 */
const seenBy = new WeakMap<IDBDatabase, Map<string, number>>();

function seenIn(db: Db): Map<string, number> {
  const connection = db.backendDB();
  const seen = seenBy.get(connection) ?? new Map<string, number>();
  seenBy.set(connection, seen);
  return seen;
}

/** Only what is on the disk may be relied on: a transaction that fails takes its numbers back. */
function rememberWhenStored(seen: Map<string, number>, numbers: ReadonlyMap<string, number>): void {
  Dexie.currentTransaction?.on.complete.subscribe(() => {
    for (const [key, id] of numbers) seen.set(key, id);
  });
}

/** Dictionary numbers of these entities, new ones entered; only inside a read-write transaction over `names`. */
export async function numbersOf(db: Db, entities: Iterable<Entity>): Promise<ReadonlyMap<string, number>> {
  const wanted = new Map<string, Entity>();
  for (const entity of entities) wanted.set(nameKey(entity), entity);
  const seen = seenIn(db);
  const numbers = new Map<string, number>();
  for (const key of wanted.keys()) {
    const id = seen.get(key);
    if (id !== undefined) numbers.set(key, id);
  }
  if (numbers.size === wanted.size) return numbers;
  const unseen = [...wanted.keys()].filter((key) => !numbers.has(key));
  for (const { key, id } of await db.names.where('key').anyOf(unseen).toArray()) numbers.set(key, id);
  let next = ((await db.names.orderBy('id').last())?.id ?? -1) + 1;
  const added: NameRecord[] = [];
  for (const [key, entity] of wanted) {
    if (numbers.has(key)) continue;
    numbers.set(key, next);
    added.push({ id: next, key, entity });
    next += 1;
  }
  await db.names.bulkAdd(added);
  rememberWhenStored(seen, numbers);
  return numbers;
}

/** The entities behind dictionary numbers. */
export async function entitiesOf(db: Db, numbers: Iterable<number>): Promise<ReadonlyMap<number, Entity>> {
  const found = await db.names.bulkGet([...new Set(numbers)]);
  return new Map(found.flatMap((record) => (record ? [[record.id, record.entity] as const] : [])));
}
