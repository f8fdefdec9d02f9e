import { Download } from 'lucide-react';
import { useEffect, useState } from 'react';
import { isProblem, type Problem } from '../lib/problem';
import type { Former } from './actions';
import controls from './controls.module.css';
import { FileButton } from './FileButton';
import { FormerData } from './FormerData';
import { ProblemNote } from './ProblemNote';
import { useActions } from './useActions';
import { useSay } from './useSay';

type Answer = { readonly snapshots: number; readonly contracts: number } | Problem;

/** How the last wish ended; a file waits until its restore is confirmed. */
type State =
  | { readonly kind: 'idle' | 'busy' | 'saved' }
  | { readonly kind: 'chosen'; readonly name: string; readonly go: () => Promise<Answer> }
  | { readonly kind: 'restored'; readonly snapshots: number; readonly contracts: number }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** All that is stored, as a file to keep elsewhere and to bring back. */
export function BackupFile() {
  const say = useSay();
  const { saveBackup, restoreBackup, formerData, restoreFormer } = useActions();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const [kept, setKept] = useState<readonly Former[] | Problem>([]);
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  useEffect(() => {
    let here = true;
    void formerData().then((found) => here && setKept(found));
    return () => {
      here = false;
    };
  }, [formerData]);
  const save = async () => {
    setState({ kind: 'busy' });
    const problem = await saveBackup();
    setState(problem ? { kind: 'failed', problem } : { kind: 'saved' });
  };
  const restore = async (go: () => Promise<Answer>) => {
    setState({ kind: 'busy' });
    const answer = await go();
    // After a restore there is more to put back.
    setKept(await formerData());
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
        <FileButton
          label={say('backup:restore')}
          accept=".jsonl"
          disabled={state.kind === 'busy'}
          onFile={(file) => setState({ kind: 'chosen', name: file.name, go: () => restoreBackup(file) })}
        />
      </div>
      {state.kind === 'chosen' && (
        <div className={controls.stack} role="alert">
          <p>{say('backup:confirm', { name: state.name })}</p>
          <div className={controls.row}>
            <button
              type="button"
              className={`${controls.button} ${controls.primary}`}
              onClick={() => void restore(state.go)}
            >
              {say('backup:yes')}
            </button>
            <button type="button" className={controls.button} onClick={() => setState({ kind: 'idle' })}>
              {say('backup:no')}
            </button>
          </div>
        </div>
      )}
      {isProblem(kept) && <ProblemNote problem={kept} />}
      <FormerData
        kept={isProblem(kept) ? [] : kept}
        zone={zone}
        onBack={
          state.kind === 'busy'
            ? undefined
            : ({ name, keptAt }) =>
                setState({
                  kind: 'chosen',
                  name: say('backup:former-name', { at: { instant: keptAt, zone } }),
                  go: () => restoreFormer(name),
                })
        }
      />
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
