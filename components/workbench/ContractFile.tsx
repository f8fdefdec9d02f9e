import { Download, Upload } from 'lucide-react';
import { useId, useState } from 'react';
import type { Contract } from '../../lib/contracts/types';
import { isProblem, type Problem } from '../../lib/problem';
import type { OpenedContract } from '../actions';
import controls from '../controls.module.css';
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
  const id = useId();
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
        <input
          id={id}
          className={controls.hidden}
          type="file"
          accept="application/json,.json"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            // The same file may be chosen again after it was mended.
            event.currentTarget.value = '';
            if (file) void openContractFile(file).then(setAnswer);
          }}
        />
        <label className={controls.button} htmlFor={id}>
          <Upload size={16} aria-hidden />
          {say('editor:file-load')}
        </label>
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
