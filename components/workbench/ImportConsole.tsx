import { useId } from 'react';
import { consoleById, consoles } from '../../lib/consoles';
import controls from '../controls.module.css';
import { useLocale, useSay } from '../useSay';
import styles from './Import.module.css';

interface Props {
  readonly value: string | undefined;
  /** The console that the file names. */
  readonly guessed: string | undefined;
  readonly onChange: (consoleId: string | undefined) => void;
}

/** Which console a file is from: it decides what a column means and in which zone a day is counted. */
export function ImportConsole({ value, guessed, onChange }: Props) {
  const say = useSay();
  const locale = useLocale();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{say('imports:console')}</label>
      <select
        id={id}
        className={controls.input}
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value || undefined)}
      >
        <option value="">{say('imports:consoleOther')}</option>
        {consoles.map((console) => (
          <option key={console.id} value={console.id}>
            {console.name[locale]}
          </option>
        ))}
      </select>
      {guessed !== undefined && guessed === value && (
        <span className={controls.small}>
          {say('imports:consoleGuessed', { name: consoleById(guessed)?.name[locale] ?? guessed })}
        </span>
      )}
    </div>
  );
}
