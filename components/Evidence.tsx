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

/** Asks for the snapshots only once it stands there: a report has a hundred figures, and few are opened. */
function FetchedEvidence({ cells, zone }: { readonly cells: readonly Cell[]; readonly zone: string }) {
  const snapshots = useSnapshots([...new Set(cells.map(({ snapshotId }) => snapshotId))]);
  return <EvidenceList cells={cells} snapshots={snapshots} zone={zone} />;
}

/** The cells a figure rests on, fetched from their snapshots when it is opened. */
export function Evidence({ evidence, zone }: Props) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  if (evidence.length === 0) return null;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>{say('panel:evidence', { count: evidence.length })}</summary>
      {open && <FetchedEvidence cells={evidence.slice(0, MOST)} zone={zone} />}
      {evidence.length > MOST && (
        <p className={styles.rest}>{say('panel:evidenceMore', { count: evidence.length - MOST })}</p>
      )}
    </details>
  );
}
