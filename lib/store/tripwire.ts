import { type Problem, problem } from '../problem';
import type { Db } from './db';
import { makeId } from './ids';
import { SCHEMA_VERSION } from './migrations';

/**
 * What the database held when something was last stored, kept outside of it: a browser that finds its database
 * damaged replaces it by an empty one without a word.
 */
export interface Marker {
  readonly installId: string;
  readonly schema: number;
  readonly snapshots: number;
  readonly contracts: number;
  /** Id of the newest snapshot; '' while there is none. */
  readonly newest: string;
}

/** The marker as the database stands; names the database on first use. */
export function markerOf(db: Db): Promise<Marker> {
  return db.transaction('rw', db.meta, db.snapshots, db.contracts, async () => {
    const known = await db.meta.get('installId');
    const installId = known?.value ?? makeId();
    if (!known) await db.meta.add({ id: 'installId', value: installId });
    // Its key alone: a snapshot is large, and this is asked with each one saved.
    const newest = await db.snapshots.toCollection().lastKey();
    return {
      installId,
      schema: SCHEMA_VERSION,
      snapshots: await db.snapshots.count(),
      contracts: await db.contracts.count(),
      newest: typeof newest === 'string' ? newest : '',
    };
  });
}

/**
 * Whether the database still holds what it held. More than before is no loss: the marker is written after the commit,
 * and may be missed when the browser is killed. undefined = never marked, so nothing can be missed.
 */
export function compareMarker(marked: Marker | undefined, found: Marker): 'ok' | Problem {
  if (!marked) return 'ok';
  const lost =
    found.installId !== marked.installId ||
    found.snapshots < marked.snapshots ||
    found.contracts < marked.contracts ||
    found.newest < marked.newest;
  if (!lost) return 'ok';
  return problem('database-emptied', { before: marked.snapshots, after: found.snapshots });
}
