import { useId, useMemo, useState } from 'react';
import { type CostColumns, costColumns, costRows, knownProducts } from '../../lib/contracts/cost-sheet';
import type { Entry } from '../../lib/contracts/entries';
import type { Contract } from '../../lib/contracts/types';
import { isProblem } from '../../lib/problem';
import { isDay, today } from '../../lib/quantity/day';
import type { Outcome } from '../actions';
import controls from '../controls.module.css';
import { ProblemNote } from '../ProblemNote';
import { useActions } from '../useActions';
import { useHistory } from '../useLive';
import { useSay } from '../useSay';
import { ColumnChoice } from './ColumnChoice';
import { costChanges, costEntries, costTable } from './cost-entries';
import { CostTable } from './CostTable';
import styles from './Import.module.css';
import type { ReadExport } from './importer';

interface Props {
  readonly file: ReadExport;
  readonly contract: Contract;
  readonly entries: readonly Entry[];
  readonly now: string;
}

const choices = ['cost', 'id', 'sku', 'name'] as const satisfies readonly (keyof CostColumns)[];

/** What a sheet says of unit costs: which row is which product, what it changes, and what could not be read. */
export function CostPreview({ file, contract, entries, now }: Props) {
  const say = useSay();
  const id = useId();
  const { saveEntries } = useActions();
  const history = useHistory(contract.shopIds, contract.id);
  const table = useMemo(() => costTable(file), [file]);
  const [columns, setColumns] = useState(() => table && costColumns(table));
  const first = !entries.some(({ kind }) => kind === 'unit-cost');
  // The first costs hold for what was sold since the contract began; later ones from the day they come.
  const [from, setFrom] = useState(first ? contract.start : today(contract.zone, now));
  const [ended, setEnded] = useState<Outcome | number>();
  const facts = history.state === 'ready' ? history.value?.facts : undefined;
  const products = useMemo(() => knownProducts(facts ?? []), [facts]);
  const { currency } = contract;
  const rows = useMemo(
    () =>
      table && columns?.cost !== undefined
        ? costRows(table, { ...columns, cost: columns.cost }, { currency, products })
        : [],
    [table, columns, currency, products],
  );
  if (!table || !columns) return <p role="status">{say('costs:no-rows')}</p>;
  const changes = isDay(from) ? costChanges(rows, { contract, entries, from }) : [];
  const wanted = changes.filter(({ kind }) => kind !== 'same').length;
  const save = async () => {
    const made = costEntries(changes, { contract, from, enteredAt: new Date().toISOString(), file });
    const failed = await saveEntries(made, contract.shopIds);
    setEnded(failed ?? made.length);
  };
  return (
    <>
      <div className={styles.fields}>
        {choices.map((what) => (
          <ColumnChoice
            key={what}
            label={say(`costs:column.${what}`)}
            columns={table.columns}
            value={columns[what]}
            onChange={(column) => {
              setColumns({ ...columns, [what]: column });
              setEnded(undefined);
            }}
          />
        ))}
        <div className={styles.field}>
          <label htmlFor={id}>{say('costs:from')}</label>
          <input
            id={id}
            type="date"
            className={controls.input}
            value={from}
            aria-invalid={!isDay(from)}
            onChange={({ target }) => setFrom(target.value)}
          />
        </div>
      </div>
      {columns.cost === undefined && <p role="status">{say('costs:no-column')}</p>}
      {columns.cost !== undefined && <CostTable rows={rows} changes={changes} currency={currency} />}
      {isProblem(ended) && <ProblemNote problem={ended} />}
      <div className={controls.row}>
        {wanted > 0 && (
          <button
            type="button"
            className={`${controls.button} ${controls.primary}`}
            onClick={() => void save()}
          >
            {say('costs:save', { count: wanted })}
          </button>
        )}
        <p role="status">
          {typeof ended === 'number'
            ? say('costs:saved', { count: ended })
            : changes.length > 0 && wanted === 0 && say('costs:all-same')}
        </p>
      </div>
    </>
  );
}
