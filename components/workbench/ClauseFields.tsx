import { Trash2 } from 'lucide-react';
import type { RuleField } from '../../lib/contracts/rule';
import { ruleOf } from '../../lib/contracts/rules';
import type { RuleId } from '../../lib/contracts/rules/ids';
import type { Currency } from '../../lib/quantity/types';
import controls from '../controls.module.css';
import { useSay } from '../useSay';
import { unitOf } from './clause-units';
import { ClauseTrial } from './ClauseTrial';
import { ClauseWords } from './ClauseWords';
import styles from './ContractForm.module.css';
import { TextField } from './TextField';

interface Props {
  readonly index: number;
  readonly kind: RuleId;
  readonly currency: Currency;
  /** The sentence of the contract it was read from. */
  readonly source?: string | undefined;
  readonly onRemove: () => void;
}

const inputTypes = {
  money: 'decimal',
  ratio: 'text',
  share: 'decimal',
  number: 'decimal',
  month: 'numeric',
  select: 'text',
  text: 'text',
  list: 'text',
  tiers: 'text',
} as const satisfies Record<RuleField['type'], string>;

const parties = ['operator', 'merchant', 'both'] as const;

/** One clause: its sentence beside what it is taken to mean, the fields its rule asks for, and a trial. */
export function ClauseFields({ index, kind, currency, source, onRemove }: Props) {
  const say = useSay();
  const unitText = (field: RuleField): string | undefined => {
    const unit = unitOf(field, currency);
    return unit && ('text' in unit ? unit.text : say(unit.key));
  };
  return (
    <li className={`${controls.card} ${styles.clause}`}>
      <div className={styles.head}>
        <h3 className={styles.kind}>
          {index + 1}. {say(`kinds:${kind}`)}
        </h3>
        <button
          type="button"
          className={styles.remove}
          aria-label={say('workbench:removeClause', { number: index + 1 })}
          title={say('workbench:removeClause', { number: index + 1 })}
          onClick={onRemove}
        >
          <Trash2 size={16} aria-hidden />
        </button>
      </div>
      <div className={styles.meaning}>
        {source !== undefined && (
          <div className={styles.words}>
            <p className={styles.wordsLabel}>{say('editor:sentence')}</p>
            <blockquote className={styles.source}>{source}</blockquote>
          </div>
        )}
        <ClauseWords index={index} currency={currency} />
      </div>
      <div className={styles.grid}>
        {ruleOf(kind)?.fields.map((field) => (
          <TextField
            key={field.name}
            name={`clauses.${index}.fields.${field.name}`}
            label={say(field.label)}
            type={inputTypes[field.type]}
            unit={unitText(field)}
            optional={field.optional}
            options={field.options?.map(({ value, label }) => ({ value, label: say(label) }))}
          />
        ))}
        <TextField
          name={`clauses.${index}.party`}
          label={say('editor:party')}
          certain
          options={parties.map((value) => ({ value, label: say(`editor:party.${value}`) }))}
        />
      </div>
      <ClauseTrial index={index} />
    </li>
  );
}
