import { acknowledge, resolve } from '../../lib/alerts/life-cycle';
import type { Alert } from '../../lib/alerts/types';
import { recordFault } from '../../lib/browser/faults';
import type { Keep } from '../../lib/browser/snapshot';
import { JUDGE_LOCK, type Judgement } from '../../lib/ingest';
import { isProblem, type Problem, problem } from '../../lib/problem';
import { alertById, saveAlerts } from '../../lib/store/alerts';
import { database } from '../../lib/store/db';
import { listShops } from '../../lib/store/shops';
import { openStory, type Story } from './story';
import { tellMerchant } from './tell';

type Done = { readonly done: boolean };

/** Keeps and judges a capture, and tells what follows. "Saved" is answered only after the transaction completed. */
export const keep: Keep = async (capture, tabId) => {
  const story = await openStory();
  if (isProblem(story)) return { kind: 'failed', problem: story };
  const outcome = await story.ingest(capture);
  if (outcome.kind === 'unchanged' || outcome.kind === 'failed') return outcome;
  if (outcome.kind === 'nothing') return { kind: 'failed', problem: problem('nothing-to-read') };
  await tellMerchant(story.db, outcome.alerts, tabId);
  return { kind: 'saved', snapshotId: outcome.snapshot.id };
};

async function told({ db }: Story, { alerts, trouble }: Judgement): Promise<Done> {
  await tellMerchant(db, alerts, undefined);
  for (const { code, params } of trouble)
    await recordFault('judging', `${code} ${JSON.stringify(params ?? {})}`);
  return { done: trouble.length === 0 };
}

/** Derives and judges these shops anew after an answer, a link or a contract. */
export async function truthChanged(shopIds: readonly string[]): Promise<Done | Problem> {
  const story = await openStory();
  if (isProblem(story)) return story;
  return told(story, await story.rejudge(shopIds));
}

/** Looks after what time alone has made due, for every shop; idempotent. */
export async function catchUp(): Promise<Done | Problem> {
  const story = await openStory();
  if (isProblem(story)) return story;
  const { found } = await listShops(story.db);
  return told(story, await story.judge(found.map(({ id }) => id)));
}

/** Under the lock of the judging, which writes alerts too: of two changes at once neither is lost. */
function changeAlert(alertId: string, change: (alert: Alert) => Alert): Promise<Done | Problem> {
  return navigator.locks.request(JUDGE_LOCK, async () => {
    const db = await database();
    if (isProblem(db)) return db;
    const alert = await alertById(db, alertId);
    if (!alert) return { done: false };
    const saved = await saveAlerts(db, [change(alert)]);
    if (isProblem(saved)) return saved;
    await tellMerchant(db, { changed: saved, ring: [] }, undefined);
    return { done: true };
  });
}

export function alertAcknowledged(alertId: string): Promise<Done | Problem> {
  return changeAlert(alertId, (alert) => acknowledge(alert, new Date().toISOString()));
}

export function alertResolved(alertId: string, note: string): Promise<Done | Problem> {
  return changeAlert(alertId, (alert) => resolve(alert, note, new Date().toISOString()));
}
