import type { ReactNode } from 'react';
import styles from './Settlement.module.css';

interface Props {
  readonly label: string;
  readonly figure: ReactNode;
  /** What it is based on. */
  readonly children?: ReactNode;
  /** A sum of rows above it. */
  readonly sum?: boolean;
}

/** One row of the reconciliation sheet: name, what it is based on, figure. */
export function SheetRow({ label, figure, children, sum = false }: Props) {
  return (
    <tr className={sum ? styles.sum : undefined}>
      <th scope="row">{label}</th>
      <td>{children}</td>
      <td className={styles.amount}>{figure}</td>
    </tr>
  );
}
