import { Plus, Trash2 } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { isDay } from '../../lib/quantity/day';
import type { WatchSettings } from '../../lib/store/watch-settings';
import type { Outcome } from '../actions';
import controls from '../controls.module.css';
import { ProblemNote } from '../ProblemNote';
import { useActions } from '../useActions';
import { useSay } from '../useSay';
import styles from './Watch.module.css';

const EMPTY = { from: '', to: '', name: '' };

interface Props {
  readonly settings: WatchSettings;
}

/** The merchant's own promotion days: they are compared with no ordinary day. */
export function WatchActivities({ settings }: Props) {
  const say = useSay();
  const id = useId();
  const { saveWatch } = useActions();
  const [typed, setTyped] = useState(EMPTY);
  const [wrong, setWrong] = useState(false);
  const [failed, setFailed] = useState<Outcome>();
  const { activities } = settings;
  const keep = async (changed: WatchSettings['activities']) => {
    const problem = await saveWatch({ ...settings, activities: changed });
    setFailed(problem);
    return !problem;
  };
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const { from, to, name } = typed;
    const fits = isDay(from) && isDay(to) && from <= to;
    setWrong(!fits);
    if (!fits) return;
    const more = [...activities, { from, to, name: name.trim() }].toSorted((a, b) =>
      a.from < b.from ? -1 : 1,
    );
    if (await keep(more)) setTyped(EMPTY);
  };
  const field = (name: keyof typeof EMPTY, label: string, type: 'date' | 'text') => (
    <div className={styles.field}>
      <label htmlFor={`${id}-${name}`} className={styles.label}>
        {label}
      </label>
      <input
        id={`${id}-${name}`}
        type={type}
        maxLength={60}
        className={controls.input}
        aria-invalid={wrong && type === 'date'}
        value={typed[name]}
        onChange={({ currentTarget }) => setTyped((before) => ({ ...before, [name]: currentTarget.value }))}
      />
    </div>
  );
  return (
    <div className={`${controls.card} ${controls.stack}`}>
      <p className={controls.small}>{say('watch:activitiesHint')}</p>
      {activities.length === 0 && <p>{say('watch:activityNone')}</p>}
      <ul>
        {activities.map((activity) => {
          const { from, to, name = '' } = activity;
          return (
            <li key={`${from}${to}${name}`} className={styles.activity}>
              {say('watch:activityLine', { from, to, name })}
              <button
                type="button"
                className={`${controls.button} ${controls.quiet}`}
                aria-label={say('watch:activityRemove', { from })}
                onClick={() => void keep(activities.filter((one) => one !== activity))}
              >
                <Trash2 size={16} aria-hidden />
              </button>
            </li>
          );
        })}
      </ul>
      <form className={styles.adding} noValidate onSubmit={(event) => void add(event)}>
        {field('from', say('watch:activityFrom'), 'date')}
        {field('to', say('watch:activityTo'), 'date')}
        {field('name', say('watch:activityName'), 'text')}
        <button type="submit" className={controls.button}>
          <Plus size={16} aria-hidden />
          {say('watch:activityAdd')}
        </button>
      </form>
      <div role="status">
        {wrong && <p className={controls.error}>{say('watch:activityWrong')}</p>}
        {failed && <ProblemNote problem={failed} />}
      </div>
    </div>
  );
}
