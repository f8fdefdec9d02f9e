import type { ReactNode } from 'react';
import type { Span } from '../../lib/contracts/text/types';
import styles from './ContractForm.module.css';

interface Props {
  readonly text: string;
  /** Stretches to mark; they may overlap. */
  readonly spans: readonly Span[];
}

/** The pasted text with every sentence marked that became a clause. */
export function MarkedText({ text, spans }: Props) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    parts.push(text.slice(at, from), <mark key={from}>{text.slice(from, end)}</mark>);
    at = end;
  }
  return (
    <div className={styles.marked}>
      {parts}
      {text.slice(at)}
    </div>
  );
}
