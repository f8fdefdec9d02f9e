import { TriangleAlert } from 'lucide-react';
import controls from './controls.module.css';
import face from './Face.module.css';
import { useActions } from './useActions';
import { useSay } from './useSay';

interface Props {
  /** The bug's own words, for a report; not meant to be understood. */
  readonly what: string;
  readonly retry: () => void;
}

/** A view that failed: says that the data is safe and what to do. */
export function BrokenFace({ what, retry }: Props) {
  const say = useSay();
  const actions = useActions();
  return (
    <div className={face.face} role="alert">
      <TriangleAlert size={22} aria-hidden className={face.warn} />
      <p className={face.title}>{say('common:brokenTitle')}</p>
      <p className={face.detail}>{say('common:brokenDetail')}</p>
      <p className={face.detail}>
        <code>{what}</code>
      </p>
      <div className={controls.row}>
        <button type="button" className={controls.button} onClick={retry}>
          {say('common:retry')}
        </button>
        <button type="button" className={controls.button} onClick={() => actions.openWorkbench('#/settings')}>
          {say('common:exportData')}
        </button>
        <button type="button" className={controls.button} onClick={actions.restart}>
          {say('common:restart')}
        </button>
      </div>
    </div>
  );
}
