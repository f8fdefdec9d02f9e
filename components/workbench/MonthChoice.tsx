import { useId } from 'react';
import type { Contract } from '../../lib/contracts/types';
import { contractMonth } from '../../lib/quantity/day';
import controls from '../controls.module.css';
import { useSay } from '../useSay';
import styles from './Settlement.module.css';

interface Props {
  readonly contracts: readonly Contract[];
  readonly contract: Contract;
  /** Contract months to choose from. */
  readonly months: readonly number[];
  readonly month: number;
  readonly onContract: (id: string) => void;
  readonly onMonth: (month: number) => void;
}

/** Which contract, where there are several, and which of its months. */
export function MonthChoice({ contracts, contract, months, month, onContract, onMonth }: Props) {
  const say = useSay();
  const id = useId();
  return (
    <>
      {contracts.length > 1 && (
        <div className={styles.field}>
          <label htmlFor={`${id}-contract`}>{say('settlement:contract')}</label>
          <select
            id={`${id}-contract`}
            className={controls.input}
            value={contract.id}
            onChange={(event) => onContract(event.currentTarget.value)}
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
          onChange={(event) => onMonth(Number(event.currentTarget.value))}
        >
          {months.map((n) => (
            <option key={n} value={n}>
              {say('settlement:month-option', { month: n, ...contractMonth(contract.start, n) })}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}
