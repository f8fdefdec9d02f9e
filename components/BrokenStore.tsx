import type { Problem } from '../lib/problem';
import controls from './controls.module.css';
import { EmptyFace } from './EmptyFace';
import { ProblemNote } from './ProblemNote';
import { useActions } from './useActions';
import { useSay } from './useSay';

/** The database cannot be read: never shown as an empty shop. */
export function BrokenStore({ problem }: { readonly problem: Problem }) {
  const say = useSay();
  const { restart } = useActions();
  return (
    <EmptyFace title={say('panel:databaseBroken')} detail={say('panel:databaseBrokenDetail')}>
      <ProblemNote problem={problem} />
      <button type="button" className={controls.button} onClick={restart}>
        {say('common:restart')}
      </button>
    </EmptyFace>
  );
}
