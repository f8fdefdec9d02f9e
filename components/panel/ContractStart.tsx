import { FilePenLine, Sparkles } from 'lucide-react';
import { useState } from 'react';
import type { Outcome } from '../actions';
import controls from '../controls.module.css';
import { ProblemNote } from '../ProblemNote';
import { useActions } from '../useActions';
import { useSay } from '../useSay';

/** The two ways to a contract: enter one's own, or load the sample. */
export function ContractStart({ shopId }: { readonly shopId: string | undefined }) {
  const say = useSay();
  const { loadSample, openWorkbench } = useActions();
  const [failed, setFailed] = useState<Outcome>();
  return (
    <div className={controls.stack}>
      <div className={controls.row}>
        <button
          type="button"
          className={`${controls.button} ${controls.primary}`}
          onClick={() => openWorkbench('#/contract')}
        >
          <FilePenLine size={16} aria-hidden />
          {say('panel:enterContract')}
        </button>
        <button
          type="button"
          className={controls.button}
          onClick={() => void loadSample(shopId).then(setFailed)}
        >
          <Sparkles size={16} aria-hidden />
          {say('panel:loadSample')}
        </button>
      </div>
      {failed && <ProblemNote problem={failed} />}
    </div>
  );
}
