import { Camera, CircleCheck, LoaderCircle } from 'lucide-react';
import { useState } from 'react';
import type { SnapshotAnswer } from '../../lib/browser/protocol';
import type { Problem } from '../../lib/problem';
import controls from '../controls.module.css';
import { ProblemNote } from '../ProblemNote';
import { useActions } from '../useActions';
import { useSay } from '../useSay';
import styles from './SnapshotButton.module.css';

interface Props {
  /** Address of the tab beside the panel; undefined when the browser does not tell. */
  readonly url: string | undefined;
}

/** The big button: a snapshot of the tab beside the panel, and how it ended while that page is still there. */
export function SnapshotButton({ url }: Props) {
  const say = useSay();
  const { takeSnapshot } = useActions();
  const [busy, setBusy] = useState(false);
  const [ended, setEnded] = useState<{ of: string | undefined; answer: SnapshotAnswer | Problem }>();
  const answer = ended && ended.of === url ? ended.answer : undefined;
  const take = async () => {
    setBusy(true);
    setEnded(undefined);
    try {
      setEnded({ of: url, answer: await takeSnapshot() });
    } finally {
      setBusy(false);
    }
  };
  const failed = answer && ('code' in answer ? answer : answer.saved ? undefined : answer.problem);
  return (
    <div className={styles.block}>
      <button
        type="button"
        className={`${controls.button} ${controls.primary} ${controls.wide}`}
        title={say('panel:snapshotHint')}
        disabled={busy}
        onClick={() => void take()}
      >
        {busy ? (
          <LoaderCircle size={18} aria-hidden className={styles.turn} />
        ) : (
          <Camera size={18} aria-hidden />
        )}
        {say(busy ? 'panel:snapshotBusy' : 'panel:snapshot')}
      </button>
      <div role="status">
        {answer && 'saved' in answer && answer.saved && (
          <p className={styles.saved}>
            <CircleCheck size={16} aria-hidden />
            {say('panel:snapshotSaved', { rows: answer.rows })}
          </p>
        )}
        {failed && <ProblemNote problem={failed} />}
      </div>
    </div>
  );
}
