import { CircleCheck, CircleHelp, CircleX } from 'lucide-react';
import type { VerdictState } from '../lib/contracts/types';
import { useSay } from './useSay';
import styles from './VerdictBadge.module.css';

const icons = { met: CircleCheck, breached: CircleX, unknown: CircleHelp } as const;

/** Met, breached or cannot tell yet: by icon and word, and by colour besides. */
export function VerdictBadge({ state }: { readonly state: VerdictState }) {
  const say = useSay();
  const Icon = icons[state];
  return (
    <span className={`${styles.badge} ${styles[state]}`}>
      <Icon size={14} aria-hidden />
      {say(`common:${state}`)}
    </span>
  );
}
