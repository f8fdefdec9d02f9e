import { useMemo } from 'react';
import type { Entry } from '../../lib/contracts/entries';
import type { Contract } from '../../lib/contracts/types';
import type { Period } from '../../lib/quantity/period';
import { promisesBefore, promisesGiven } from '../../lib/reports/week-promises';
import controls from '../controls.module.css';
import { Section } from '../Section';
import { useSay } from '../useSay';
import { PromiseForm } from './PromiseForm';
import { PromiseItem } from './PromiseItem';
import styles from './Weekly.module.css';

interface Props {
  readonly contract: Contract;
  /** The week that the meeting is about. */
  readonly period: Period;
  readonly entries: readonly Entry[];
  readonly now: string;
}

/** What was promised before and how it ended, and what is promised now; none of it is printed with the pack. */
export function WeekPromises({ contract, period, entries, now }: Props) {
  const say = useSay();
  const input = useMemo(
    () => ({ contract, period, now, history: { facts: [], entries } }),
    [contract, period, now, entries],
  );
  const before = promisesBefore(input);
  const given = promisesGiven(input);
  return (
    <div className={controls.screen}>
      <Section title={say('meeting:promises')}>
        <h3 className={styles.sub}>{say('meeting:promises-before')}</h3>
        {before.length === 0 && <p className={controls.small}>{say('meeting:no-promises-before')}</p>}
        <ul className={styles.checks}>
          {before.map((check) => (
            <PromiseItem key={check.promise.id} contract={contract} check={check} now={now} />
          ))}
        </ul>
        <h3 className={styles.sub}>{say('meeting:promises-given')}</h3>
        <ul className={styles.checks}>
          {given.map((check) => (
            <PromiseItem key={check.promise.id} contract={contract} check={check} now={now} />
          ))}
        </ul>
        <PromiseForm contract={contract} week={period.from} now={now} />
      </Section>
    </div>
  );
}
