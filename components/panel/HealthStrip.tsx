import { Clock, PlugZap, TriangleAlert } from 'lucide-react';
import { age, isStale } from '../age';
import { pageTitle } from '../console-page';
import controls from '../controls.module.css';
import type { Surroundings } from '../surroundings';
import { useActions } from '../useActions';
import { useLocale, useSay } from '../useSay';
import styles from './HealthStrip.module.css';

/** The newest reading of the shop. */
export interface LastReading {
  readonly at: string;
  readonly consoleId: string | undefined;
  readonly page: string;
  readonly zone: string;
}

interface Props {
  /** undefined = nothing was ever read. */
  readonly last: LastReading | undefined;
  readonly worker: Surroundings['worker'];
  readonly now: string;
}

/** Whether what is shown can be relied on: when and where it was read, and whether the worker lives. */
export function HealthStrip({ last, worker, now }: Props) {
  const say = useSay();
  const locale = useLocale();
  const { restart } = useActions();
  const stale = last !== undefined && isStale(last.at, now);
  return (
    <div className={styles.strip}>
      <p className={stale ? styles.stale : styles.line}>
        {stale ? <TriangleAlert size={14} aria-hidden /> : <Clock size={14} aria-hidden />}
        {last ? (
          <span>
            {say('panel:lastRead', { age: { message: age(last.at, now) } })}
            {' · '}
            {say('panel:lastReadAt', {
              at: { instant: last.at, zone: last.zone },
              page: pageTitle(last.consoleId, last.page, locale),
            })}
          </span>
        ) : (
          <span>{say('panel:neverRead')}</span>
        )}
      </p>
      {stale && <p className={styles.stale}>{say('panel:stale')}</p>}
      {worker === 'silent' && (
        <div className={styles.silent} role="alert">
          <p className={styles.head}>
            <PlugZap size={16} aria-hidden />
            {say('panel:workerSilent')}
          </p>
          <p>{say('panel:workerSilentDo')}</p>
          <button type="button" className={controls.button} onClick={restart}>
            {say('common:restart')}
          </button>
        </div>
      )}
    </div>
  );
}
