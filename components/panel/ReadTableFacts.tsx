import { TriangleAlert } from 'lucide-react';
import type { PagesRead } from '../../lib/metrics/pages-read';
import type { TableFacts } from '../../lib/metrics/types';
import { useSay } from '../useSay';
import { PagesLine } from './PagesLine';
import styles from './ReadPage.module.css';

interface Props {
  readonly table: TableFacts;
  /** Which of its pages were read, over all snapshots. */
  readonly pages?: PagesRead | undefined;
}

/** One table: how much of it was read, for which days, and what was not understood and why. */
export function ReadTableFacts({ table, pages }: Props) {
  const say = useSay();
  const { coverage, columns, period, doubts } = table;
  const partial = coverage.total !== null && coverage.total > coverage.shown;
  // With metrics down and days across, rows mean what elsewhere columns mean.
  const parts = table.lines ?? columns;
  const not = parts.flatMap(({ label, problem }) => (problem ? [{ label, problem }] : []));
  const unread = parts.filter((part) => part.unread > 0);
  const rows =
    coverage.total === null
      ? say('panel:rowsShown', { shown: coverage.shown })
      : say('panel:rowsOfTotal', { shown: coverage.shown, total: coverage.total });
  return (
    <>
      <p>{table.title ?? say('panel:untitledTable')}</p>
      <p className={styles.facts}>
        {partial ? (
          <span className={styles.warn}>
            <TriangleAlert size={12} aria-hidden />
            {rows} · {say('panel:partial')}
          </span>
        ) : (
          <span>{rows}</span>
        )}
        <span className={period ? undefined : styles.warn}>
          {period ? say('panel:periodOf', { period: { period } }) : say('panel:periodUnknown')}
          {table.open && ` · ${say('panel:periodOpen')}`}
          {table.taught?.period && ` · ${say('teach:periodTaught')}`}
        </span>
        <span>
          {say(table.lines ? 'panel:linesUnderstood' : 'panel:columnsUnderstood', {
            understood: parts.length - not.length,
            all: parts.length,
          })}
        </span>
      </p>
      {coverage.columns && <p className={styles.warn}>{say('panel:columnsOfTotal', coverage.columns)}</p>}
      {table.filtered !== undefined && (
        <p className={styles.warn}>{say('panel:filtered', { filter: table.filtered })}</p>
      )}
      {pages && <PagesLine pages={pages} />}
      {table.excluded && <p className={styles.warn}>{say('teach:excluded')}</p>}
      {table.computed?.map(({ metric, formula }) => (
        <p key={metric} className={styles.reasons}>
          {say(formula)}
        </p>
      ))}
      {[...new Set(doubts.map(({ check }) => check))].map((check) => (
        <p key={check} className={styles.warn}>
          {say(check === 'total' ? 'panel:doubtTotal' : 'panel:doubtRatio')}
        </p>
      ))}
      {not.length + unread.length > 0 && (
        <details>
          <summary className={styles.more}>
            {say(table.lines ? 'panel:linesNot' : 'panel:columnsNot', { count: not.length + unread.length })}
          </summary>
          <ul className={styles.reasons}>
            {not.map(({ label, problem }) => (
              <li key={label}>
                {say('panel:columnReason', {
                  label: label || '–',
                  reason: { message: { key: `problems:${problem}.what` } },
                })}
              </li>
            ))}
            {unread.map((column) => (
              <li key={`${column.label}-cells`}>
                {say('panel:cellsUnread', { label: column.label, count: column.unread })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
