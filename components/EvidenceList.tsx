import { ExternalLink } from 'lucide-react';
import type { Evidence } from '../lib/metrics/types';
import type { Snapshot } from '../lib/store/types';
import { pageTitle } from './console-page';
import styles from './Evidence.module.css';
import { useActions } from './useActions';
import { useLocale, useSay } from './useSay';

interface Props {
  readonly cells: readonly Evidence[];
  readonly snapshots: readonly Snapshot[];
  readonly zone: string;
}

/** Cell by cell: page, time, table, row, column and the text that stood there. */
export function EvidenceList({ cells, snapshots, zone }: Props) {
  const say = useSay();
  const locale = useLocale();
  const { openPage } = useActions();
  const byId = new Map(snapshots.map((snapshot) => [snapshot.id, snapshot]));
  const offered = new Set<string>();
  return (
    <ul className={styles.list}>
      {cells.map((cell) => {
        const { snapshotId, frame, table, row, column } = cell;
        const key = [snapshotId, frame, table, row, column].join('.');
        const snapshot = byId.get(snapshotId);
        const seen = snapshot?.readings[frame]?.tables[table];
        const text = seen?.rows[row]?.cells[column]?.text;
        const url = snapshot?.readings[frame]?.url;
        // One way to each page, at the first of its cells.
        const opens = url !== undefined && /^https?:/.test(url) && !offered.has(url);
        if (opens) offered.add(url);
        if (!snapshot || !seen || text === undefined)
          return (
            <li key={key}>
              {say('panel:evidenceGone', {
                id: snapshotId.slice(-6),
                table: table + 1,
                row: row + 1,
                column: column + 1,
              })}
            </li>
          );
        return (
          <li key={key}>
            <p className={styles.text}>{say('panel:evidenceText', { text })}</p>
            <p>
              {say('panel:evidenceCell', {
                page: pageTitle(snapshot.consoleId, snapshot.page, locale),
                at: { instant: snapshot.capturedAt, zone },
                table: seen.title ?? say('panel:untitledTable'),
                row: row + 1,
                column: seen.columns[column]?.label ?? String(column + 1),
              })}
            </p>
            {opens && (
              <button type="button" className={styles.open} onClick={() => openPage(url)}>
                <ExternalLink size={12} aria-hidden />
                {say('inbox:openSource')}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
