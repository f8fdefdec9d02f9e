import { useId } from 'react';
import controls from '../controls.module.css';
import form from '../workbench/ContractForm.module.css';

interface Props<Value extends string> {
  readonly label: string;
  readonly hint?: string;
  /** The words for "none of them yet". */
  readonly none: string;
  readonly options: readonly { readonly value: Value; readonly words: string }[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value | undefined) => void;
}

/** A labelled choice of one of a few, or of none yet. */
export function ChoiceField<Value extends string>(props: Props<Value>) {
  const { label, hint, none, options, value, onChange } = props;
  const id = useId();
  return (
    <div className={form.field}>
      <label className={form.label} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={controls.input}
        value={value ?? ''}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(options.find((one) => one.value === event.currentTarget.value)?.value)}
      >
        <option value="">{none}</option>
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.words}
          </option>
        ))}
      </select>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={controls.small}>
          {hint}
        </p>
      )}
    </div>
  );
}
