import type { CauseGroup } from '../../lib/alerts/cause';
import type { Alert } from '../../lib/alerts/types';
import { useSay } from '../useSay';
import { AlertCard } from './AlertCard';
import styles from './AlertInbox.module.css';

interface Props {
  readonly group: CauseGroup<Alert>;
  readonly zone: string;
  readonly now: string;
  readonly focused: string | undefined;
}

/** Alerts of one cause: the gravest speaks, the others stand below it on demand. */
export function AlertGroup({ group, zone, now, focused }: Props) {
  const say = useSay();
  const { lead, others } = group;
  const card = (alert: Alert) => (
    <AlertCard key={alert.id} alert={alert} zone={zone} now={now} focused={alert.id === focused} />
  );
  return (
    <>
      {card(lead)}
      {others.length > 0 && (
        <li>
          <details>
            <summary className={styles.former}>{say('inbox:sameCause', { count: others.length })}</summary>
            <ul className={styles.list}>{others.map(card)}</ul>
          </details>
        </li>
      )}
    </>
  );
}
