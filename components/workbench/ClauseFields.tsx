import { Trash2 } from 'lucide-react';
import type { RuleField } from '../../lib/contracts/rule';
import { ruleOf } from '../../lib/contracts/rules';
import type { RuleId } from '../../lib/contracts/rules/ids';
import controls from '../controls.module.css';
import { useSay } from '../useSay';
import styles from './ContractForm.module.css';
import { TextField } from './TextField';

interface Props {
  readonly index: number;
  readonly kind: RuleId;
  /** The sentence of the contract it was read from. */
  readonly source?: string | undefined;
  readonly onRemove: () => void;
}

const inputTypes = {
  money: 'decimal',
  ratio: 'decimal',
  number: 'decimal',
  month: 'numeric',
  select: 'text',
  text: 'text',
  list: 'text',
} as const satisfies Record<RuleField['type'], string>;

/** One clause: the fields its rule asks for. */
export function ClauseFields({ index, kind, source, onRemove }: Props) {
  const say = useSay();
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
      {source !== undefined && <blockquote className={styles.source}>{source}</blockquote>}
      <div className={styles.grid}>
        {ruleOf(kind)?.fields.map((field) => (
          <TextField
            key={field.name}
            name={`clauses.${index}.fields.${field.name}`}
            label={say(field.label)}
            type={inputTypes[field.type]}
            optional={field.optional}
            options={field.options?.map(({ value, label }) => ({ value, label: say(label) }))}
          />
        ))}
      </div>
    </li>
  );
}
