import styles from './Report.module.css';

/** The longest figure with its sign and unit; a guess that keeps money up to tens of millions on one line. */
const SHORT = 16;

/** The words of a cell: a figure stays on one line, a sentence takes as many as it needs. */
export function CellWords({ words }: { readonly words: string }) {
  return <span className={words.length <= SHORT ? styles.short : undefined}>{words}</span>;
}
