import { useId, useState } from 'react';
import { numberTyped } from '../../lib/contracts/field-text';
import type { MessageParam } from '../../lib/messages/types';
import { minorOf } from '../../lib/quantity/money';
import type { Currency } from '../../lib/quantity/types';
import { CUSTOMARY, type FeeModel, SHARES, simulate } from '../../lib/settlement/simulate';
import controls from '../controls.module.css';
import { useSay } from '../useSay';
import styles from './Settlement.module.css';

interface Props {
  /** The contract's own way of paying; undefined = it names none. */
  readonly own: FeeModel | undefined;
  /** Monthly target in major units, to start from. */
  readonly target: number;
  readonly currency: Currency;
}

const labels = {
  contract: 'settlement:model.contract',
  'base-and-over': 'settlement:model.base-and-over',
  pure: 'settlement:model.pure',
  fixed: 'settlement:model.fixed',
} as const;

function ratio(share: number): MessageParam {
  return { figure: { lo: share, hi: share, unit: 'ratio' } };
}

/** A share of two odd amounts has no end; a hundredth of a percent is enough to compare. */
function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}

/** What each way of paying the operator costs at 60, 100 and 150 % of one monthly target. */
export function FeeModels({ own, target, currency }: Props) {
  const say = useSay();
  const id = useId();
  const [typed, setTyped] = useState(String(target));
  const goal = minorOf(numberTyped(typed), currency);
  return (
    <>
      <p className={styles.sources}>{say('settlement:simulator-hint')}</p>
      <div className={`${styles.field} ${controls.screen}`}>
        <label htmlFor={id}>{say('settlement:simulator-target')}</label>
        <input
          id={id}
          className={controls.input}
          inputMode="decimal"
          value={typed}
          aria-invalid={!(goal > 0)}
          aria-describedby={goal > 0 ? undefined : `${id}-error`}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        {!(goal > 0) && (
          <p id={`${id}-error`} className={controls.error}>
            {say('workbench:errorNumber')}
          </p>
        )}
      </div>
      {goal > 0 && (
        <div className={styles.scroll} role="region" aria-label={say('settlement:simulator')} tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{say('settlement:model')}</th>
                {SHARES.map((share) => (
                  <th key={share} scope="col" className={styles.amount}>
                    {say('settlement:at-share', { share: ratio(share) })}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {[...(own ? [own] : []), ...CUSTOMARY].map((model) => (
                <tr key={model.id}>
                  <th scope="row">{say(labels[model.id])}</th>
                  {simulate(model, goal, currency).map(({ share, fee, feeShare }) => (
                    <td key={share} className={styles.amount}>
                      {feeShare !== undefined &&
                        say('settlement:fee-of-sales', {
                          fee: { figure: { lo: fee, hi: fee, unit: currency } },
                          share: ratio(rounded(feeShare)),
                        })}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
