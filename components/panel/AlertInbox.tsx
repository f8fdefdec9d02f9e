import { CircleCheck } from 'lucide-react';
import { groupByCause } from '../../lib/alerts/cause';
import type { Alert } from '../../lib/alerts/types';
import controls from '../controls.module.css';
import { useSay } from '../useSay';
import { AlertCard } from './AlertCard';
import { AlertGroup } from './AlertGroup';
import styles from './AlertInbox.module.css';

/** Past ones listed at most. */
const MOST_FORMER = 30;

interface Props {
  /** Newest first. */
  readonly alerts: readonly Alert[];
  readonly zone: string;
  readonly now: string;
  /** The alert to bring into view. */
  readonly focused?: string | undefined;
}

/** The inbox: what is open first, one group a cause, then what was acknowledged, put off or resolved. */
export function AlertInbox({ alerts, zone, now, focused }: Props) {
  const say = useSay();
  const open = alerts.filter((alert) => alert.state === 'open');
  const former = alerts.filter((alert) => alert.state !== 'open');
  const listed = former.filter(({ id }, i) => i < MOST_FORMER || id === focused);
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
          {groupByCause(open).map((group) => (
            <AlertGroup key={group.cause} group={group} zone={zone} now={now} focused={focused} />
          ))}
        </ul>
      )}
      {former.length > 0 && (
        <details>
          <summary className={styles.former}>{say('panel:alertsFormer', { count: former.length })}</summary>
          <ul className={styles.list}>
            {listed.map((alert) => (
              <AlertCard key={alert.id} alert={alert} zone={zone} now={now} focused={alert.id === focused} />
            ))}
          </ul>
          {former.length > listed.length && (
            <p className={controls.small}>
              {say('inbox:moreFormer', { count: former.length - listed.length })}
            </p>
          )}
        </details>
      )}
    </div>
  );
}
