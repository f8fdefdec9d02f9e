import { RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { isProblem, type Problem } from '../../lib/problem';
import controls from '../controls.module.css';
import { ProblemNote } from '../ProblemNote';
import { useActions } from '../useActions';
import { useSay } from '../useSay';

type Outcome = { readonly saved: number; readonly failed: number } | Problem;

/** One click before the meeting: every open console page is read, and what could not be read is counted. */
export function ReadAllTabs() {
  const say = useSay();
  const { readAllTabs } = useActions();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const read = async () => {
    setBusy(true);
    setOutcome(await readAllTabs());
    setBusy(false);
  };
  return (
    <>
      <button
        type="button"
        className={`${controls.button} ${controls.primary}`}
        disabled={busy}
        onClick={() => void read()}
      >
        <RefreshCw size={16} aria-hidden />
        {say(busy ? 'reports:reading-tabs' : 'reports:read-tabs')}
      </button>
      <span role="status" className={controls.small}>
        {outcome &&
          !isProblem(outcome) &&
          (outcome.saved + outcome.failed === 0
            ? say('reports:no-tabs')
            : say('reports:tabs-read', { ...outcome }))}
      </span>
      {isProblem(outcome) && <ProblemNote problem={outcome} />}
    </>
  );
}
