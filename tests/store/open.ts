import { afterEach } from 'vitest';
import { type Db, openDatabase } from '../../lib/store/db';
import { isProblem } from '../../lib/problem';

const open: Db[] = [];
let count = 0;

/** A database of its own for one test, deleted afterwards. */
export async function freshDb(): Promise<Db> {
  count += 1;
  const db = await openDatabase({ name: `test-${count}` });
  if (isProblem(db)) throw new Error(`The test database does not open: ${JSON.stringify(db)}`);
  open.push(db);
  return db;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((db) => db.delete()));
});
