import type { Snapshot } from '../../lib/store/types';
import { pageTitle } from '../console-page';
import { useLocale, useSay } from '../useSay';
import { SealCode } from './SealCode';
import styles from './Snapshot.module.css';

/** Snapshots as a list: when, which page, how much, and the code it was sealed with. */
export function SnapshotList({ snapshots }: { readonly snapshots: readonly Snapshot[] }) {
  const say = useSay();
  const locale = useLocale();
  return (
    <ul className={styles.list}>
      {snapshots.map((snapshot) => {
        const tables = snapshot.readings.flatMap((reading) => reading.tables);
        return (
          <li key={snapshot.id}>
            <a className={styles.link} href={`#/history/${snapshot.id}`}>
              <span className={styles.page}>{pageTitle(snapshot.consoleId, snapshot.page, locale)}</span>
              <span className={styles.when}>
                {say('panel:readAt', { at: { instant: snapshot.capturedAt, zone: snapshot.zone } })} ·{' '}
                {say(`workbench:trigger.${snapshot.trigger}`)}
              </span>
              <span className={styles.facts}>
                {say('workbench:snapshotRows', {
                  rows: tables.reduce((rows, table) => rows + table.coverage.shown, 0),
                  tables: tables.length,
                })}
                {' · '}
                {say('workbench:number', { number: snapshot.number })} · <SealCode seal={snapshot.seal} />
                {snapshot.picture && ` · ${say('meeting:with-picture')}`}
              </span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
