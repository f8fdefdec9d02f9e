import type { CapNow } from '../../lib/reports/caps-now';
import { useSay } from '../useSay';
import { CapBar } from './CapBar';
import styles from './Today.module.css';

const MOST = 4;

interface Props {
  /** The fullest first. */
  readonly caps: readonly CapNow[];
  readonly zone: string;
}

/** The caps in force today as bars; the fuller ones at once, the others on demand. */
export function CapBars({ caps, zone }: Props) {
  const say = useSay();
  if (caps.length === 0) return null;
  const over = caps.filter(({ verdict }) => verdict.state === 'breached').length;
  const first = caps.slice(0, Math.max(MOST, over));
  const rest = caps.slice(first.length);
  const bar = (cap: CapNow) => {
    const { clauseId, entity, period } = cap.verdict;
    return <CapBar key={`${clauseId}|${entity.id}|${period.from}`} cap={cap} zone={zone} />;
  };
  return (
    <div>
      <h3 className={styles.head}>{say('today:caps')}</h3>
      <ul className={styles.caps}>{first.map(bar)}</ul>
      {rest.length > 0 && (
        <details>
          <summary className={styles.more}>{say('today:capsMore', { count: rest.length })}</summary>
          <ul className={styles.caps}>{rest.map(bar)}</ul>
        </details>
      )}
    </div>
  );
}
