import { FilePenLine, Link2, Sparkles } from 'lucide-react';
import { useState } from 'react';
import type { Contract } from '../../lib/contracts/types';
import { isProblem } from '../../lib/problem';
import type { Outcome } from '../actions';
import controls from '../controls.module.css';
import { ProblemNote } from '../ProblemNote';
import { useActions } from '../useActions';
import { useSay } from '../useSay';

interface Props {
  readonly shopId: string | undefined;
  /** Contracts that exist and could cover the shop, as they would stand with it. */
  readonly offers: readonly Contract[];
}

/** The two ways to a contract: enter one's own, or load the sample. */
export function ContractStart({ shopId, offers }: Props) {
  const say = useSay();
  const { loadSample, openWorkbench, saveContract } = useActions();
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
          {say('setup:enterContract')}
        </button>
        <button
          type="button"
          className={controls.button}
          onClick={() => void loadSample(shopId).then(setFailed)}
        >
          <Sparkles size={16} aria-hidden />
          {say('setup:loadSample')}
        </button>
      </div>
      {offers.map((contract) => (
        <button
          key={contract.id}
          type="button"
          className={controls.button}
          onClick={() =>
            void saveContract(contract).then((kept) => setFailed(isProblem(kept) ? kept : undefined))
          }
        >
          <Link2 size={16} aria-hidden />
          {say('setup:useContract', { name: contract.name || contract.operator })}
        </button>
      ))}
      {failed && <ProblemNote problem={failed} />}
    </div>
  );
}
