import type { Verdict } from '../../lib/contracts/types';
import { useSay } from '../useSay';
import { VerdictBadge } from '../VerdictBadge';
import { VerdictDetail } from './VerdictDetail';
import styles from './VerdictRow.module.css';

const MOST = 31;

interface Props {
  /** Breaches first. */
  readonly verdicts: readonly Verdict[];
  readonly zone: string;
}

/** The clause's other periods and products, out of the way until asked for. */
export function OtherVerdicts({ verdicts, zone }: Props) {
  const say = useSay();
  if (verdicts.length === 0) return null;
  return (
    <details className={styles.others}>
      <summary className={styles.more}>{say('panel:otherPeriods', { count: verdicts.length })}</summary>
      <ul>
        {verdicts.slice(0, MOST).map((verdict) => (
          <li key={`${verdict.entity.kind}:${verdict.entity.id}:${verdict.period.from}:${verdict.period.to}`}>
            <VerdictBadge state={verdict.state} />
            <VerdictDetail verdict={verdict} zone={zone} />
          </li>
        ))}
      </ul>
      {verdicts.length > MOST && <p>{say('panel:otherPeriodsCut', { count: verdicts.length - MOST })}</p>}
    </details>
  );
}
