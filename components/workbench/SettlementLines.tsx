import type { Interval } from '../../lib/quantity/interval';
import type { Line } from '../../lib/settlement/line';
import type { Settlement } from '../../lib/settlement/settle';
import { EmptyFace } from '../EmptyFace';
import { useSay } from '../useSay';
import styles from './Settlement.module.css';
import { SettlementFigure } from './SettlementFigure';
import { SettlementSources } from './SettlementSources';

interface Props {
  readonly settlement: Settlement;
  readonly zone: string;
}

/** What falls due in the month and what was paid: each line with its arithmetic, and both sums. */
export function SettlementLines({ settlement, zone }: Props) {
  const say = useSay();
  const { due, payments, currency, total, balance } = settlement;
  if (due.length + payments.length === 0)
    return <EmptyFace title={say('settlement:nothing')} detail={say('settlement:nothing-detail')} />;
  const row = (line: Line) => (
    <tr key={line.key}>
      <th scope="row">{say(line.label)}</th>
      <td>
        <p>{say(line.formula)}</p>
        {line.notes.map((note) => (
          <p key={note.key} className={styles.note}>
            {say(note)}
          </p>
        ))}
        <SettlementSources
          sources={line.operands.map(({ source }) => source)}
          missing={line.missing}
          zone={zone}
        />
      </td>
      <td className={styles.amount}>
        <SettlementFigure value={line.result} unit={currency} />
      </td>
    </tr>
  );
  const sum = (name: 'total' | 'balance', value: Interval) => (
    <tr className={styles.sum}>
      <th scope="row" colSpan={2}>
        {say(`settlement:${name}`)}
      </th>
      <td className={styles.amount}>
        <SettlementFigure value={value} unit={currency} />
      </td>
    </tr>
  );
  return (
    <>
      <div className={styles.scroll} role="region" aria-label={say('settlement:due')} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{say('settlement:line')}</th>
              <th scope="col">{say('settlement:how')}</th>
              <th scope="col" className={styles.amount}>
                {say('settlement:amount')}
              </th>
            </tr>
          </thead>
          <tbody>
            {due.map(row)}
            {sum('total', total)}
            {payments.map(row)}
            {payments.length > 0 && sum('balance', balance)}
          </tbody>
        </table>
      </div>
      <p className={styles.sources}>{say('settlement:owed-by-merchant')}</p>
    </>
  );
}
