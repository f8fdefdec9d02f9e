import { Save } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Kind } from '../../lib/alerts/kind';
import type { PastDay } from '../../lib/alerts/past';
import { type AlertSettings, isOn, withSetting } from '../../lib/alerts/settings';
import { isProblem } from '../../lib/problem';
import type { Outcome } from '../actions';
import controls from '../controls.module.css';
import { ProblemNote } from '../ProblemNote';
import { useSay } from '../useSay';
import { BackTestResult } from './BackTestResult';
import { ThresholdField } from './ThresholdField';
import { shownThreshold, typedThreshold } from './threshold-draft';
import styles from './Watch.module.css';

interface Props {
  readonly kind: Kind;
  /** As they are kept. */
  readonly settings: AlertSettings;
  /** The days that it is tried on; worked out when it is first asked for. */
  readonly past: () => readonly PastDay[];
  readonly onSave: (settings: AlertSettings) => Promise<Outcome>;
}

/** One rule: on or off, its limits, and how often it would have rung, before it is saved. */
export function WatchRule({ kind, settings, past, onSave }: Props) {
  const say = useSay();
  const kept = useMemo(() => {
    const limits = settings[kind.id]?.thresholds ?? {};
    return Object.fromEntries(
      kind.thresholds.map((one) => [one.name, shownThreshold(one, limits[one.name] ?? one.usual)]),
    );
  }, [kind, settings]);
  const [open, setOpen] = useState(false);
  const [on, setOn] = useState<boolean>();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [ended, setEnded] = useState<'saved' | Outcome>();
  const isNow = on ?? isOn(settings, kind.id);
  const values = useMemo(
    () =>
      kind.thresholds.flatMap((one) => {
        const value = typedThreshold(one, typed[one.name] ?? kept[one.name] ?? '');
        return value === undefined ? [] : [[one.name, value] as const];
      }),
    [kind, kept, typed],
  );
  const thresholds = useMemo(() => Object.fromEntries(values), [values]);
  const valid = values.length === kind.thresholds.length;
  const changed =
    isNow !== isOn(settings, kind.id) ||
    kind.thresholds.some(({ name }) => (typed[name] ?? kept[name]) !== kept[name]);
  const days = open ? past() : [];
  const save = async () => {
    const failed = await onSave(withSetting(settings, kind, { on: isNow, thresholds }));
    if (!failed) {
      setOn(undefined);
      setTyped({});
    }
    setEnded(failed ?? 'saved');
  };
  return (
    <li className={styles.rule}>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className={styles.summary}>
          <span className={styles.name}>{say(kind.label)}</span>
          <span className={isOn(settings, kind.id) ? styles.on : styles.off}>
            {say(isOn(settings, kind.id) ? 'watch:on' : 'watch:off')}
          </span>
          <span className={styles.about}>{say(`watch:about.${kind.id}`)}</span>
        </summary>
        <form
          className={styles.body}
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={isNow}
              onChange={(event) => {
                setOn(event.currentTarget.checked);
                setEnded(undefined);
              }}
            />
            {say('watch:enabled')}
          </label>
          {kind.thresholds.map((threshold) => (
            <ThresholdField
              key={threshold.name}
              threshold={threshold}
              typed={typed[threshold.name] ?? kept[threshold.name] ?? ''}
              onType={(text) => {
                setTyped((before) => ({ ...before, [threshold.name]: text }));
                setEnded(undefined);
              }}
            />
          ))}
          {!isNow && <p className={controls.small}>{say('watch:willClose')}</p>}
          {isNow && open && days.length === 0 && <p className={controls.small}>{say('watch:noPast')}</p>}
          {isNow && valid && days.length > 0 && (
            <BackTestResult kind={kind} past={days} thresholds={thresholds} />
          )}
          <div className={controls.row}>
            <button
              type="submit"
              className={`${controls.button} ${controls.primary}`}
              disabled={!changed || !valid}
            >
              <Save size={16} aria-hidden />
              {say('watch:save')}
            </button>
            <span role="status" className={styles.state}>
              {ended === 'saved' && say('watch:saved')}
              {changed && say('watch:unsaved')}
            </span>
          </div>
          {isProblem(ended) && <ProblemNote problem={ended} />}
        </form>
      </details>
    </li>
  );
}
