import { useId } from 'react';
import type { Threshold } from '../../lib/alerts/kind';
import controls from '../controls.module.css';
import { useSay } from '../useSay';
import styles from './Watch.module.css';
import { shownThreshold, typedThreshold } from './threshold-draft';

const units = {
  ratio: '%',
  money: '¥',
  day: undefined,
  count: undefined,
  number: undefined,
} as const satisfies Record<Threshold['unit'], string | undefined>;

interface Props {
  readonly threshold: Threshold;
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

/** One limit of a rule, with its unit and bounds beside it. */
export function ThresholdField({ threshold, typed, onType }: Props) {
  const say = useSay();
  const id = useId();
  const unit = units[threshold.unit];
  const bounds = {
    usual: `${shownThreshold(threshold, threshold.usual)}${threshold.unit === 'ratio' ? '%' : ''}`,
    least: shownThreshold(threshold, threshold.least),
    most: shownThreshold(threshold, threshold.most),
  };
  const wrong = typedThreshold(threshold, typed) === undefined;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {say(threshold.label)}
      </label>
      <span className={styles.entry}>
        <input
          id={id}
          className={`${controls.input} ${styles.number}`}
          inputMode="decimal"
          autoComplete="off"
          value={typed}
          aria-invalid={wrong}
          aria-describedby={`${id}-hint`}
          onChange={(event) => onType(event.currentTarget.value)}
        />
        {unit}
      </span>
      <p id={`${id}-hint`} className={wrong ? controls.error : controls.small}>
        {wrong ? say('watch:wrong', bounds) : say('watch:usual', { ...bounds, value: bounds.usual })}
      </p>
    </div>
  );
}
