import { useState } from 'react';
import type { ColumnAnswer } from '../../lib/metrics/answer-types';
import { metricAreas, metricById } from '../../lib/metrics/catalog';
import type { ColumnFacts } from '../../lib/metrics/types';
import controls from '../controls.module.css';
import { useLocale, useSay } from '../useSay';
import { unitChoices } from './column-units';
import styles from './Teach.module.css';

const AS_READ = 'as-read';
const NONE = 'none';

interface Props {
  readonly column: ColumnFacts;
  /** The column's name in sentences. */
  readonly name: string;
  readonly consoleId: string | undefined;
  /** Whether the figures are about a whole, which may be the shop or the advertising account. */
  readonly ofWhole: boolean;
  readonly onSave: (meaning: ColumnAnswer) => void;
  readonly onCancel: () => void;
}

/** Sets what a column means, in which unit its numbers stand and what they are about. */
export function ColumnForm({ column, name, consoleId, ofWhole, onSave, onCancel }: Props) {
  const say = useSay();
  const locale = useLocale();
  const [metric, setMetric] = useState<string>(
    column.taught ? (column.meaning?.metric ?? NONE) : (column.meaning?.metric ?? AS_READ),
  );
  const taughtUnit = column.taught && column.meaning?.labelUnit;
  const [unit, setUnit] = useState(taughtUnit ? `${taughtUnit}*${column.meaning?.labelScale ?? 1}` : '');
  const [scope, setScope] = useState<'' | 'shop' | 'account'>('');
  const chosen = metricById(metric);
  const units = chosen ? unitChoices(chosen.unit, consoleId) : [];
  const save = () => {
    if (metric === AS_READ || metric === NONE) return onSave(metric);
    const stated = units.find((choice) => `${choice.unit}*${choice.scale}` === unit);
    return onSave({
      metric,
      ...(stated && { unit: stated.unit, scale: stated.scale }),
      ...(scope !== '' && { scope }),
    });
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label className={styles.field}>
        <span className={controls.small}>{say('teach:metric', { label: name })}</span>
        <select
          className={controls.input}
          value={metric}
          onChange={(event) => {
            setMetric(event.currentTarget.value);
            setUnit('');
          }}
        >
          <option value={AS_READ}>{say('teach:metricAsRead')}</option>
          <option value={NONE}>{say('teach:metricNone')}</option>
          {metricAreas.map(({ area, metrics }) => (
            <optgroup key={area} label={say(`teach:area.${area}`)}>
              {metrics.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name[locale]}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      {units.length > 0 && (
        <label className={styles.field}>
          <span className={controls.small}>{say('teach:unit')}</span>
          <select
            className={controls.input}
            value={unit}
            onChange={(event) => setUnit(event.currentTarget.value)}
          >
            <option value="">{say('teach:unitAsRead')}</option>
            {units.map((choice) => (
              <option key={`${choice.unit}*${choice.scale}`} value={`${choice.unit}*${choice.scale}`}>
                {choice.name ? say(choice.name) : choice.unit}
              </option>
            ))}
          </select>
        </label>
      )}
      {chosen && ofWhole && (
        <label className={styles.field}>
          <span className={controls.small}>{say('teach:scope')}</span>
          <select
            className={controls.input}
            value={scope}
            onChange={(event) => {
              const { value } = event.currentTarget;
              setScope(value === 'shop' || value === 'account' ? value : '');
            }}
          >
            <option value="">{say('teach:scopeAsRead')}</option>
            <option value="shop">{say('teach:kind.shop')}</option>
            <option value="account">{say('teach:kind.account')}</option>
          </select>
        </label>
      )}
      <div className={controls.row}>
        <button type="submit" className={`${controls.button} ${controls.primary} ${styles.small}`}>
          {say('teach:save')}
        </button>
        <button type="button" className={`${controls.button} ${styles.small}`} onClick={onCancel}>
          {say('teach:cancel')}
        </button>
      </div>
    </form>
  );
}
