import { Check } from 'lucide-react';
import { ruleOf } from '../../lib/contracts/rules';
import { exampleOf } from '../../lib/contracts/text/example';
import type { Span, TextClause } from '../../lib/contracts/text/types';
import type { Currency } from '../../lib/quantity/types';
import controls from '../controls.module.css';
import { Say } from '../Say';
import { useSay } from '../useSay';
import styles from './ContractForm.module.css';
import { foreignTo } from './foreign-sums';

interface Props {
  readonly number: number;
  readonly clause: TextClause;
  /** The contract's; sums that name none are in it. */
  readonly currency: Currency;
  /** Its sentence; undefined = it stands above already. */
  readonly source: Span | undefined;
  readonly adopted: boolean;
  readonly onAdopt: () => void;
}

/** One clause as it was read: kind, in plain words, beside the sentence it comes from. */
export function ReadClause({ number, clause, currency, source, adopted, onAdopt }: Props) {
  const say = useSay();
  const { kind, party, params } = clause;
  const example = exampleOf(clause);
  const words = ruleOf(kind)?.say({ id: '', kind, party, params }, clause.currency ?? currency);
  const foreign = foreignTo(clause, currency);
  return (
    <li className={`${controls.card} ${styles.read}`}>
      <div className={styles.head}>
        <h3 className={styles.kind}>
          {number}. {say(`kinds:${kind}`)} ·{' '}
          {say(`paste:${party}-${kind === 'termination-right' ? 'right' : 'party'}`)}
        </h3>
        {adopted ? (
          <span className={controls.small} role="status">
            <Check size={14} aria-hidden /> {say('paste:adopted')}
          </span>
        ) : (
          !foreign && (
            <button type="button" className={controls.button} onClick={onAdopt}>
              {say('paste:adopt')}
            </button>
          )
        )}
      </div>
      <p>{words ? <Say message={words} /> : say('paste:not-written')}</p>
      {foreign && (
        <p className={controls.small} role="note">
          {say('paste:foreign', {
            own: say(`editor:currency.${foreign}`),
            contract: say(`editor:currency.${currency}`),
          })}
        </p>
      )}
      {example && (
        <p className={controls.small}>
          <Say message={example} />
        </p>
      )}
      {source && <blockquote className={styles.source}>{source.text}</blockquote>}
    </li>
  );
}
