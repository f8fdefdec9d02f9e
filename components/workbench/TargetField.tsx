import { useId } from 'react';
import type { RuleField } from '../../lib/contracts/rule';
import type { Currency } from '../../lib/quantity/types';
import controls from '../controls.module.css';
import { useSay } from '../useSay';
import { unitOf } from './clause-units';
import styles from './ContractForm.module.css';

interface Props {
  readonly field: RuleField;
  readonly currency: Currency;
  readonly value: string;
  readonly wrong: boolean;
  readonly onChange: (value: string) => void;
}

/** One number of the target check, with its unit behind it and its refusal below. */
export function TargetField({ field, currency, value, wrong, onChange }: Props) {
  const say = useSay();
  const id = useId();
  const unit = unitOf(field, currency);
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {say(field.label)}
        {field.optional && <span className={styles.optional}> {say('workbench:optional')}</span>}
      </label>
      <span className={styles.entry}>
        <input
          id={id}
          className={controls.input}
          inputMode="decimal"
          autoComplete="off"
          value={value}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-unit ${id}-error` : `${id}-unit`}
          onChange={({ target }) => onChange(target.value)}
        />
        <span id={`${id}-unit`} className={styles.unit}>
          {unit && ('text' in unit ? unit.text : say(unit.key))}
        </span>
      </span>
      {wrong && (
        <p id={`${id}-error`} className={controls.error}>
          {say('workbench:errorNumber')}
        </p>
      )}
    </div>
  );
}
