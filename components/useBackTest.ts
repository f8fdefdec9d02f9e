import { useEffect, useState } from 'react';
import { type BackTest, backTestSteps } from '../lib/alerts/back-test';
import type { Kind } from '../lib/alerts/kind';
import type { PastDay } from '../lib/alerts/past';
import type { AlertSettings } from '../lib/alerts/settings';

/** How far a trial is, or what it found. */
export type Trial = { readonly done: number } | BackTest;

/**
 * Tries a rule on the past, a day at a time so that the page stays usable; `past` undefined = not yet. Begins anew with
 * each other `past` or `settings`.
 */
export function useBackTest(
  past: readonly PastDay[] | undefined,
  kind: Kind,
  settings: AlertSettings,
): Trial {
  const [seen, setSeen] = useState<{ past: unknown; settings: unknown; trial: Trial }>();
  useEffect(() => {
    if (!past) return undefined;
    const steps = backTestSteps(past, kind, settings);
    let timer: ReturnType<typeof setTimeout>;
    let done = 0;
    const work = () => {
      // Days that need no judging take next to no time: as many as fit before the page must draw again.
      const until = performance.now() + 12;
      let step = steps.next();
      while (!step.done && performance.now() < until) {
        done += 1;
        step = steps.next();
      }
      const trial: Trial = step.done ? step.value : { done };
      setSeen({ past, settings, trial });
      if (!step.done) {
        timer = setTimeout(work);
      }
    };
    timer = setTimeout(work);
    return () => clearTimeout(timer);
  }, [past, kind, settings]);
  // What was found under other settings is not shown as if it were of these.
  return seen && seen.past === past && seen.settings === settings ? seen.trial : { done: 0 };
}
