import { Store } from 'lucide-react';
import { useId, useState } from 'react';
import type { Shop } from '../../lib/store/types';
import type { Outcome } from '../actions';
import controls from '../controls.module.css';
import { ProblemNote } from '../ProblemNote';
import { shopTitle } from '../shop-title';
import { useActions } from '../useActions';
import { useLocale, useSay } from '../useSay';
import styles from './Question.module.css';

const NEW = 'new';

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
  const locale = useLocale();
  const id = useId();
  const { nameShop, linkShop } = useActions();
  // Nothing is chosen beforehand: one careless press must not give a shop another's figures.
  const [choice, setChoice] = useState(known.length > 0 ? '' : NEW);
  const [name, setName] = useState('');
  const [failed, setFailed] = useState<Outcome>();
  const confirm = () => (choice === NEW ? nameShop(shop.id, name.trim()) : linkShop(shop.id, choice));
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
        {say('setup:askShop')}
      </h3>
      <p className={controls.small}>{say('setup:askShopDetail', { console: consoleName })}</p>
      {known.length > 0 && (
        <select
          className={controls.input}
          aria-label={say('setup:askShop')}
          required
          value={choice}
          onChange={(event) => setChoice(event.currentTarget.value)}
        >
          <option value="">{say('setup:choose')}</option>
          {known.map((other) => (
            <option key={other.id} value={other.id}>
              {say('setup:shopIsKnown', { name: shopTitle(other, known, locale) })}
            </option>
          ))}
          <option value={NEW}>{say('setup:shopIsNew')}</option>
        </select>
      )}
      {choice === NEW && (
        <label>
          <span className={controls.small}>{say('setup:shopName')}</span>
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
        {say('setup:confirm')}
      </button>
    </form>
  );
}
