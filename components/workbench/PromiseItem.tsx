import { Check, Undo2, X } from 'lucide-react';
import { useId, useState } from 'react';
import type { Entry } from '../../lib/contracts/entries';
import type { Contract } from '../../lib/contracts/types';
import type { Problem } from '../../lib/problem';
import { today } from '../../lib/quantity/day';
import { momentOf } from '../../lib/reports/meeting-week';
import { promiseChecked } from '../../lib/reports/promise-text';
import type { PromiseCheck } from '../../lib/reports/week-promises';
import controls from '../controls.module.css';
import { ProblemNote } from '../ProblemNote';
import { Say } from '../Say';
import { useActions } from '../useActions';
import { useSay } from '../useSay';
import styles from './Weekly.module.css';

interface Props {
  readonly contract: Contract;
  readonly check: PromiseCheck;
  readonly now: string;
}

/** One promise with how it stands: how it ended is noted here, and what was noted wrongly is taken back. */
export function PromiseItem({ contract, check, now }: Props) {
  const say = useSay();
  const id = useId();
  const { saveEntry } = useActions();
  const [day, setDay] = useState(today(contract.zone, now));
  const [problem, setProblem] = useState<Problem>();
  const { promise, endedBy } = check;
  const happenedAt = momentOf(day, contract.zone, now);
  const keep = async (entry: Entry) => setProblem(await saveEntry(entry, contract.shopIds));
  const base = { id: 'new', contractId: contract.id, enteredAt: now } as const;
  const end = (outcome: 'kept' | 'not-kept') =>
    happenedAt !== undefined &&
    void keep({ ...base, happenedAt, kind: 'promise-ended', promiseId: promise.id, outcome });
  const takeBack = () =>
    void keep({ ...base, happenedAt: now, kind: 'withdrawn', replaces: endedBy ?? promise.id });
  return (
    <li className={styles.check}>
      <p>
        <Say message={promiseChecked(check)} />
      </p>
      <div className={controls.row}>
        {endedBy === undefined && (
          <>
            <label htmlFor={id} className={controls.small}>
              {say('meeting:ended-on')}
            </label>
            <input
              id={id}
              type="date"
              className={`${controls.input} ${styles.day}`}
              value={day}
              max={today(contract.zone, now)}
              aria-invalid={happenedAt === undefined}
              onChange={({ target }) => setDay(target.value)}
            />
            <button
              type="button"
              className={controls.button}
              disabled={happenedAt === undefined}
              onClick={() => end('kept')}
            >
              <Check size={14} aria-hidden />
              {say('meeting:kept')}
            </button>
            <button
              type="button"
              className={controls.button}
              disabled={happenedAt === undefined}
              onClick={() => end('not-kept')}
            >
              <X size={14} aria-hidden />
              {say('meeting:not-kept')}
            </button>
          </>
        )}
        <button type="button" className={`${controls.button} ${controls.quiet}`} onClick={takeBack}>
          <Undo2 size={14} aria-hidden />
          {say(endedBy === undefined ? 'meeting:withdraw-promise' : 'meeting:withdraw-result')}
        </button>
      </div>
      {problem && <ProblemNote problem={problem} />}
    </li>
  );
}
