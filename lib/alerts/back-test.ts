import type { Message } from '../messages/types';
import type { Day } from '../quantity/period';
import type { Kind } from './kind';
import type { PastDay } from './past';
import type { AlertSettings } from './settings';

/** How often a rule would have rung. */
export interface BackTest {
  readonly days: number;
  readonly rung: readonly { readonly day: Day; readonly key: string; readonly title: Message }[];
  /** “This rule would have rung 3 times in the last 60 days.” */
  readonly message: Message;
}

/**
 * Plays the last days again under the settings given, one day a step, so that a page can draw in between. The same
 * trouble counts once however long it lasted, and again when it had been over.
 */
export function* backTestSteps(
  past: readonly PastDay[],
  kind: Kind,
  settings: AlertSettings,
): Generator<undefined, BackTest> {
  const heard = new Set<string>();
  const rung: { day: Day; key: string; title: Message }[] = [];
  for (const { day, under } of past) {
    const seen = under(settings);
    for (const key of kind.clear(seen)) heard.delete(key);
    for (const { key, title } of kind.find(seen)) {
      if (heard.has(key)) continue;
      heard.add(key);
      rung.push({ day, key, title });
    }
    yield undefined;
  }
  const days = past.length;
  return { days, rung, message: { key: 'alerts:back-test', params: { count: rung.length, days } } };
}

/** All steps at once. */
export function backTest(past: readonly PastDay[], kind: Kind, settings: AlertSettings): BackTest {
  const steps = backTestSteps(past, kind, settings);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
