import { Download, Upload } from 'lucide-react';
import { useId, useState } from 'react';
import { isProblem, type Problem } from '../lib/problem';
import controls from './controls.module.css';
import { ProblemNote } from './ProblemNote';
import { useActions } from './useActions';
import { useSay } from './useSay';

/** How the last wish ended; a file waits until its restore is confirmed. */
type State =
  | { readonly kind: 'idle' | 'busy' | 'saved' }
  | { readonly kind: 'chosen'; readonly file: File }
  | { readonly kind: 'restored'; readonly snapshots: number; readonly contracts: number }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** All that is stored, as a file to keep elsewhere and to bring back. */
export function BackupFile() {
  const say = useSay();
  const id = useId();
  const { saveBackup, restoreBackup } = useActions();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const save = async () => {
    setState({ kind: 'busy' });
    const problem = await saveBackup();
    setState(problem ? { kind: 'failed', problem } : { kind: 'saved' });
  };
  const restore = async (file: File) => {
    setState({ kind: 'busy' });
    const answer = await restoreBackup(file);
    setState(isProblem(answer) ? { kind: 'failed', problem: answer } : { kind: 'restored', ...answer });
  };
  return (
    <div className={`${controls.card} ${controls.stack}`}>
      <p>{say('backup:detail')}</p>
      <div className={controls.row}>
        <button
          type="button"
          className={controls.button}
          disabled={state.kind === 'busy'}
          onClick={() => void save()}
        >
          <Download size={16} aria-hidden />
          {say('backup:save')}
        </button>
        <label className={controls.button} htmlFor={id}>
          <Upload size={16} aria-hidden />
          {say('backup:restore')}
        </label>
        <input
          id={id}
          className={controls.hidden}
          type="file"
          accept=".jsonl"
          disabled={state.kind === 'busy'}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            event.currentTarget.value = '';
            if (file) setState({ kind: 'chosen', file });
          }}
        />
      </div>
      {state.kind === 'chosen' && (
        <div className={controls.stack} role="alert">
          <p>{say('backup:confirm', { name: state.file.name })}</p>
          <div className={controls.row}>
            <button
              type="button"
              className={`${controls.button} ${controls.primary}`}
              onClick={() => void restore(state.file)}
            >
              {say('backup:yes')}
            </button>
            <button type="button" className={controls.button} onClick={() => setState({ kind: 'idle' })}>
              {say('backup:no')}
            </button>
          </div>
        </div>
      )}
      <div role="status">
        {state.kind === 'busy' && <p>{say('backup:busy')}</p>}
        {state.kind === 'saved' && <p>{say('backup:saved')}</p>}
        {state.kind === 'restored' && (
          <p>{say('backup:restored', { snapshots: state.snapshots, contracts: state.contracts })}</p>
        )}
        {state.kind === 'failed' && <ProblemNote problem={state.problem} />}
      </div>
    </div>
  );
}
