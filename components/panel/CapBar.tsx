import type { Verdict } from '../../lib/contracts/types';
import type { MessageParam } from '../../lib/messages/types';
import type { CapNow } from '../../lib/reports/caps-now';
import { exactly } from '../../lib/quantity/interval';
import { useSay } from '../useSay';
import { VerdictBadge } from '../VerdictBadge';
import styles from './Today.module.css';

interface Props {
  readonly cap: CapNow;
  readonly zone: string;
  /** Whose cap it is, where a contract is about several shops. */
  readonly shop: string | undefined;
}

function amount(minor: number, verdict: Verdict): MessageParam {
  return { figure: { ...exactly(minor), unit: verdict.promised.unit } };
}

/** One cap: how much of it is used, as a bar and in words, with the time it was read. */
export function CapBar({ cap, zone, shop }: Props) {
  const say = useSay();
  const { verdict, used, others } = cap;
  const { actual, promised, period, entity, asOf, state, rule } = verdict;
  const what = others
    ? say('today:capOthers', {
        kind: { message: { key: entity.kind === 'campaign' ? 'rules:kind.campaign' : 'rules:kind.product' } },
      })
    : entity.kind === 'shop'
      ? say('today:capShop')
      : entity.name || entity.id;
  const who = shop === undefined ? what : say('meeting:of-shop', { shop, what });
  const when = period.from === period.to ? say('today:today') : `${period.from} – ${period.to}`;
  const limit = amount(promised.value, verdict);
  const spent = actual && amount(actual.lo, verdict);
  return (
    <li className={styles.cap}>
      <span className={styles.capName}>
        {rule === 'total-budget-cap' ? say('today:capBudget', { who }) : who} · {when}
      </span>
      <VerdictBadge state={state} />
      <span className={styles.track} aria-hidden>
        <span
          className={`${styles.fill} ${styles[state]}`}
          style={{ inlineSize: `${Math.min(1, used?.lo ?? 0) * 100}%` }}
        />
      </span>
      <span className={styles.capText}>
        {used && spent && actual ? (
          <>
            {say('today:capUsed', {
              spent:
                actual.lo === actual.hi
                  ? spent
                  : { message: { key: 'today:soFar', params: { figure: spent } } },
              limit,
            })}
            {' · '}
            {actual.lo > promised.value
              ? say('today:capOver', { over: amount(actual.lo - promised.value, verdict) })
              : say(actual.lo === actual.hi ? 'today:capLeft' : 'today:capLeftAtMost', {
                  left: amount(promised.value - actual.lo, verdict),
                })}
          </>
        ) : (
          say('today:capUnread', { limit })
        )}
        {asOf && ` · ${say('today:at', { at: { instant: asOf, zone } })}`}
      </span>
    </li>
  );
}
