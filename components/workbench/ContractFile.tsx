import { Download } from 'lucide-react';
import { useState } from 'react';
import type { Contract } from '../../lib/contracts/types';
import { isProblem, type Problem } from '../../lib/problem';
import type { OpenedContract } from '../actions';
import controls from '../controls.module.css';
import { FileButton } from '../FileButton';
import { ProblemNote } from '../ProblemNote';
import { useActions } from '../useActions';
import { useSay } from '../useSay';
import { ContractFileOffer } from './ContractFileOffer';

interface Props {
  /** undefined = there is none to hand out. */
  readonly contract: Contract | undefined;
}

/** A contract as a file: handed out with all its versions, taken in after a look at what it adds. */
export function ContractFile({ contract }: Props) {
  const say = useSay();
  const { saveContractFile, openContractFile, importContract } = useActions();
  const [answer, setAnswer] = useState<OpenedContract | Problem | 'done'>();
  const take = async ({ file }: OpenedContract) => {
    const kept = await importContract(file);
    setAnswer(isProblem(kept) ? kept : 'done');
    if (!isProblem(kept)) location.hash = `#/contract/${kept.id}`;
  };
  return (
    <div className={controls.stack}>
      <div className={controls.row}>
        {contract && (
          <button
            type="button"
            className={controls.button}
            onClick={() => void saveContractFile(contract).then(setAnswer)}
          >
            <Download size={16} aria-hidden />
            {say('editor:file-save')}
          </button>
        )}
        <FileButton
          label={say('editor:file-load')}
          accept="application/json,.json"
          onFile={(file) => void openContractFile(file).then(setAnswer)}
        />
        <span className={controls.small}>{say('editor:file-hint')}</span>
      </div>
      <div role="status">
        {answer === 'done' && <p>{say('editor:file-done')}</p>}
        {isProblem(answer) && <ProblemNote problem={answer} />}
        {answer && answer !== 'done' && !isProblem(answer) && (
          <ContractFileOffer
            opened={answer}
            onTake={() => void take(answer)}
            onLeave={() => setAnswer(undefined)}
          />
        )}
      </div>
    </div>
  );
}
