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

/** Figures that waver about a limit must not ring each time: within a day it is the same trouble. A guess. */
const SAME_TROUBLE_MS = 86_400_000;
/** Clocks are set right by minutes; one that went back further was wrong when the alert was put off. */
const CLOCK_MS = 300_000;

/** Whether its time of silence is over. One that was put off by a clock that ran ahead would sleep for as long as that. */
function isOver(alert: Alert, now: Instant): boolean {
  if (alert.until === undefined) return false;
  const putOffAt = alert.steps.at(-1)?.at ?? alert.updatedAt;
  return alert.until <= now || Date.parse(now) < Date.parse(putOffAt) - CLOCK_MS;
}

/** When it last rang, or first was there to ring. */
export function rangAt({ steps, openedAt }: Alert): Instant {
  return steps.findLast(({ state, still }) => state === 'open' && !still)?.at ?? openedAt;
}

function isWorse(alert: Alert, { badness }: Finding): boolean {
  return badness !== undefined && badness > (alert.badness ?? -Infinity);
}

/**
 * A resolved alert comes back when the figures had ended it, or time had, or its kind had been switched off, or when they
 * are worse than the merchant knew.
 */
function comesBack(alert: Alert, finding: Finding): boolean {
  const last = alert.steps.at(-1);
  return last?.cleared === true || last?.past === true || last?.off === true || isWorse(alert, finding);
}

/** Whether it cleared only just and is no worse now. Spend above a cap is never in doubt, and rings. */
function isStill(alert: Alert, finding: Finding, now: Instant): boolean {
  const last = alert.steps.at(-1);
  if (!last?.cleared || finding.kind === 'cap-exceeded' || isWorse(alert, finding)) return false;
  const since = Date.parse(now) - Date.parse(last.at);
  return since >= 0 && since < SAME_TROUBLE_MS;
}

/** Comes back as it was, and is heard only when the reading makes it red. */
function goesOn(alert: Alert, found: Finding, now: Instant): { alert: Alert; ring: boolean } {
  const finding = alert.severity === 'red' ? found : held(found, alert.firstReadAt);
  const ring = alert.severity === 'amber' && finding.severity === 'red';
  return { alert: step({ ...alert, ...finding }, 'open', now, ring ? {} : { still: true }), ring };
}

function meets(alert: Alert, found: Finding, now: Instant): { alert: Alert; ring: boolean } | undefined {
  if (alert.state === 'resolved' && isStill(alert, found, now)) return goesOn(alert, found, now);
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
 * judged to be in order (`cleared`) is resolved. A key in neither list stays as it is: no data never ends an alert, but
 * what was news of one day closes when it is none any more.
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
    else if (alert.newsUntil !== undefined && alert.newsUntil <= now)
      changed.push(step(alert, 'resolved', now, { past: true }));
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
