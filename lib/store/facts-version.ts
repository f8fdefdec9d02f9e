import type { Db } from './db';

const FACTS_OF = 'facts-of';

/** True when the stored facts were derived by this version of the extension; a new one may read the same pages better. */
export async function areFactsOf(db: Db, version: string): Promise<boolean> {
  return (await db.meta.get(FACTS_OF))?.value === version;
}

/** Call it once all facts were derived anew: a worker stopped before begins again. */
export async function noteFactsOf(db: Db, version: string): Promise<void> {
  await db.meta.put({ id: FACTS_OF, value: version });
}
