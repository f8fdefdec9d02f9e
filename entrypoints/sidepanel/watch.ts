import type { Outcome } from '../../components/actions';
import { askWorker } from '../../lib/browser/messages';
import { focusedAlert } from '../../lib/browser/panel';
import { isProblem, type Problem } from '../../lib/problem';
import { database } from '../../lib/store/db';
import { saveWatchSettings, type WatchSettings } from '../../lib/store/watch-settings';

function outcome(answer: object | Problem): Outcome {
  return isProblem(answer) ? answer : undefined;
}

/** Seen by the merchant: until it clears, or until an instant. */
export async function acknowledge(alertId: string, until?: string): Promise<Outcome> {
  const wish = until === undefined ? { alertId } : { alertId, until };
  return outcome(await askWorker('panel-alert-acknowledged', wish));
}

export async function snooze(alertId: string, until: string): Promise<Outcome> {
  return outcome(await askWorker('panel-alert-snoozed', { alertId, until }));
}

export async function resolve(alertId: string, note: string): Promise<Outcome> {
  return outcome(await askWorker('panel-alert-resolved', { alertId, note }));
}

/** The alert that was asked for is in view: the next page opened does not go there again. */
export function alertShown(): void {
  void focusedAlert.setValue(null);
}

/** Keeps how the watch is set, and has the worker close what is off and judge by the new rules. */
export async function saveWatch(settings: WatchSettings): Promise<Outcome> {
  const db = await database();
  if (isProblem(db)) return db;
  const saved = await saveWatchSettings(db, settings);
  return isProblem(saved) ? saved : outcome(await askWorker('panel-watch-changed', {}));
}
