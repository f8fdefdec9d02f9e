import { Store } from 'lucide-react';
import { useId, useState } from 'react';
import type { Shop } from '../../lib/store/types';
import type { Outcome } from '../actions';
import controls from '../controls.module.css';
import { ProblemNote } from '../ProblemNote';
import { useActions } from '../useActions';
import { useSay } from '../useSay';
import styles from './Question.module.css';

interface Props {
  /** A provisional shop: pages were read that name none. */
  readonly shop: Shop;
  readonly consoleName: string;
  /** Shops it may turn out to be. */
  readonly known: readonly Shop[];
}

/** Asks once to which shop a console's pages belong, when they do not say. */
export function ShopQuestion({ shop, consoleName, known }: Props) {
  const say = useSay();
  const id = useId();
  const { nameShop, linkShop } = useActions();
  const [same, setSame] = useState('');
  const [name, setName] = useState(shop.name);
  const [failed, setFailed] = useState<Outcome>();
  const confirm = () => (same === '' ? nameShop(shop.id, name.trim()) : linkShop(shop.id, same));
  return (
    <form
      className={styles.question}
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        void confirm().then(setFailed);
      }}
    >
      <h3 id={id} className={styles.title}>
        <Store size={16} aria-hidden />
        {say('panel:askShop')}
      </h3>
      <p className={controls.small}>{say('panel:askShopDetail', { console: consoleName })}</p>
      {known.length > 0 && (
        <select
          className={controls.input}
          aria-label={say('panel:askShop')}
          value={same}
          onChange={(event) => setSame(event.currentTarget.value)}
        >
          {known.map((other) => (
            <option key={other.id} value={other.id}>
              {say('panel:shopIsKnown', { name: other.name })}
            </option>
          ))}
          <option value="">{say('panel:shopIsNew')}</option>
        </select>
      )}
      {same === '' && (
        <label>
          <span className={controls.small}>{say('panel:shopName')}</span>
          <input
            className={controls.input}
            required
            maxLength={60}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        </label>
      )}
      {failed && <ProblemNote problem={failed} />}
      <button type="submit" className={controls.button}>
        {say('panel:confirm')}
      </button>
    </form>
  );
}
