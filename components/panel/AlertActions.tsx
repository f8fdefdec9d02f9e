import { Check } from 'lucide-react';
import { useState } from 'react';
import type { Alert } from '../../lib/alerts/types';
import type { Outcome } from '../actions';
import controls from '../controls.module.css';
import { ProblemNote } from '../ProblemNote';
import { useActions } from '../useActions';
import { useSay } from '../useSay';
import styles from './AlertCard.module.css';
import { LaterForm } from './LaterForm';
import { ResolveForm } from './ResolveForm';

interface Props {
  readonly alert: Alert;
  readonly zone: string;
  readonly now: string;
}

/** What the merchant can do with an alert that is not resolved: see it, put it off, settle it. */
export function AlertActions({ alert, zone, now }: Props) {
  const say = useSay();
  const { acknowledge, snooze, resolve } = useActions();
  const [failed, setFailed] = useState<Outcome>();
  return (
    <>
      {failed && <ProblemNote problem={failed} />}
      <div className={`${controls.row} ${styles.actions}`}>
        {alert.state !== 'acknowledged' && (
          <button
            type="button"
            className={controls.button}
            onClick={() => void acknowledge(alert.id).then(setFailed)}
          >
            <Check size={16} aria-hidden />
            {say('panel:acknowledge')}
          </button>
        )}
        {alert.state === 'open' && (
          <LaterForm
            zone={zone}
            now={now}
            onSnooze={(until) => void snooze(alert.id, until).then(setFailed)}
            onAcknowledge={(until) => void acknowledge(alert.id, until).then(setFailed)}
          />
        )}
        <ResolveForm onResolve={(note) => void resolve(alert.id, note).then(setFailed)} />
      </div>
    </>
  );
}
