import { sayParam } from '../../lib/messages/say';
import type { Message } from '../../lib/messages/types';
import type { Cell } from '../../lib/reports/document';
import { sourceText } from '../../lib/reports/source-text';
import { Evidence } from '../Evidence';
import { Say } from '../Say';
import { useLocale, useSay } from '../useSay';
import { VerdictBadge } from '../VerdictBadge';
import { CellWords } from './CellWords';
import styles from './Report.module.css';

interface Props {
  readonly columns: readonly Message[];
  readonly rows: readonly (readonly Cell[])[];
  readonly zone: string;
}

/** A table of typed cells; a figure tells when it was read, and opens to the cells it rests on. */
export function ReportTable({ columns, rows, zone }: Props) {
  const say = useSay();
  const locale = useLocale();
  return (
    <div
      className={styles.scroll}
      role="region"
      aria-label={columns.map((column) => say(column)).join(', ')}
      tabIndex={0}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={JSON.stringify(column)} scope="col">
                <Say message={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, place) => (
            <tr key={`${place} ${JSON.stringify(cells.map(({ text }) => text))}`}>
              {cells.map((cell, index) => (
                // Cells keep their places.
                <td key={index}>
                  {cell.state ? (
                    <VerdictBadge state={cell.state} />
                  ) : (
                    <CellWords words={sayParam(locale, cell.text)} />
                  )}
                  {cell.asOf !== undefined && (
                    <span className={styles.asOf}>
                      {cell.source !== undefined && `${sourceText(cell, locale)} · `}
                      <span className={styles.short}>
                        {say('reports:as-of', { at: { instant: cell.asOf, zone, year: true } })}
                      </span>
                    </span>
                  )}
                  {!cell.derived && cell.evidence && cell.evidence.length > 0 && (
                    <span className={styles.screenOnly}>
                      <Evidence evidence={cell.evidence} zone={zone} />
                    </span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
