import { Plus } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import type { Contract } from '../../lib/contracts/types';
import type { Problem } from '../../lib/problem';
import { addDays, isDay, today } from '../../lib/quantity/day';
import type { Day } from '../../lib/quantity/period';
import controls from '../controls.module.css';
import { ProblemNote } from '../ProblemNote';
import { useActions } from '../useActions';
import { useSay } from '../useSay';
import styles from './Weekly.module.css';

interface Props {
  readonly contract: Contract;
  /** First day of the week that the meeting is about. */
  readonly week: Day;
  readonly now: string;
}

const WEEK = 7;

/** One promise of the meeting: who, what, by when. */
export function PromiseForm({ contract, week, now }: Props) {
  const say = useSay();
  const id = useId();
  const { saveEntry } = useActions();
  const [party, setParty] = useState<'operator' | 'merchant'>('operator');
  const [what, setWhat] = useState('');
  const [by, setBy] = useState(addDays(today(contract.zone, now), WEEK));
  const [wrong, setWrong] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const fits = what.trim() !== '' && isDay(by);
    setWrong(!fits);
    if (!fits) return;
    const base = { id: 'new', contractId: contract.id, enteredAt: now, happenedAt: now };
    const failed = await saveEntry({ ...base, kind: 'promise', party, what, by, week }, contract.shopIds);
    setProblem(failed);
    if (!failed) setWhat('');
  };
  return (
    <form className={styles.checks} noValidate onSubmit={(event) => void save(event)}>
      <div className={styles.fields}>
        <div className={styles.field}>
          <label htmlFor={`${id}-party`}>{say('meeting:party')}</label>
          <select
            id={`${id}-party`}
            className={controls.input}
            value={party}
            onChange={({ target }) => setParty(target.value === 'merchant' ? 'merchant' : 'operator')}
          >
            <option value="operator">{say('meeting:operator')}</option>
            <option value="merchant">{say('meeting:merchant')}</option>
          </select>
        </div>
        <div className={styles.field}>
          <label htmlFor={`${id}-what`}>{say('meeting:what')}</label>
          <input
            id={`${id}-what`}
            className={controls.input}
            value={what}
            autoComplete="off"
            aria-invalid={wrong && what.trim() === ''}
            onChange={({ target }) => setWhat(target.value)}
          />
        </div>
        <div className={styles.field}>
          <label htmlFor={`${id}-by`}>{say('meeting:by')}</label>
          <input
            id={`${id}-by`}
            type="date"
            className={controls.input}
            value={by}
            aria-invalid={wrong && !isDay(by)}
            onChange={({ target }) => setBy(target.value)}
          />
        </div>
      </div>
      <div className={controls.row}>
        <button type="submit" className={controls.button}>
          <Plus size={16} aria-hidden />
          {say('meeting:add-promise')}
        </button>
        <span role="status" className={controls.error}>
          {wrong && say('meeting:promise-wrong')}
        </span>
      </div>
      {problem && <ProblemNote problem={problem} />}
    </form>
  );
}
