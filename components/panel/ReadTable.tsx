import { pagesRead } from '../../lib/metrics/pages-read';
import type { SnapshotFacts, TableFacts } from '../../lib/metrics/types';
import { ProblemNote } from '../ProblemNote';
import { useTeach } from '../useTeach';
import { DriftNote } from './DriftNote';
import styles from './ReadPage.module.css';
import { ReadTableFacts } from './ReadTableFacts';
import { TableCheck } from './TableCheck';

interface Props {
  readonly facts: SnapshotFacts;
  readonly table: TableFacts;
  /** All that was read of the shop: the table's other pages may lie in earlier snapshots. */
  readonly history: readonly SnapshotFacts[];
}

/** One table of the panel: how it was read, what changed in it, and the way to correct it. */
export function ReadTable({ facts, table, history }: Props) {
  const { give, failed } = useTeach(facts, table);
  return (
    <li className={styles.table}>
      {table.drift && (
        <DriftNote drift={table.drift} onConfirm={() => void give({ kind: 'drift-confirmed' })} />
      )}
      {failed && <ProblemNote problem={failed} />}
      <ReadTableFacts table={table} pages={pagesRead(table, facts, history)} />
      <TableCheck facts={facts} table={table} />
    </li>
  );
}
