import { useId, useState } from 'react';
import type { Contract } from '../../lib/contracts/types';
import { contractMonth, contractMonthOf, isDay, today } from '../../lib/quantity/day';
import controls from '../controls.module.css';
import { EmptyFace } from '../EmptyFace';
import { Section } from '../Section';
import { useSay } from '../useSay';
import { Settlement } from './Settlement';
import styles from './Settlement.module.css';

interface Props {
  readonly contracts: readonly Contract[];
  readonly now: string;
}

/** The contract months up to now, the newest first; a contract that has not begun shows its first. */
function monthsOf(contract: Contract, now: string): number[] {
  const day = today(contract.zone, now);
  const last = contract.end !== undefined && contract.end < day ? contract.end : day;
  const newest = contractMonthOf(contract.start, last) ?? 1;
  return Array.from({ length: newest }, (_, i) => newest - i);
}

/** Settlement and reconciliation: which contract, which month, and whether it ended early. */
export function SettlementPage({ contracts, now }: Props) {
  const say = useSay();
  const id = useId();
  const [chosen, setChosen] = useState(contracts[0]?.id);
  const [picked, setPicked] = useState<number>();
  const [ended, setEnded] = useState('');
  const contract = contracts.find((one) => one.id === chosen) ?? contracts[0];
  if (!contract)
    return <EmptyFace title={say('settlement:no-contract')} detail={say('settlement:no-contract-detail')} />;
  const months = monthsOf(contract, now);
  const month = picked !== undefined && months.includes(picked) ? picked : (months[1] ?? months[0] ?? 1);
  return (
    <Section title={say('settlement:title')}>
      <div className={styles.choices}>
        {contracts.length > 1 && (
          <div className={styles.field}>
            <label htmlFor={`${id}-contract`}>{say('settlement:contract')}</label>
            <select
              id={`${id}-contract`}
              className={controls.input}
              value={contract.id}
              onChange={(event) => setChosen(event.currentTarget.value)}
            >
              {contracts.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </select>
          </div>
        )}
        <div className={styles.field}>
          <label htmlFor={`${id}-month`}>{say('settlement:month')}</label>
          <select
            id={`${id}-month`}
            className={controls.input}
            value={month}
            onChange={(event) => setPicked(Number(event.currentTarget.value))}
          >
            {months.map((n) => (
              <option key={n} value={n}>
                {say('settlement:month-option', { month: n, ...contractMonth(contract.start, n) })}
              </option>
            ))}
          </select>
        </div>
        <div className={styles.field}>
          <label htmlFor={`${id}-ended`}>{say('settlement:ended-on')}</label>
          <input
            id={`${id}-ended`}
            type="date"
            className={controls.input}
            value={ended}
            onChange={(event) => setEnded(event.currentTarget.value)}
          />
        </div>
      </div>
      <Settlement contract={contract} month={month} endedOn={isDay(ended) ? ended : undefined} now={now} />
    </Section>
  );
}
