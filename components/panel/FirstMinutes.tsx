import { CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Contract } from '../../lib/contracts/types';
import controls from '../controls.module.css';
import { ConsoleGrants } from '../ConsoleGrants';
import { GrantMore } from '../GrantMore';
import { useSay } from '../useSay';
import { ContractStart } from './ContractStart';
import styles from './FirstMinutes.module.css';

interface Props {
  readonly granted: readonly string[];
  readonly shopId: string | undefined;
  /** Contracts that exist and could cover the shop. */
  readonly offers: readonly Contract[];
  readonly hasSnapshot: boolean;
  readonly hasContract: boolean;
}

/** The first minutes: allow a console, take a snapshot, enter a contract. Steps that are done say so. */
export function FirstMinutes({ granted, shopId, offers, hasSnapshot, hasContract }: Props) {
  const say = useSay();
  const steps: { title: string; detail: string; done: boolean; action: ReactNode }[] = [
    {
      title: say('setup:startGrant'),
      detail: say('setup:startGrantDetail'),
      done: granted.length > 0,
      action: granted.length > 0 ? <GrantMore granted={granted} /> : <ConsoleGrants granted={granted} />,
    },
    { title: say('setup:startPage'), detail: say('setup:startPageDetail'), done: hasSnapshot, action: null },
    {
      title: say('setup:startContract'),
      detail: say('setup:startContractDetail'),
      done: hasContract,
      action: hasContract ? null : <ContractStart shopId={shopId} offers={offers} />,
    },
  ];
  return (
    <section className={styles.start} aria-label={say('setup:start')}>
      <h2 className={styles.title}>{say('setup:start')}</h2>
      <p className={controls.small}>{say('setup:startDetail')}</p>
      <ol className={styles.steps}>
        {steps.map(({ title, detail, done, action }, i) => (
          <li key={title} className={styles.step}>
            <span className={done ? styles.done : styles.number}>
              {done ? <CircleCheck size={20} aria-hidden /> : i + 1}
            </span>
            <div className={styles.body}>
              <h3 className={styles.name}>
                {title}
                {done && <span className={styles.word}> · {say('setup:done')}</span>}
              </h3>
              {!done && <p className={controls.small}>{detail}</p>}
              {action}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
