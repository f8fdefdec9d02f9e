import type { PeriodAnswer } from '../../lib/metrics/answer-types';
import { firstFigures } from '../../lib/metrics/first-figure';
import { columnKey } from '../../lib/metrics/table-mark';
import type { EntityKind, SnapshotFacts, TableFacts } from '../../lib/metrics/types';
import { pageTitle } from '../console-page';
import controls from '../controls.module.css';
import { ProblemNote } from '../ProblemNote';
import { useLocale, useSay } from '../useSay';
import { useTeach } from '../useTeach';
import { ColumnLine } from './ColumnLine';
import { ShowInPage } from './ShowInPage';
import styles from './Teach.module.css';

const KINDS: readonly EntityKind[] = [
  'product',
  'sku',
  'campaign',
  'source',
  'keyword',
  'staff',
  'order',
  'shop',
  'account',
];
const WHOLES: readonly EntityKind[] = ['shop', 'account'];
const PERIODS: readonly PeriodAnswer[] = [
  'today',
  'yesterday',
  'last-7-days',
  'last-30-days',
  'this-month',
  'last-month',
  'unknown',
];
const AS_READ = 'as-read';

interface Props {
  readonly facts: SnapshotFacts;
  readonly table: TableFacts;
}

/** How one table was understood, column by column, and everything about it that can be corrected. */
export function TableCheck({ facts, table }: Props) {
  const say = useSay();
  const locale = useLocale();
  const { give, failed } = useTeach(facts, table);
  const examples = firstFigures(facts, table);
  const page = pageTitle(facts.consoleId, facts.page, locale);
  const place = { snapshotId: facts.snapshotId, frame: table.frame, table: table.table };
  const now = say(table.rows ? `teach:kind.${table.rows}` : 'teach:rowsUnknown');
  // Rows that are metrics are all about one whole.
  const kinds = table.lines ? WHOLES : KINDS;
  const ofWhole = table.rows === 'shop' || table.rows === 'account';
  return (
    <details className={styles.check}>
      <summary className={styles.summary}>{say('teach:check')}</summary>
      <div className={styles.body}>
        <p className={controls.small}>{say('teach:checkHint')}</p>
        <div className={controls.row}>
          <ShowInPage places={[place]} label={say('teach:showTable')} page={page} />
          <button
            type="button"
            className={`${controls.button} ${styles.small}`}
            onClick={() => void give({ kind: 'excluded', excluded: !table.excluded })}
          >
            {say(table.excluded ? 'teach:include' : 'teach:exclude')}
          </button>
        </div>
        {failed && <ProblemNote problem={failed} />}
        {table.kind !== 'cards' && (
          <label className={styles.field}>
            <span className={controls.small}>{say(table.lines ? 'teach:scope' : 'teach:rows')}</span>
            <select
              className={controls.input}
              value={table.taught?.rows ?? AS_READ}
              onChange={(event) => {
                const { value } = event.currentTarget;
                const rows = KINDS.find((kind) => kind === value) ?? AS_READ;
                void give({ kind: 'rows', rows });
              }}
            >
              <option value={AS_READ}>{say('teach:rowsAsRead', { now })}</option>
              {kinds.map((kind) => (
                <option key={kind} value={kind}>
                  {say(`teach:kind.${kind}`)}
                </option>
              ))}
            </select>
          </label>
        )}
        {!table.lines && (
          <label className={styles.field}>
            <span className={controls.small}>{say('teach:period')}</span>
            <select
              className={controls.input}
              value={table.taught?.period ?? AS_READ}
              onChange={(event) => {
                const { value } = event.currentTarget;
                const period = PERIODS.find((one) => one === value) ?? AS_READ;
                void give({ kind: 'table-period', period });
              }}
            >
              <option value={AS_READ}>{say('teach:periodAsRead')}</option>
              {PERIODS.map((period) => (
                <option key={period} value={period}>
                  {say(`setup:period.${period}`)}
                </option>
              ))}
            </select>
          </label>
        )}
        <p className={controls.small}>{say(table.lines ? 'teach:lines' : 'teach:columns')}</p>
        <ul className={styles.columns}>
          {table.lines?.map((line) => (
            <ColumnLine
              key={`${line.key ?? line.label}-${line.row}`}
              column={line}
              number={line.row + 1}
              example={examples.get(line.row)}
              consoleId={facts.consoleId}
              ofWhole={ofWhole}
              page={page}
              unread={(line.unreadColumns ?? []).map((column) => ({
                ...place,
                cell: { row: line.row, column },
              }))}
              onTeach={(meaning) => give({ kind: 'column', column: line.key ?? columnKey(line), meaning })}
            />
          ))}
          {(table.lines ? [] : table.columns).map((column, at) => (
            <ColumnLine
              key={`${column.key ?? column.label}-${at}`}
              column={column}
              number={at + 1}
              example={examples.get(at)}
              consoleId={facts.consoleId}
              ofWhole={ofWhole}
              page={page}
              unread={(column.unreadRows ?? []).map((row) => ({ ...place, cell: { row, column: at } }))}
              onTeach={(meaning) =>
                give({ kind: 'column', column: column.key ?? columnKey(column), meaning })
              }
            />
          ))}
        </ul>
      </div>
    </details>
  );
}
