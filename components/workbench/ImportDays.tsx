import { useId } from 'react';
import type { Day } from '../../lib/quantity/period';
import controls from '../controls.module.css';
import { useSay } from '../useSay';
import styles from './Import.module.css';

/** First and last day as typed; '' = not yet. */
export interface DaysTyped {
  readonly from: string;
  readonly to: string;
}

interface Props {
  readonly value: DaysTyped;
  /** A day in the file's name that may be the one. */
  readonly maybe: Day | undefined;
  readonly onChange: (days: DaysTyped) => void;
}

/** Asks for the days of figures that the file does not date. Nothing is filled in: a guess would become a figure. */
export function ImportDays({ value, maybe, onChange }: Props) {
  const say = useSay();
  const id = useId();
  const reversed = value.from !== '' && value.to !== '' && value.from > value.to;
  return (
    <div className={controls.stack}>
      <p>
        {say('imports:periodAsk')}
        {maybe !== undefined && ` ${say('imports:periodMaybe', { day: maybe })}`}
      </p>
      <div className={styles.fields}>
        {(['from', 'to'] as const).map((end) => (
          <div key={end} className={styles.field}>
            <label htmlFor={`${id}-${end}`}>{say(`imports:${end}`)}</label>
            <input
              id={`${id}-${end}`}
              className={controls.input}
              type="date"
              value={value[end]}
              aria-invalid={reversed}
              onChange={(event) => onChange({ ...value, [end]: event.currentTarget.value })}
            />
          </div>
        ))}
      </div>
      {reversed && (
        <p className={controls.error} role="alert">
          {say('imports:periodWrong')}
        </p>
      )}
    </div>
  );
}
