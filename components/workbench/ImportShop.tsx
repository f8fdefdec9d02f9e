import { useId } from 'react';
import type { Shop } from '../../lib/store/types';
import controls from '../controls.module.css';
import { useSay } from '../useSay';
import styles from './Import.module.css';

/** A known shop by its id, or with an empty id a new one by its name; undefined = not chosen yet. */
export interface ShopChoice {
  readonly id: string | undefined;
  readonly name: string;
}

interface Props {
  readonly shops: readonly Shop[];
  readonly value: ShopChoice;
  readonly missing: boolean;
  readonly onChange: (choice: ShopChoice) => void;
}

/** No shop's id: those are long. */
const UNCHOSEN = '?';

/** Which shop the figures of a file belong to. */
export function ImportShop({ shops, value, missing, onChange }: Props) {
  const say = useSay();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{say('imports:shop')}</label>
      <select
        id={id}
        className={controls.input}
        value={value.id ?? UNCHOSEN}
        aria-invalid={missing && value.id === undefined}
        onChange={(event) => onChange({ id: event.currentTarget.value, name: '' })}
      >
        {value.id === undefined && (
          <option value={UNCHOSEN} disabled>
            {say('imports:chooseShop')}
          </option>
        )}
        {shops.map((shop) => (
          <option key={shop.id} value={shop.id}>
            {shop.name}
          </option>
        ))}
        <option value="">{say('imports:newShop')}</option>
      </select>
      {value.id === '' && (
        <input
          className={controls.input}
          aria-label={say('imports:newShopName')}
          placeholder={say('imports:newShopName')}
          aria-invalid={missing}
          value={value.name}
          onChange={(event) => onChange({ id: '', name: event.currentTarget.value })}
        />
      )}
      {missing && (
        <span className={controls.error} role="alert">
          {say('imports:shopMissing')}
        </span>
      )}
    </div>
  );
}
