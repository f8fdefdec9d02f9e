import type { SnapshotFacts } from '../../lib/metrics/types';
import { EmptyFace } from '../EmptyFace';
import { useSay } from '../useSay';
import { ReadPage } from './ReadPage';
import styles from './AlertInbox.module.css';

const FIRST = 3;

interface Props {
  /** The newest reading of each page, newest first. */
  readonly pages: readonly SnapshotFacts[];
  readonly zone: string;
  readonly history: readonly SnapshotFacts[];
}

/** What was read and how it was understood, page by page. */
export function ReadTables({ pages, zone, history }: Props) {
  const say = useSay();
  if (pages.length === 0)
    return <EmptyFace title={say('panel:readEmpty')} detail={say('panel:readEmptyDetail')} />;
  const rest = pages.slice(FIRST);
  return (
    <div className={styles.inbox}>
      {pages.slice(0, FIRST).map((facts) => (
        <ReadPage key={facts.snapshotId} facts={facts} zone={zone} history={history} />
      ))}
      {rest.length > 0 && (
        <details>
          <summary className={styles.former}>{say('panel:moreTables', { count: rest.length })}</summary>
          <div className={styles.list}>
            {rest.map((facts) => (
              <ReadPage key={facts.snapshotId} facts={facts} zone={zone} history={history} />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}
