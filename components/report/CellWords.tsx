import { unbroken } from '../../lib/reports/unbroken';
import styles from './Report.module.css';

/** The longest figure with its sign and unit; a guess that keeps money up to tens of millions on one line. */
const SHORT = 16;

/** The words of a cell: a figure or a day stays on one line, a sentence takes as many as it needs. */
export function CellWords({ words }: { readonly words: string }) {
  if (words.length <= SHORT) return <span className={styles.short}>{words}</span>;
  return unbroken(words).map((piece, at) =>
    at % 2 === 1 ? (
      // Pieces keep their places.
      <span key={at} className={styles.short}>
        {piece}
      </span>
    ) : (
      piece
    ),
  );
}
