import type { SnapshotFacts } from '../../lib/metrics/types';
import { pageTitle } from '../console-page';
import controls from '../controls.module.css';
import { useLocale, useSay } from '../useSay';
import styles from './ReadPage.module.css';
import { ReadTable } from './ReadTable';

interface Props {
  readonly facts: SnapshotFacts;
  readonly zone: string;
  /** All that was read of the shop. */
  readonly history: readonly SnapshotFacts[];
}

/** One page as it was last read. */
export function ReadPage({ facts, zone, history }: Props) {
  const say = useSay();
  const locale = useLocale();
  return (
    <article className={`${controls.card} ${styles.page}`}>
      <header className={styles.head}>
        <h3 className={styles.title}>{pageTitle(facts.consoleId, facts.page, locale)}</h3>
        <span className={controls.small}>{say('panel:readAt', { at: { instant: facts.readAt, zone } })}</span>
      </header>
      <ul>
        {facts.tables.map((table) => (
          <ReadTable key={`${table.frame}.${table.table}`} facts={facts} table={table} history={history} />
        ))}
      </ul>
    </article>
  );
}
