import { useState } from 'react';
import type { CauseGroup } from '../../lib/alerts/cause';
import type { Alert } from '../../lib/alerts/types';
import type { Outcome } from '../actions';
import controls from '../controls.module.css';
import { ProblemNote } from '../ProblemNote';
import { useActions } from '../useActions';
import { useSay } from '../useSay';
import { AlertCard } from './AlertCard';
import styles from './AlertInbox.module.css';

interface Props {
  readonly group: CauseGroup<Alert>;
  readonly zone: string;
  readonly now: string;
  readonly focused: string | undefined;
}

/** Alerts of one cause: the gravest speaks, the others stand below it on demand, and all can be seen off at once. */
export function AlertGroup({ group, zone, now, focused }: Props) {
  const say = useSay();
  const { acknowledge } = useActions();
  const [failed, setFailed] = useState<Outcome>();
  const { lead, others } = group;
  const all = [lead, ...others];
  const seeAll = async () => {
    const outcomes = await Promise.all(all.map(({ id }) => acknowledge(id)));
    setFailed(outcomes.find((outcome) => outcome !== undefined));
  };
  const card = (alert: Alert) => (
    <AlertCard key={alert.id} alert={alert} zone={zone} now={now} focused={alert.id === focused} />
  );
  return (
    <>
      {card(lead)}
      {others.length > 0 && (
        <li className={styles.more}>
          <details>
            <summary className={styles.former}>{say('inbox:sameCause', { count: others.length })}</summary>
            <ul className={styles.list}>{others.map(card)}</ul>
          </details>
          <button
            type="button"
            className={`${controls.button} ${controls.quiet} ${styles.all}`}
            onClick={() => void seeAll()}
          >
            {say('inbox:seenAll', { count: all.length })}
          </button>
          {failed && <ProblemNote problem={failed} />}
        </li>
      )}
    </>
  );
}
