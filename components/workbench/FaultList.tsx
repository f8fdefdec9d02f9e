import { ClipboardCopy } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Fault } from '../../lib/browser/faults';
import { isProblem, type Problem } from '../../lib/problem';
import controls from '../controls.module.css';
import { LoadingFace } from '../LoadingFace';
import { ProblemNote } from '../ProblemNote';
import { useActions } from '../useActions';
import { useSay } from '../useSay';
import styles from './FaultList.module.css';

/** The faults on record as text: when, where and what. */
export function FaultList() {
  const say = useSay();
  const { recentFaults, copy } = useActions();
  const [found, setFound] = useState<readonly Fault[] | Problem>();
  const [copied, setCopied] = useState<boolean>();
  useEffect(() => {
    let here = true;
    void recentFaults().then((answer) => here && setFound(answer));
    return () => {
      here = false;
    };
  }, [recentFaults]);
  if (found === undefined) return <LoadingFace />;
  if (isProblem(found)) return <ProblemNote problem={found} />;
  const lines = found.map(({ at, where, what }) => `${at} ${where}: ${what}`);
  if (lines.length === 0) return <p className={controls.card}>{say('faults:none')}</p>;
  return (
    <div className={`${controls.card} ${controls.stack}`}>
      <ol className={styles.list} aria-label={say('faults:list')}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <div className={controls.row}>
        <button
          type="button"
          className={controls.button}
          onClick={() => void copy(lines.join('\n')).then(setCopied)}
        >
          <ClipboardCopy size={16} aria-hidden />
          {say('faults:copy')}
        </button>
        <span role="status" className={controls.small}>
          {copied !== undefined && say(copied ? 'faults:copied' : 'faults:not-copied')}
        </span>
      </div>
    </div>
  );
}
