import { useState } from 'react';
import type { Evidence as Cell } from '../lib/metrics/types';
import { EvidenceList } from './EvidenceList';
import styles from './Evidence.module.css';
import { useSnapshots } from './useLive';
import { useSay } from './useSay';

const MOST = 12;

interface Props {
  readonly evidence: readonly Cell[];
  readonly zone: string;
}

/** The cells a figure rests on, fetched from their snapshots when it is opened. */
export function Evidence({ evidence, zone }: Props) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const shown = evidence.slice(0, MOST);
  const snapshots = useSnapshots(open ? [...new Set(shown.map((cell) => cell.snapshotId))] : []);
  if (evidence.length === 0) return null;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>{say('panel:evidence', { count: evidence.length })}</summary>
      {open && <EvidenceList cells={shown} snapshots={snapshots} zone={zone} />}
      {evidence.length > MOST && (
        <p className={styles.rest}>{say('panel:evidenceMore', { count: evidence.length - MOST })}</p>
      )}
    </details>
  );
}
