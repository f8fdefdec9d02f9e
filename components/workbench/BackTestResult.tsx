import { useMemo } from 'react';
import type { Kind } from '../../lib/alerts/kind';
import type { PastDay } from '../../lib/alerts/past';
import { useBackTest } from '../useBackTest';
import { useSay } from '../useSay';
import styles from './Watch.module.css';

/** Days named at most. */
const MOST = 20;

interface Props {
  readonly kind: Kind;
  readonly past: readonly PastDay[];
  readonly thresholds: Readonly<Record<string, number>>;
}

/** How often a rule would have rung in the last days, and when. */
export function BackTestResult({ kind, past, thresholds }: Props) {
  const say = useSay();
  const settings = useMemo(() => ({ [kind.id]: { thresholds } }), [kind, thresholds]);
  const trial = useBackTest(past, kind, settings);
  if (!('rung' in trial))
    return (
      <p className={styles.trying} role="status">
        {say('watch:trying', { done: trial.done, days: past.length })}
      </p>
    );
  const { rung, days } = trial;
  return (
    <div role="status">
      <p className={styles.rang}>
        {rung.length === 0
          ? say('watch:rangNever', { days })
          : say('watch:rang', { days, count: rung.length })}
      </p>
      {rung.length > 0 && (
        <ul className={styles.days}>
          {rung
            .toReversed()
            .slice(0, MOST)
            .map(({ day, key, title }) => (
              <li key={`${day}|${key}`}>
                <span className={styles.day}>{day}</span> {say(title)}
              </li>
            ))}
        </ul>
      )}
    </div>
  );
}
