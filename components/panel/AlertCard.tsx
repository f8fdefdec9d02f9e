import { Check, Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { Alert, AlertState, Severity } from '../../lib/alerts/types';
import type { MessageKey } from '../../lib/messages';
import type { Outcome } from '../actions';
import controls from '../controls.module.css';
import { Evidence } from '../Evidence';
import { ProblemNote } from '../ProblemNote';
import { useActions } from '../useActions';
import { useSay } from '../useSay';
import styles from './AlertCard.module.css';
import { ResolveForm } from './ResolveForm';

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
}

/** One alert: what is wrong, on what evidence, and what can be done with it. */
export function AlertCard({ alert, zone }: Props) {
  const say = useSay();
  const { acknowledge, resolve } = useActions();
  const [failed, setFailed] = useState<Outcome>();
  const { Icon, word } = signs[alert.severity];
  const note = alert.steps.findLast((step) => step.note)?.note;
  return (
    <li className={`${styles.card} ${alert.state === 'open' ? styles[alert.severity] : ''}`}>
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
      {note && <p className={styles.detail}>{note}</p>}
      <Evidence evidence={alert.evidence} zone={zone} />
      {failed && <ProblemNote problem={failed} />}
      {alert.state !== 'resolved' && (
        <div className={controls.row}>
          {alert.state === 'open' && (
            <button
              type="button"
              className={controls.button}
              onClick={() => void acknowledge(alert.id).then(setFailed)}
            >
              <Check size={16} aria-hidden />
              {say('panel:acknowledge')}
            </button>
          )}
          <ResolveForm onResolve={(text) => void resolve(alert.id, text).then(setFailed)} />
        </div>
      )}
    </li>
  );
}
