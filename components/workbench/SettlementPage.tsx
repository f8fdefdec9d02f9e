import { useId, useState } from 'react';
import type { Contract } from '../../lib/contracts/types';
import { isDay } from '../../lib/quantity/day';
import controls from '../controls.module.css';
import { EmptyFace } from '../EmptyFace';
import { Section } from '../Section';
import { useSay } from '../useSay';
import { contractMonths, monthShown } from './contract-months';
import { MonthChoice } from './MonthChoice';
import { Settlement } from './Settlement';
import styles from './Settlement.module.css';

interface Props {
  readonly contracts: readonly Contract[];
  readonly now: string;
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
  const months = contractMonths(contract, now);
  const month = monthShown(months, picked);
  return (
    <Section title={say('settlement:title')}>
      <div className={`${styles.choices} ${controls.screen}`}>
        <MonthChoice
          contracts={contracts}
          contract={contract}
          months={months}
          month={month}
          onContract={setChosen}
          onMonth={setPicked}
        />
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
      <Settlement
        key={contract.id}
        contract={contract}
        month={month}
        endedOn={isDay(ended) ? ended : undefined}
        now={now}
      />
    </Section>
  );
}
