import type { TableFacts } from '../../lib/metrics/types';
import type { ReadTable } from '../../lib/reading/types';
import controls from '../controls.module.css';
import { ReadTableFacts } from '../panel/ReadTableFacts';
import { useSay } from '../useSay';
import styles from './Snapshot.module.css';

/** More rows make the page slow and are not read by eye. */
const MOST = 200;

interface Props {
  readonly table: ReadTable;
  readonly understood: TableFacts | undefined;
}

/** One table in the very texts the page showed. */
export function TableAsRead({ table, understood }: Props) {
  const say = useSay();
  const title = table.title ?? say('panel:untitledTable');
  return (
    <article className={`${controls.card} ${controls.stack}`}>
      {understood ? (
        <div>
          <ReadTableFacts table={understood} />
        </div>
      ) : (
        <h3>{title}</h3>
      )}
      {/* Scrolls by keyboard as well. */}
      <section className={styles.scroll} aria-label={title} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              {table.columns.map((column, i) => (
                <th key={`${i}.${column.label}`} scope="col">
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.slice(0, MOST).map((row, r) => (
              <tr key={`${r}.${row.id ?? ''}`} className={row.summary ? styles.total : undefined}>
                {row.cells.map((cell, c) => (
                  <td key={`${r}.${c}`} title={cell.text}>
                    {cell.unreadable ? (
                      <span className={styles.not}>{say('workbench:unreadable')}</span>
                    ) : (
                      cell.text
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {table.rows.length > MOST && (
        <p className={controls.small}>
          {say('workbench:rowsCut', { shown: MOST, total: table.rows.length })}
        </p>
      )}
    </article>
  );
}
