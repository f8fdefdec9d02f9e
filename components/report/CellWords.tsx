import styles from './Report.module.css';

/** The longest figure with its sign and unit; a guess that keeps money up to tens of millions on one line. */
const SHORT = 16;

/** A day, or the first and last day of a period: hyphens would let it break within. */
const DAYS = /^[\d\s–-]+$/;

/** The words of a cell: a figure or a period stays on one line, a sentence takes as many as it needs. */
export function CellWords({ words }: { readonly words: string }) {
  return (
    <span className={words.length <= SHORT || DAYS.test(words) ? styles.short : undefined}>{words}</span>
  );
}
