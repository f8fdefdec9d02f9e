import type { CostRow } from '../../lib/contracts/cost-sheet';
import { amountFigure } from '../../lib/contracts/rules/words';
import type { Currency } from '../../lib/quantity/types';
import controls from '../controls.module.css';
import { useSay } from '../useSay';
import type { CostChange } from './cost-entries';
import styles from './Settlement.module.css';

interface Props {
  readonly rows: readonly CostRow[];
  readonly changes: readonly CostChange[];
  readonly currency: Currency;
}

/** More are not read by eye. */
const MOST = 200;

/** Row by row: the product of a sheet, its cost, and what becomes of it; what cannot be kept stands first. */
export function CostTable({ rows, changes, currency }: Props) {
  const say = useSay();
  const byRow = new Map(changes.map((change) => [change.row, change]));
  const refused = rows.filter((row) => row.refused !== undefined);
  const sorted = [...refused, ...rows.filter((row) => row.refused === undefined)];
  const count = (kind: CostChange['kind']) => changes.filter((change) => change.kind === kind).length;
  const answer = (row: CostRow): string => {
    if (row.refused) return say(`costs:refused.${row.refused}`);
    const change = byRow.get(row);
    if (change?.kind === 'changed' && change.before !== undefined)
      return say('costs:changed', { before: amountFigure(change.before, currency) });
    return change ? say(change.kind === 'same' ? 'costs:same' : 'costs:new') : '';
  };
  return (
    <>
      <p role="status">
        {say('costs:counts', {
          new: count('new'),
          changed: count('changed'),
          same: count('same'),
          refused: refused.length,
        })}
      </p>
      <div className={styles.scroll} role="region" aria-label={say('costs:title')} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{say('costs:row')}</th>
              <th scope="col">{say('costs:product')}</th>
              <th scope="col" className={styles.amount}>
                {say('costs:cost')}
              </th>
              <th scope="col">{say('costs:result')}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, MOST).map((row) => (
              <tr key={row.number}>
                <td>{row.number}</td>
                <td>
                  {row.found?.name || row.product}
                  <p className={styles.sources}>
                    {row.found && say(row.found.seen ? 'costs:known' : 'costs:unknown', { id: row.found.id })}
                  </p>
                </td>
                <td className={styles.amount}>
                  {row.amountMinor === undefined
                    ? row.shown
                    : say('costs:amount', { amount: amountFigure(row.amountMinor, currency) })}
                </td>
                <td className={row.refused ? styles.missing : undefined}>{answer(row)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {sorted.length > MOST && (
        <p className={controls.small}>{say('workbench:rowsCut', { shown: MOST, total: sorted.length })}</p>
      )}
    </>
  );
}
