import { useId } from 'react';
import type { Entry } from '../../lib/contracts/entries';
import type { EntryField } from '../../lib/contracts/entry-fields';
import type { Contract } from '../../lib/contracts/types';
import type { MessageKey } from '../../lib/messages';
import type { Message } from '../../lib/messages/types';
import controls from '../controls.module.css';
import { useSay } from '../useSay';
import styles from './ContractForm.module.css';
import { entryWords, optionsOf } from './entry-options';

interface Props {
  readonly field: EntryField;
  readonly contract: Contract;
  readonly entries: readonly Entry[];
  readonly value: string;
  readonly wrong: boolean;
  readonly onChange: (value: string) => void;
}

const types: Partial<Record<EntryField['type'], string>> = { day: 'date', time: 'datetime-local' };

/** What is wrong with what was typed, and so what to do. */
function whyWrong({ type }: EntryField, value: string, chosen: boolean): MessageKey {
  if (value.trim() === '') return chosen ? 'entries:choose' : 'workbench:errorRequired';
  return type === 'money' || type === 'number' ? 'workbench:errorNumber' : 'entries:wrong';
}

/** One labelled field of an entry with its refusal beside it. */
export function EntryInput({ field, contract, entries, value, wrong, onChange }: Props) {
  const say = useSay();
  const id = useId();
  const words = (text: Message | string) => (typeof text === 'string' ? text : say(text));
  const label = entryWords('field', field.name);
  // The contract's own currency, in the words of its clauses.
  const currency = contract.currency === 'CNY' ? say('editor:unit.yuan') : contract.currency;
  const options = optionsOf(field, contract, entries);
  const hint = field.name === 'evidence' ? say('entries:evidence-hint') : undefined;
  const described = [wrong && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ');
  const shared = {
    id,
    className: controls.input,
    value,
    'aria-invalid': wrong,
    'aria-describedby': described || undefined,
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {typeof label === 'string' ? label : say({ ...label, params: { currency } })}
        {field.optional && <span className={styles.optional}> {say('workbench:optional')}</span>}
      </label>
      {options ? (
        <select {...shared} onChange={({ target }) => onChange(target.value)}>
          <option value="">{say(field.optional ? 'workbench:notSet' : 'entries:choose')}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {words(option.words)}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          type={types[field.type] ?? 'text'}
          autoComplete="off"
          onChange={({ target }) => onChange(target.value)}
        />
      )}
      {wrong && (
        <p id={`${id}-error`} className={controls.error}>
          {say(whyWrong(field, value, options !== undefined))}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className={controls.small}>
          {hint}
        </p>
      )}
    </div>
  );
}
