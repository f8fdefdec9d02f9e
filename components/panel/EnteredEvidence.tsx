import { useState } from 'react';
import type { Verdict } from '../../lib/contracts/types';
import styles from '../Evidence.module.css';
import { useSay } from '../useSay';
import { EnteredList } from './EnteredList';

interface Props {
  readonly verdict: Verdict;
  readonly zone: string;
}

/** The merchant's own entries that a verdict rests on, fetched when they are opened. */
export function EnteredEvidence({ verdict, zone }: Props) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const { contractId, entryIds = [] } = verdict;
  if (entryIds.length === 0) return null;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>{say('entries:evidence', { count: entryIds.length })}</summary>
      {open && <EnteredList contractId={contractId} ids={entryIds} zone={zone} />}
    </details>
  );
}
