import type { SnapshotFacts } from '../../lib/metrics/types';
import { pageTitle } from '../console-page';
import controls from '../controls.module.css';
import { useLocale, useSay } from '../useSay';
import styles from './ReadPage.module.css';
import { ReadTableFacts } from './ReadTableFacts';

interface Props {
  readonly facts: SnapshotFacts;
  readonly zone: string;
}

/** One page as it was last read. */
export function ReadPage({ facts, zone }: Props) {
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
          <ReadTableFacts key={`${table.frame}.${table.table}`} table={table} />
        ))}
      </ul>
    </article>
  );
}
