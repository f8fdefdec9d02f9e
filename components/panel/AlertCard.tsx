import { Info, OctagonAlert, ScrollText, TriangleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { fateOf } from '../../lib/alerts/fate';
import type { Alert, AlertState, Severity } from '../../lib/alerts/types';
import type { MessageKey } from '../../lib/messages';
import controls from '../controls.module.css';
import { Evidence } from '../Evidence';
import { useActions } from '../useActions';
import { useSay } from '../useSay';
import { AlertActions } from './AlertActions';
import styles from './AlertCard.module.css';
import { showClause } from './show-clause';

const signs = {
  red: { Icon: OctagonAlert, word: 'panel:severityRed' },
  amber: { Icon: TriangleAlert, word: 'panel:severityAmber' },
  note: { Icon: Info, word: 'panel:severityNote' },
} as const satisfies Record<Severity, unknown>;

const stateWords: Record<AlertState, MessageKey> = {
  open: 'panel:stateOpen',
  acknowledged: 'panel:stateAcknowledged',
  snoozed: 'panel:stateSnoozed',
  resolved: 'panel:stateResolved',
};

interface Props {
  readonly alert: Alert;
  readonly zone: string;
  readonly now: string;
  /** The merchant came here for this alert: it is brought into view. */
  readonly focused?: boolean;
}

/** One alert: what is wrong, on what evidence, and what can be done with it. */
export function AlertCard({ alert, zone, now, focused = false }: Props) {
  const say = useSay();
  const { openWorkbench, alertShown } = useActions();
  const card = useRef<HTMLLIElement>(null);
  const { Icon, word } = signs[alert.severity];
  const { contractId, clauseId } = alert;
  const fate = fateOf(alert, zone);
  useEffect(() => {
    if (!focused) return;
    // It stays open after the wish is fulfilled, unlike a property would.
    for (let part = card.current?.closest('details'); part; part = part.parentElement?.closest('details'))
      part.open = true;
    card.current?.scrollIntoView({ block: 'start' });
    card.current?.focus({ preventScroll: true });
    alertShown();
  }, [focused, alertShown]);
  return (
    <li
      ref={card}
      tabIndex={-1}
      className={`${styles.card} ${alert.state === 'open' ? styles[alert.severity] : ''}`}
    >
      <p className={styles.tags}>
        <span className={styles.severity}>
          <Icon size={16} aria-hidden />
          {say(word)}
        </span>
        <span className={controls.small}>
          {say(stateWords[alert.state])} · {say('panel:readAt', { at: { instant: alert.readAt, zone } })}
        </span>
      </p>
      <h3 className={styles.title}>{say(alert.title)}</h3>
      <p className={styles.detail}>{say(alert.detail)}</p>
      {fate && <p className={styles.fate}>{say(fate)}</p>}
      <Evidence evidence={alert.evidence} zone={zone} />
      {contractId !== undefined && clauseId !== undefined && (
        <button
          type="button"
          className={styles.clause}
          onClick={() => {
            if (!showClause(contractId, clauseId)) openWorkbench(`#/contract/${contractId}`);
          }}
        >
          <ScrollText size={14} aria-hidden />
          {say('inbox:showClause')}
        </button>
      )}
      {alert.state !== 'resolved' && <AlertActions alert={alert} zone={zone} now={now} />}
    </li>
  );
}
