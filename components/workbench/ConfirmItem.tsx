import { CheckCheck, Undo2 } from 'lucide-react';
import { useId, useState } from 'react';
import type { Entry } from '../../lib/contracts/entries';
import type { Contract } from '../../lib/contracts/types';
import type { Problem } from '../../lib/problem';
import { today } from '../../lib/quantity/day';
import { momentOf } from '../../lib/reports/meeting-week';
import type { ConfirmCheck } from '../../lib/reports/week-confirmations';
import controls from '../controls.module.css';
import { ProblemNote } from '../ProblemNote';
import { useActions } from '../useActions';
import { useSay } from '../useSay';
import styles from './Weekly.module.css';

interface Props {
  readonly contract: Contract;
  readonly packId: string;
  readonly check: ConfirmCheck;
  readonly minutes: string;
  readonly now: string;
}

/** One side's confirmation: the day, where it stands in the chat, and the very text that was confirmed. */
export function ConfirmItem({ contract, packId, check, minutes, now }: Props) {
  const say = useSay();
  const id = useId();
  const { saveEntry } = useActions();
  const { party, confirmation } = check;
  const [day, setDay] = useState(today(contract.zone, now));
  const [place, setPlace] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const happenedAt = momentOf(day, contract.zone, now);
  const name = say(party === 'operator' ? 'meeting:operator' : 'meeting:merchant');
  const keep = async (entry: Entry) => setProblem(await saveEntry(entry, contract.shopIds));
  const base = { id: 'new', contractId: contract.id, enteredAt: now } as const;
  const confirm = () => {
    if (happenedAt === undefined) return;
    const evidence = place.trim() === '' ? {} : { evidence: [place.trim()] };
    void keep({ ...base, ...evidence, happenedAt, kind: 'confirmation', party, packId, text: minutes });
  };
  if (confirmation)
    return (
      <li className={styles.check}>
        <p>
          {say('meeting:confirmed', {
            party: name,
            on: today(contract.zone, confirmation.happenedAt),
            place: confirmation.evidence?.join('、') ?? '',
          })}
        </p>
        {confirmation.text !== minutes && <p className={controls.small}>{say('meeting:confirmed-other')}</p>}
        <div className={controls.row}>
          <button
            type="button"
            className={`${controls.button} ${controls.quiet}`}
            onClick={() =>
              void keep({ ...base, happenedAt: now, kind: 'withdrawn', replaces: confirmation.id })
            }
          >
            <Undo2 size={14} aria-hidden />
            {say('meeting:withdraw-confirmation')}
          </button>
        </div>
        {problem && <ProblemNote problem={problem} />}
      </li>
    );
  return (
    <li className={styles.check}>
      <p>{say('meeting:not-confirmed', { party: name })}</p>
      <div className={controls.row}>
        <label htmlFor={`${id}-day`} className={controls.small}>
          {say('meeting:confirmed-on')}
        </label>
        <input
          id={`${id}-day`}
          type="date"
          className={`${controls.input} ${styles.day}`}
          value={day}
          max={today(contract.zone, now)}
          aria-invalid={happenedAt === undefined}
          onChange={({ target }) => setDay(target.value)}
        />
        <input
          className={`${controls.input} ${styles.place}`}
          value={place}
          placeholder={say('meeting:confirm-place')}
          aria-label={say('meeting:confirm-place')}
          onChange={({ target }) => setPlace(target.value)}
        />
        <button
          type="button"
          className={controls.button}
          disabled={happenedAt === undefined}
          onClick={confirm}
        >
          <CheckCheck size={14} aria-hidden />
          {say('meeting:note-confirmation', { party: name })}
        </button>
      </div>
      {problem && <ProblemNote problem={problem} />}
    </li>
  );
}
