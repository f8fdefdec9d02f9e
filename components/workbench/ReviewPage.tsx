import { useState } from 'react';
import type { Contract } from '../../lib/contracts/types';
import controls from '../controls.module.css';
import { EmptyFace } from '../EmptyFace';
import { Section } from '../Section';
import { useSay } from '../useSay';
import { contractMonths, monthShown } from './contract-months';
import { MonthChoice } from './MonthChoice';
import { MonthlyReview } from './MonthlyReview';
import styles from './Settlement.module.css';

interface Props {
  readonly contracts: readonly Contract[];
  readonly now: string;
}

/** The monthly review: which contract, which month. */
export function ReviewPage({ contracts, now }: Props) {
  const say = useSay();
  const [chosen, setChosen] = useState(contracts[0]?.id);
  const [picked, setPicked] = useState<number>();
  const contract = contracts.find(({ id }) => id === chosen) ?? contracts[0];
  if (!contract)
    return <EmptyFace title={say('reports:no-contract')} detail={say('review:no-contract-detail')} />;
  const months = contractMonths(contract, now);
  const month = monthShown(months, picked);
  return (
    <Section title={say('review:section')}>
      <div className={controls.screen}>
        <div className={styles.choices}>
          <MonthChoice
            contracts={contracts}
            contract={contract}
            months={months}
            month={month}
            onContract={setChosen}
            onMonth={setPicked}
          />
        </div>
      </div>
      <MonthlyReview key={`${contract.id} ${month}`} contract={contract} month={month} now={now} />
    </Section>
  );
}
