import { useId } from 'react';
import { useFormContext } from 'react-hook-form';
import { contractSchema } from '../../lib/contracts/schema';
import type { Shop } from '../../lib/store/types';
import controls from '../controls.module.css';
import { shopTitle } from '../shop-title';
import { useLocale, useSay } from '../useSay';
import styles from './ContractForm.module.css';
import type { ContractDraft } from './contract-draft';
import { TextField } from './TextField';

/** Zones of the markets whose consoles are known. */
const zones = [
  'Asia/Shanghai',
  'Asia/Singapore',
  'Asia/Jakarta',
  'Asia/Bangkok',
  'Asia/Ho_Chi_Minh',
  'Asia/Manila',
  'Asia/Tokyo',
  'Europe/London',
  'Europe/Berlin',
  'America/Sao_Paulo',
  'America/New_York',
  'America/Los_Angeles',
  'UTC',
];

interface Props {
  readonly shops: readonly Shop[];
  /** The contract is stored: sums entered under it are in its currency, which stays. */
  readonly settled: boolean;
}

/** Who, which shops, from when to when, in which zone and currency. */
export function ContractFacts({ shops, settled }: Props) {
  const say = useSay();
  const locale = useLocale();
  const id = useId();
  const { register, getValues } = useFormContext<ContractDraft>();
  const zone = getValues('zone');
  const currency = getValues('currency');
  return (
    <div className={`${controls.card} ${styles.grid}`}>
      <TextField name="name" label={say('workbench:name')} />
      <TextField name="operator" label={say('workbench:operator')} optional />
      <TextField name="start" type="date" label={say('workbench:start')} />
      <TextField name="end" type="date" label={say('workbench:end')} />
      <div className={styles.field}>
        <label htmlFor={id} className={styles.label}>
          {say('workbench:zone')}
        </label>
        <select id={id} className={controls.input} {...register('zone')}>
          {(zones.includes(zone) ? zones : [zone, ...zones]).map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </div>
      {settled ? (
        <div className={styles.field}>
          <span className={styles.label}>{say('editor:currency')}</span>
          <p>{say(`editor:currency.${currency}`)}</p>
          <p className={controls.small}>{say('editor:currency-stays')}</p>
        </div>
      ) : (
        <TextField
          name="currency"
          label={say('editor:currency')}
          hint={say('editor:currency-hint')}
          certain
          options={contractSchema.shape.currency.options.map((value) => ({
            value,
            label: say(`editor:currency.${value}`),
          }))}
        />
      )}
      <fieldset className={`${styles.wide} ${styles.shops}`}>
        <legend className={styles.label}>{say('workbench:shops')}</legend>
        {shops.length === 0 && <p className={controls.small}>{say('workbench:noShopsDetail')}</p>}
        {shops.map((shop) => (
          <label key={shop.id} className={styles.shop}>
            <input type="checkbox" value={shop.id} {...register('shopIds')} />
            {shopTitle(shop, shops, locale)}
          </label>
        ))}
        <TextField name="newShop" label={say('workbench:newShop')} optional />
      </fieldset>
    </div>
  );
}
