import { CircleCheck } from 'lucide-react';
import type { Alert } from '../../lib/alerts/types';
import { useSay } from '../useSay';
import { AlertCard } from './AlertCard';
import styles from './AlertInbox.module.css';

interface Props {
  /** Newest first. */
  readonly alerts: readonly Alert[];
  readonly zone: string;
}

/** The inbox: what is open first, then what was acknowledged or resolved. */
export function AlertInbox({ alerts, zone }: Props) {
  const say = useSay();
  const open = alerts.filter((alert) => alert.state === 'open');
  const former = alerts.filter((alert) => alert.state !== 'open');
  return (
    <div className={styles.inbox}>
      {open.length === 0 ? (
        <p className={styles.none}>
          <CircleCheck size={16} aria-hidden />
          <span>
            <strong>{say('panel:alertsNone')}</strong>
            <br />
            {say('panel:alertsNoneDetail')}
          </span>
        </p>
      ) : (
        <ul className={styles.list}>
          {open.map((alert) => (
            <AlertCard key={alert.id} alert={alert} zone={zone} />
          ))}
        </ul>
      )}
      {former.length > 0 && (
        <details>
          <summary className={styles.former}>{say('panel:alertsFormer', { count: former.length })}</summary>
          <ul className={styles.list}>
            {former.map((alert) => (
              <AlertCard key={alert.id} alert={alert} zone={zone} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
