import type { SnapshotFacts } from '../../lib/metrics/types';
import type { Snapshot, StoredPicture } from '../../lib/store/types';
import { pageTitle } from '../console-page';
import controls from '../controls.module.css';
import { Section } from '../Section';
import { useLocale, useSay } from '../useSay';
import { SealCode } from './SealCode';
import styles from './Snapshot.module.css';
import { SnapshotPicture } from './SnapshotPicture';
import { TableAsRead } from './TableAsRead';

interface Props {
  readonly snapshot: Snapshot;
  /** What was understood of it; undefined while it is being derived anew. */
  readonly facts: SnapshotFacts | undefined;
  /** What it was sealed with as a picture; undefined = none, or gone. */
  readonly picture: StoredPicture | undefined;
}

/** A snapshot as it was kept: its tables as the page showed them. */
export function SnapshotView({ snapshot, facts, picture }: Props) {
  const say = useSay();
  const locale = useLocale();
  return (
    <Section title={pageTitle(snapshot.consoleId, snapshot.page, locale)}>
      <div className={styles.head}>
        <p className={controls.small}>
          {say('panel:readAt', { at: { instant: snapshot.capturedAt, zone: snapshot.zone } })} ·{' '}
          {say(`workbench:trigger.${snapshot.trigger}`)} ·{' '}
          {say('workbench:number', { number: snapshot.number })} · <SealCode seal={snapshot.seal} />
        </p>
        <p className={controls.small}>
          {say('workbench:address')} {snapshot.readings[0]?.url}
        </p>
      </div>
      {snapshot.picture &&
        (picture ? <SnapshotPicture picture={picture} /> : <p>{say('meeting:picture-gone')}</p>)}
      {!snapshot.picture && <p className={controls.small}>{say('meeting:no-picture')}</p>}
      {snapshot.readings.flatMap((reading, frame) =>
        reading.tables.map((table, i) => (
          <TableAsRead
            // A sealed snapshot never changes: its tables keep their places.
            key={`${snapshot.id}.${frame}.${i}`}
            table={table}
            understood={facts?.tables.find((one) => one.frame === frame && one.table === i)}
          />
        )),
      )}
    </Section>
  );
}
