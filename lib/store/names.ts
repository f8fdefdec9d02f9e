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

/** Numbers that this page or worker has seen stored, and the highest of them. */
interface Seen {
  readonly numbers: Map<string, number>;
  last: { readonly id: number; readonly key: string } | undefined;
}

const caches = new WeakMap<Db, Seen>();

/** What was seen before. Records are only ever added, so all of it holds while the last of it is still there. */
async function seenIn(db: Db): Promise<Seen> {
  const seen = caches.get(db);
  if (seen?.last && (await db.names.get(seen.last.id))?.key === seen.last.key) return seen;
  const fresh: Seen = { numbers: new Map(), last: undefined };
  caches.set(db, fresh);
  return fresh;
}

/** Only what is on the disk may be relied on: a transaction that fails takes its numbers back. */
function rememberWhenStored(seen: Seen, numbers: ReadonlyMap<string, number>): void {
  Dexie.currentTransaction?.on.complete.subscribe(() => {
    for (const [key, id] of numbers) {
      seen.numbers.set(key, id);
      if (id > (seen.last?.id ?? -1)) seen.last = { id, key };
    }
  });
}

/** Dictionary numbers of these entities, new ones entered; only inside a read-write transaction over `names`. */
export async function numbersOf(db: Db, entities: Iterable<Entity>): Promise<ReadonlyMap<string, number>> {
  const wanted = new Map<string, Entity>();
  for (const entity of entities) wanted.set(nameKey(entity), entity);
  const seen = await seenIn(db);
  const numbers = new Map<string, number>();
  for (const key of wanted.keys()) {
    const id = seen.numbers.get(key);
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
