import type { Problem } from '../lib/problem';
import controls from './controls.module.css';
import { ProblemNote } from './ProblemNote';
import { useActions } from './useActions';
import { useSay } from './useSay';

/** Stored data is gone: said until it is restored or the merchant goes on without, never shown as an empty shop. */
export function LossNote({ loss }: { readonly loss: Problem }) {
  const say = useSay();
  const { openWorkbench, acceptLoss } = useActions();
  return (
    <div className={`${controls.card} ${controls.stack}`} role="alert">
      <ProblemNote problem={loss} />
      <div className={controls.row}>
        <button
          type="button"
          className={`${controls.button} ${controls.primary}`}
          onClick={() => openWorkbench('#/settings')}
        >
          {say('backup:to-restore')}
        </button>
        <button type="button" className={controls.button} onClick={() => void acceptLoss()}>
          {say('backup:accept')}
        </button>
      </div>
    </div>
  );
}
