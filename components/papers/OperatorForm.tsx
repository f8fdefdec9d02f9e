import { ClipboardCheck } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { isProblem, type Problem, problem } from '../../lib/problem';
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
  const whole = isDay(from) && isDay(to) && from <= to;
  const period = { from, to };
  const check = (event: FormEvent) => {
    event.preventDefault();
    setState('idle');
    onGiven({ period, text });
  };
  const choose = async (chosen: File | undefined) => {
    if (!chosen) return;
    setState('reading');
    const read = await importer.read(chosen, undefined, () => {});
    if (isProblem(read)) setState(read);
    else if ('several' in read) setState(problem('import-type-unknown'));
    else {
      setState('idle');
      onGiven({ period, file: read, bytes: chosen.size });
    }
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
            void choose(event.currentTarget.files?.[0]);
            // The same file may be chosen again after a mistake.
            event.currentTarget.value = '';
          }}
        />
      </div>
      <div role="status" className={controls.small}>
        {state === 'reading' && say('operatorReport:reading')}
      </div>
      {isProblem(state) && <ProblemNote problem={state} />}
    </form>
  );
}
