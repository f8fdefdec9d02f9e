import { type Sounding, usualSounding } from '../../lib/alerts/sounding';
import controls from '../controls.module.css';
import { useSay } from '../useSay';
import styles from './Watch.module.css';

interface Props {
  readonly quiet: Sounding['quiet'];
  readonly onChange: (quiet: Sounding['quiet']) => void;
}

/** The hours in which only a passed cap is heard; they may run over midnight. */
export function QuietHours({ quiet, onChange }: Props) {
  const say = useSay();
  const ends = ['from', 'to'] as const;
  return (
    <fieldset className={styles.field}>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={quiet !== null}
          onChange={(event) => onChange(event.currentTarget.checked ? usualSounding.quiet : null)}
        />
        {say('watch:quiet')}
      </label>
      {quiet && (
        <div className={controls.row}>
          {ends.map((end) => (
            <label key={end} className={styles.clock}>
              {say(`watch:${end}`)}
              <input
                type="time"
                className={controls.input}
                required
                value={quiet[end]}
                onChange={(event) => onChange({ ...quiet, [end]: event.currentTarget.value })}
              />
            </label>
          ))}
        </div>
      )}
      <p className={controls.small}>{say('watch:quietHint')}</p>
    </fieldset>
  );
}
