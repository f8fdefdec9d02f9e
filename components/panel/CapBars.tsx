import type { CapNow } from '../../lib/reports/caps-now';
import { shopOf } from '../../lib/reports/of-shop';
import { useSay } from '../useSay';
import { CapBar } from './CapBar';
import styles from './Today.module.css';

const MOST = 4;

interface Props {
  /** The fullest first. */
  readonly caps: readonly CapNow[];
  readonly zone: string;
  /** The contract's shops, to tell them apart where they are several. */
  readonly shops: readonly { readonly id: string; readonly name: string }[];
}

/** The caps in force today as bars; the fuller ones at once, the others on demand. */
export function CapBars({ caps, zone, shops }: Props) {
  const say = useSay();
  if (caps.length === 0) return null;
  const over = caps.filter(({ verdict }) => verdict.state === 'breached').length;
  const first = caps.slice(0, Math.max(MOST, over));
  const rest = caps.slice(first.length);
  const bar = (cap: CapNow) => {
    const { clauseId, entity, period } = cap.verdict;
    const shopId = shopOf(cap.verdict);
    const shop = shops.length > 1 ? shops.find(({ id }) => id === shopId)?.name : undefined;
    const key = `${clauseId}|${shopId}|${entity.id}|${period.from}`;
    return <CapBar key={key} cap={cap} zone={zone} shop={shop} />;
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
