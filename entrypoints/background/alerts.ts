import { acknowledge, closeSwitchedOff, resolve, snooze } from '../../lib/alerts/life-cycle';
import type { Alert } from '../../lib/alerts/types';
import { JUDGE_LOCK } from '../../lib/ingest';
import { isProblem, type Problem } from '../../lib/problem';
import { alertById, alertsByState, saveAlerts } from '../../lib/store/alerts';
import { type Db, database } from '../../lib/store/db';
import { watchSettings } from '../../lib/store/watch-settings';
import { tellMerchant } from './tell';

type Done = { readonly done: boolean };

/** Under the lock of the judging, which writes alerts too: of two changes at once neither is lost. */
function changeAlerts(change: (db: Db) => Promise<readonly Alert[] | Problem>): Promise<Done | Problem> {
  return navigator.locks.request(JUDGE_LOCK, async () => {
    const db = await database();
    if (isProblem(db)) return db;
    const changed = await change(db);
    if (isProblem(changed)) return changed;
    const saved = await saveAlerts(db, changed);
    if (isProblem(saved)) return saved;
    await tellMerchant(db, saved, undefined);
    return { done: saved.length > 0 };
  });
}

function changeAlert(alertId: string, change: (alert: Alert) => Alert): Promise<Done | Problem> {
  return changeAlerts(async (db) => {
    const alert = await alertById(db, alertId);
    return alert ? [change(alert)] : [];
  });
}

/** Until it clears, or until a time. */
export function alertAcknowledged(alertId: string, until?: string): Promise<Done | Problem> {
  return changeAlert(alertId, (alert) => acknowledge(alert, new Date().toISOString(), until));
}

export function alertSnoozed(alertId: string, until: string): Promise<Done | Problem> {
  return changeAlert(alertId, (alert) => snooze(alert, until, new Date().toISOString()));
}

export function alertResolved(alertId: string, note: string): Promise<Done | Problem> {
  return changeAlert(alertId, (alert) => resolve(alert, note, new Date().toISOString()));
}

/** Closes the alerts of kinds that are switched off. */
export function switchOff(): Promise<Done | Problem> {
  return changeAlerts(async (db) => {
    const kept = await watchSettings(db);
    if (isProblem(kept)) return kept;
    const { found } = await alertsByState(db, ['open', 'acknowledged', 'snoozed']);
    return closeSwitchedOff(found, kept.alerts, new Date().toISOString());
  });
}
