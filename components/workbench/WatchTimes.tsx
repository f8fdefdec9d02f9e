import { Save } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { type Sounding, usualSounding } from '../../lib/alerts/sounding';
import { isProblem } from '../../lib/problem';
import type { WatchSettings } from '../../lib/store/watch-settings';
import type { Outcome } from '../actions';
import controls from '../controls.module.css';
import { NotificationNote } from '../NotificationNote';
import { ProblemNote } from '../ProblemNote';
import { useActions } from '../useActions';
import { useSay } from '../useSay';
import { QuietHours } from './QuietHours';
import styles from './Watch.module.css';

/** As in the schema of the settings. */
const MOST_SOUNDS = 50;

interface Props {
  readonly settings: WatchSettings;
  /** Whether the browser shows system notifications of ours. */
  readonly notifications: boolean;
}

/** When the watch may be heard: quiet hours, sounds a day, and the hour of the daily summary. */
export function WatchTimes({ settings, notifications }: Props) {
  const say = useSay();
  const id = useId();
  const { saveWatch } = useActions();
  const [draft, setDraft] = useState<Sounding>();
  const [ended, setEnded] = useState<'saved' | Outcome>();
  const sounding = draft ?? settings.sounding;
  const change = (part: Partial<Sounding>) => {
    setDraft({ ...sounding, ...part });
    setEnded(undefined);
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const failed = await saveWatch({ ...settings, sounding });
    if (!failed) setDraft(undefined);
    setEnded(failed ?? 'saved');
  };
  return (
    <div className={controls.stack}>
      {!notifications && <NotificationNote open />}
      <form className={`${controls.card} ${controls.stack}`} onSubmit={(event) => void save(event)}>
        <QuietHours quiet={sounding.quiet} onChange={(quiet) => change({ quiet })} />
        <div className={styles.field}>
          <label htmlFor={id} className={styles.label}>
            {say('watch:budget')}
          </label>
          <input
            id={id}
            className={`${controls.input} ${styles.number}`}
            type="number"
            min={0}
            max={MOST_SOUNDS}
            step={1}
            required
            value={Number.isNaN(sounding.budget) ? '' : sounding.budget}
            aria-describedby={`${id}-hint`}
            onChange={(event) => change({ budget: event.currentTarget.valueAsNumber })}
          />
          <p id={`${id}-hint`} className={controls.small}>
            {say('watch:budgetHint')}
          </p>
        </div>
        <div className={styles.field}>
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={sounding.digest !== null}
              onChange={(event) =>
                change({ digest: event.currentTarget.checked ? usualSounding.digest : null })
              }
            />
            {say('watch:digest')}
          </label>
          {sounding.digest !== null && (
            <label className={styles.clock}>
              {say('watch:digestAt')}
              <input
                type="time"
                className={controls.input}
                required
                value={sounding.digest}
                onChange={(event) => change({ digest: event.currentTarget.value })}
              />
            </label>
          )}
          <p className={controls.small}>{say('watch:digestHint')}</p>
        </div>
        <div className={controls.row}>
          <button
            type="submit"
            className={`${controls.button} ${controls.primary}`}
            disabled={draft === undefined}
          >
            <Save size={16} aria-hidden />
            {say('watch:save')}
          </button>
          <span role="status" className={styles.state}>
            {ended === 'saved' && say('watch:saved')}
            {draft && say('watch:unsaved')}
          </span>
        </div>
        {isProblem(ended) && <ProblemNote problem={ended} />}
      </form>
    </div>
  );
}
