import { findAlerts } from '../../lib/alerts/kinds';
import { advance } from '../../lib/alerts/life-cycle';
import { loss, marker } from '../../lib/browser/marker';
import { evaluate } from '../../lib/contracts/evaluate';
import { historyKeeper } from '../../lib/contracts/history-keeper';
import { createIngest, type Ingest } from '../../lib/ingest';
import { maskPersonal } from '../../lib/metrics/personal';
import { observe } from '../../lib/metrics/observe';
import { isProblem, type Problem } from '../../lib/problem';
import { type Db, database } from '../../lib/store/db';
import { makeId } from '../../lib/store/ids';

export interface Story extends Ingest {
  readonly db: Db;
}

/** What was judged before in this worker's life is taken over. */
const histories = historyKeeper();

/** The story from a capture to alerts, with the real collaborators. */
export async function openStory(): Promise<Story | Problem> {
  const db = await database();
  if (isProblem(db)) return db;
  const ingest = createIngest({
    db,
    observe,
    maskPersonal,
    createHistory: histories,
    evaluate,
    findAlerts,
    advance,
    now: () => new Date().toISOString(),
    makeId,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    exclusively: (name, work) => navigator.locks.request(name, work),
    mark: async (state) => {
      // After a loss the former marker stays, or the loss would be forgotten with the next snapshot.
      if ((await loss.getValue()) === null) await marker.setValue(state);
    },
  });
  return { ...ingest, db };
}
