import { useId } from 'react';
import { get, useFormContext } from 'react-hook-form';
import type { MessageKey } from '../../lib/messages';
import controls from '../controls.module.css';
import { useSay } from '../useSay';
import styles from './ContractForm.module.css';
import type { ContractDraft } from './contract-draft';

interface Props {
  readonly name:
    | 'name'
    | 'operator'
    | 'newShop'
    | 'start'
    | 'end'
    | 'validFrom'
    | 'currency'
    | `clauses.${number}.party`
    | `clauses.${number}.fields.${string}`;
  readonly label: string;
  readonly type?: 'text' | 'date' | 'decimal' | 'numeric';
  readonly hint?: string;
  /** What the number counts, shown behind it. */
  readonly unit?: string | undefined;
  readonly optional?: boolean;
  /** A select that always holds one of its options. */
  readonly certain?: boolean;
  /** Offered values; makes it a select, whose empty choice is "not stated" where it is optional or not chosen yet. */
  readonly options?: readonly { readonly value: string; readonly label: string }[] | undefined;
}

/** One labelled entry of the form with its refusal beside it. */
export function TextField(props: Props) {
  const { name, label, type = 'text', hint, unit, optional = false, certain = false, options } = props;
  const say = useSay();
  const id = useId();
  const { register, formState } = useFormContext<ContractDraft>();
  const error: { message?: MessageKey } | undefined = get(formState.errors, name);
  const described = [unit && `${id}-unit`, error && `${id}-error`, hint && `${id}-hint`]
    .filter(Boolean)
    .join(' ');
  const shared = {
    id,
    className: controls.input,
    'aria-invalid': error !== undefined,
    'aria-describedby': described || undefined,
    ...register(name),
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
        {optional && <span className={styles.optional}> {say('workbench:optional')}</span>}
      </label>
      {options ? (
        <select {...shared}>
          {!certain && <option value="">{say('workbench:notSet')}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : (
        <span className={styles.entry}>
          <input
            {...shared}
            type={type === 'date' ? 'date' : 'text'}
            inputMode={type === 'decimal' || type === 'numeric' ? type : undefined}
            autoComplete="off"
          />
          {unit && (
            <span id={`${id}-unit`} className={styles.unit}>
              {unit}
            </span>
          )}
        </span>
      )}
      {error?.message && (
        <p id={`${id}-error`} className={controls.error}>
          {say(error.message)}
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
