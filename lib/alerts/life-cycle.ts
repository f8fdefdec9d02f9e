import type { Instant } from '../quantity/period';
import { type AlertSettings, isOn } from './settings';
import type { Alert, AlertState, AlertStep, Finding } from './types';

export interface Advanced {
  /** Alerts to be stored: new ones and those that changed. */
  readonly changed: readonly Alert[];
  /** Those of them that must be told to the merchant now. */
  readonly ring: readonly Alert[];
}

function step(
  alert: Alert,
  state: AlertState,
  now: Instant,
  more: Omit<AlertStep, 'at' | 'state'> = {},
): Alert {
  return {
    ...alert,
    state,
    updatedAt: now,
    until: undefined,
    steps: [...alert.steps, { at: now, state, ...more }],
  };
}

/** Spend above a cap is proved by one reading; anything else is red only when a second reading says so too. */
function held(finding: Finding, firstReadAt: Instant | undefined): Finding {
  const proved =
    finding.kind === 'cap-exceeded' || firstReadAt === undefined || finding.readAt !== firstReadAt;
  return finding.severity === 'red' && !proved ? { ...finding, severity: 'amber' } : finding;
}

function opened(finding: Finding, now: Instant, id: string): Alert {
  const steps: AlertStep[] = [{ at: now, state: 'open' }];
  const { readAt: firstReadAt } = finding;
  return {
    ...held(finding, firstReadAt),
    id,
    state: 'open',
    openedAt: now,
    updatedAt: now,
    firstReadAt,
    steps,
  };
}

/** Whether the finding tells anything that the alert does not say yet. */
function differs(alert: Alert, finding: Finding): boolean {
  return (
    alert.readAt !== finding.readAt ||
    alert.badness !== finding.badness ||
    alert.severity !== finding.severity ||
    JSON.stringify([alert.title, alert.detail]) !== JSON.stringify([finding.title, finding.detail])
  );
}

function isOver(alert: Alert, now: Instant): boolean {
  return alert.until !== undefined && alert.until <= now;
}

/**
 * A resolved alert comes back when the figures had ended it, when its kind had been switched off, or when they are worse
 * than the merchant knew.
 */
function comesBack(alert: Alert, finding: Finding): boolean {
  const last = alert.steps.at(-1);
  if (last?.cleared || last?.off) return true;
  return finding.badness !== undefined && finding.badness > (alert.badness ?? -Infinity);
}

function meets(alert: Alert, found: Finding, now: Instant): { alert: Alert; ring: boolean } | undefined {
  const again = alert.state === 'resolved' && comesBack(alert, found);
  const firstReadAt = again ? found.readAt : alert.firstReadAt;
  // Once red it stays red: a reading older than the second one must not calm it.
  const finding = alert.severity === 'red' && !again ? found : held(found, firstReadAt);
  const worse = alert.severity === 'amber' && finding.severity === 'red' && alert.state === 'open';
  const updated: Alert = differs(alert, finding)
    ? { ...alert, ...finding, firstReadAt, updatedAt: now }
    : alert;
  const rings = alert.state === 'resolved' ? again : isOver(alert, now);
  if (worse && !rings) return { alert: updated, ring: true };
  if (rings) return { alert: step(updated, 'open', now), ring: true };
  return alert.state === 'resolved' || updated === alert ? undefined : { alert: updated, ring: false };
}

/**
 * The alerts after a new judgement. New findings open and ring; known ones are brought up to date silently; what was
 * judged to be in order (`cleared`) is resolved. A key in neither list stays as it is: no data never ends an alert.
 * A snooze or a dated acknowledgement that has run out rings again, whether or not there is a new reading.
 */
export function advance(
  existing: readonly Alert[],
  findings: readonly Finding[],
  cleared: readonly string[],
  now: Instant,
  makeId: () => string,
): Advanced {
  const byKey = new Map(existing.map((alert) => [alert.key, alert]));
  const changed: Alert[] = [];
  const ring: Alert[] = [];
  const found = new Set<string>();
  for (const finding of findings) {
    if (found.has(finding.key)) continue;
    found.add(finding.key);
    const alert = byKey.get(finding.key);
    const after = alert ? meets(alert, finding, now) : { alert: opened(finding, now, makeId()), ring: true };
    if (!after) continue;
    changed.push(after.alert);
    if (after.ring) ring.push(after.alert);
  }
  const inOrder = new Set(cleared);
  for (const alert of existing) {
    if (found.has(alert.key) || alert.state === 'resolved') continue;
    if (inOrder.has(alert.key)) changed.push(step(alert, 'resolved', now, { cleared: true }));
    else if (isOver(alert, now)) {
      const again = step(alert, 'open', now);
      changed.push(again);
      ring.push(again);
    }
  }
  return { changed, ring };
}

/** Seen by the merchant: rings no more until it clears, or until `until`. A resolved alert stays resolved. */
export function acknowledge(alert: Alert, now: Instant, until?: Instant): Alert {
  return alert.state === 'resolved' ? alert : { ...step(alert, 'acknowledged', now), until };
}

/** Settled by the merchant, with the reason. */
export function resolve(alert: Alert, note: string, now: Instant): Alert {
  return step(alert, 'resolved', now, note === '' ? {} : { note });
}

/** Alerts whose kind the merchant switched off are closed and say so; those that changed. They come back with the kind. */
export function closeSwitchedOff(
  alerts: readonly Alert[],
  settings: AlertSettings,
  now: Instant,
): readonly Alert[] {
  return alerts
    .filter(({ kind, state }) => state !== 'resolved' && !isOn(settings, kind))
    .map((alert) => step(alert, 'resolved', now, { off: true }));
}

/** Silent until `until`, then it rings again unless it has cleared. A resolved alert stays resolved. */
export function snooze(alert: Alert, until: Instant, now: Instant): Alert {
  return alert.state === 'resolved' ? alert : { ...step(alert, 'snoozed', now), until };
}
