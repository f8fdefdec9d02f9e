import { Square } from 'lucide-react';
import controls from '../controls.module.css';
import { ProblemNote } from '../ProblemNote';
import type { TabsRead } from '../useReadTabs';
import { useSay } from '../useSay';
import styles from './Weekly.module.css';

interface Props {
  readonly progress: TabsRead;
  readonly onStop: () => void;
}

/** How far the reading has come, how to stop it, and what could not be read. */
export function ReadTabsProgress({ progress, onStop }: Props) {
  const say = useSay();
  const { state, total, saved, failed, title } = progress;
  const done = saved + failed.length;
  return (
    <div className={styles.progress}>
      {state === 'reading' && (
        <div className={controls.row}>
          <progress
            className={styles.bar}
            max={Math.max(total, 1)}
            value={done}
            aria-label={say('reports:reading-tabs')}
          />
          <button type="button" className={controls.button} onClick={onStop}>
            <Square size={14} aria-hidden />
            {say('meeting:stop')}
          </button>
        </div>
      )}
      <p role="status" className={controls.small}>
        {state === 'reading' && total === 0 && say('reports:reading-tabs')}
        {state === 'reading' &&
          total > 0 &&
          say('meeting:reading-page', { at: Math.min(done + 1, total), total, title })}
        {state === 'done' && total === 0 && say('reports:no-tabs')}
        {state === 'done' && total > 0 && say('reports:tabs-read', { saved, failed: failed.length })}
        {state === 'stopped' && say('meeting:stopped', { saved, left: total - done })}
      </p>
      {failed.map((one) => (
        <div key={one.title} className={styles.failed}>
          <p className={styles.failedTitle}>{one.title}</p>
          <ProblemNote problem={one.problem} />
        </div>
      ))}
    </div>
  );
}
