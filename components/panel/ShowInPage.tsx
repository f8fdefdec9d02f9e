import { Crosshair } from 'lucide-react';
import { useState } from 'react';
import { isProblem, type Problem } from '../../lib/problem';
import type { ReadPlace } from '../actions';
import controls from '../controls.module.css';
import { ProblemNote } from '../ProblemNote';
import { useActions } from '../useActions';
import { useSay } from '../useSay';
import styles from './Teach.module.css';

interface Props {
  /** What is framed; the next press shows the next of several. */
  readonly places: readonly ReadPlace[];
  /** Tells screen readers which table or column is meant. */
  readonly label: string;
  /** The page as the merchant knows it. */
  readonly page: string;
}

/** Frames what was read in the page beside the panel. */
export function ShowInPage({ places, label, page }: Props) {
  const say = useSay();
  const { showInPage } = useActions();
  const [next, setNext] = useState(0);
  const [answer, setAnswer] = useState<boolean | Problem>();
  const show = async () => {
    const place = places[next % places.length];
    setNext(next + 1);
    if (place) setAnswer(await showInPage(place));
  };
  return (
    <>
      <button
        type="button"
        className={`${controls.button} ${controls.quiet} ${styles.small}`}
        aria-label={label}
        title={label}
        onClick={() => void show()}
      >
        <Crosshair size={14} aria-hidden />
        {say('teach:show')}
      </button>
      <div role="status">
        {answer === false && <p className={styles.unknown}>{say('teach:notShown', { page })}</p>}
        {answer === true && <p className={controls.small}>{say('teach:shown')}</p>}
        {isProblem(answer) && <ProblemNote problem={answer} />}
      </div>
    </>
  );
}
