import { TriangleAlert } from 'lucide-react';
import type { Problem } from '../lib/problem';
import styles from './ProblemNote.module.css';
import { useSay } from './useSay';

/** An expected failure: what happened and what to do next. */
export function ProblemNote({ problem }: { readonly problem: Problem }) {
  const say = useSay();
  return (
    <div className={styles.note}>
      <TriangleAlert size={16} aria-hidden />
      <div>
        <p className={styles.what}>{say(`problems:${problem.code}.what`, problem.params)}</p>
        <p>{say(`problems:${problem.code}.do`, problem.params)}</p>
      </div>
    </div>
  );
}
