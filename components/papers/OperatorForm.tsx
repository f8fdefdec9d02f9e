import { ClipboardCheck } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { isProblem, type Problem } from '../../lib/problem';
import { isDay } from '../../lib/quantity/day';
import type { Period } from '../../lib/quantity/period';
import controls from '../controls.module.css';
import { ProblemNote } from '../ProblemNote';
import { useSay } from '../useSay';
import form from '../workbench/ContractForm.module.css';
import type { Importer } from '../workbench/importer';
import type { OperatorGiven } from './operator-given';
import styles from './PapersPage.module.css';

interface Props {
  /** Days that a report is taken to be about until the merchant says otherwise. */
  readonly usual: Period;
  readonly importer: Importer;
  readonly onGiven: (given: OperatorGiven) => void;
}

/** The operator's report as text or file, and the days that it is about. */
export function OperatorForm({ usual, importer, onGiven }: Props) {
  const say = useSay();
  const id = useId();
  const [from, setFrom] = useState(usual.from);
  const [to, setTo] = useState(usual.to);
  const [text, setText] = useState('');
  const [state, setState] = useState<'idle' | 'reading' | Problem>('idle');
  const [archive, setArchive] = useState<{ readonly name: string; readonly files: readonly File[] }>();
  const whole = isDay(from) && isDay(to) && from <= to;
  const period = { from, to };
  const check = (event: FormEvent) => {
    event.preventDefault();
    setState('idle');
    onGiven({ period, text });
  };
  const read = async (chosen: File, within: string | undefined) => {
    setState('reading');
    const found = await importer.read(chosen, within, () => {});
    if (isProblem(found)) return setState(found);
    setState('idle');
    if ('several' in found) setArchive({ name: chosen.name, files: found.several });
    else onGiven({ period, file: found, bytes: chosen.size });
  };
  const choose = (chosen: File | undefined) => {
    setArchive(undefined);
    if (chosen) void read(chosen, undefined);
  };
  const days = [
    { name: 'from', value: from, set: setFrom },
    { name: 'to', value: to, set: setTo },
  ] as const;
  return (
    <form className={`${form.form} ${controls.screen}`} onSubmit={check}>
      <div className={form.grid}>
        {days.map(({ name, value, set }) => (
          <div key={name} className={form.field}>
            <label className={form.label} htmlFor={`${id}-${name}`}>
              {say(`operatorReport:${name}`)}
            </label>
            <input
              id={`${id}-${name}`}
              type="date"
              className={controls.input}
              value={value}
              aria-invalid={!whole}
              onChange={(event) => set(event.currentTarget.value)}
            />
          </div>
        ))}
      </div>
      <div className={form.field}>
        <label className={form.label} htmlFor={`${id}-text`}>
          {say('operatorReport:paste')}
        </label>
        <p className={controls.small}>{say('operatorReport:paste-hint')}</p>
        <textarea
          id={`${id}-text`}
          className={styles.text}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <div className={controls.row}>
        <button
          type="submit"
          className={`${controls.button} ${controls.primary}`}
          disabled={text.trim() === '' || !whole}
        >
          <ClipboardCheck size={16} aria-hidden />
          {say('operatorReport:check')}
        </button>
      </div>
      <div className={form.field}>
        <label className={`${form.label} ${styles.file}`} htmlFor={`${id}-file`}>
          {say('operatorReport:drop')}
        </label>
        <input
          id={`${id}-file`}
          type="file"
          accept=".xls,.xlsx,.csv,.zip"
          disabled={!whole}
          className={controls.input}
          onChange={(event) => {
            choose(event.currentTarget.files?.[0]);
            // The same file may be chosen again after a mistake.
            event.currentTarget.value = '';
          }}
        />
      </div>
      <div role="status" className={controls.small}>
        {state === 'reading' && say('operatorReport:reading')}
      </div>
      {isProblem(state) && <ProblemNote problem={state} />}
      {archive && (
        <fieldset className={styles.archive}>
          <legend className={controls.small}>
            {say('operatorReport:archive', { name: archive.name, count: archive.files.length })}
          </legend>
          {archive.files.map((file) => (
            <button
              key={file.name}
              type="button"
              className={controls.button}
              disabled={state === 'reading' || !whole}
              onClick={() => void read(file, archive.name)}
            >
              <ClipboardCheck size={16} aria-hidden />
              {file.name}
            </button>
          ))}
        </fieldset>
      )}
    </form>
  );
}
