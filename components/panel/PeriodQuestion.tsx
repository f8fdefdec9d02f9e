import { CalendarRange } from 'lucide-react';
import { useId, useState } from 'react';
import type { PeriodAnswer } from '../../lib/metrics/answer-types';
import type { Outcome } from '../actions';
import controls from '../controls.module.css';
import { ProblemNote } from '../ProblemNote';
import { useActions } from '../useActions';
import { useSay } from '../useSay';
import styles from './Question.module.css';

const choices: readonly PeriodAnswer[] = [
  'today',
  'yesterday',
  'last-7-days',
  'last-30-days',
  'this-month',
  'last-month',
  'unknown',
];

interface Props {
  readonly shopId: string;
  /** Scope the answer is kept for. */
  readonly page: string;
  /** The page as the merchant knows it. */
  readonly title: string;
}

/** Asks once which days a page's figures are about, when the page does not say. */
export function PeriodQuestion({ shopId, page, title }: Props) {
  const say = useSay();
  const id = useId();
  const { answerPeriod } = useActions();
  const [chosen, setChosen] = useState<PeriodAnswer>();
  const [failed, setFailed] = useState<Outcome>();
  return (
    <form
      className={styles.question}
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen) void answerPeriod({ shopId, page, period: chosen }).then(setFailed);
      }}
    >
      <h3 id={id} className={styles.title}>
        <CalendarRange size={16} aria-hidden />
        {say('setup:askPeriod')}
      </h3>
      <p className={controls.small}>{say('setup:askPeriodDetail', { page: title })}</p>
      <fieldset className={styles.choices}>
        <legend className={controls.hidden}>{say('setup:periodChoice')}</legend>
        {choices.map((choice) => (
          <label key={choice} className={styles.choice}>
            <input
              type="radio"
              name={id}
              value={choice}
              checked={chosen === choice}
              onChange={() => setChosen(choice)}
            />
            {say(`setup:period.${choice}`)}
          </label>
        ))}
      </fieldset>
      {failed && <ProblemNote problem={failed} />}
      <button type="submit" className={controls.button} disabled={chosen === undefined}>
        {say('setup:confirm')}
      </button>
    </form>
  );
}
