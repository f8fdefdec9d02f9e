import { useId } from 'react';
import type { ReadColumn } from '../../lib/reading/types';
import controls from '../controls.module.css';
import { useSay } from '../useSay';
import styles from './Import.module.css';

interface Props {
  readonly label: string;
  readonly columns: readonly ReadColumn[];
  /** Counted from 0; undefined = none. */
  readonly value: number | undefined;
  readonly onChange: (column: number | undefined) => void;
}

/** Which column of a sheet says something. */
export function ColumnChoice({ label, columns, value, onChange }: Props) {
  const say = useSay();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={controls.input}
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? undefined : Number(target.value))}
      >
        <option value="">{say('costs:column.none')}</option>
        {columns.map((column, i) => (
          // Two columns may carry one name: their place tells them apart.
          <option key={`${i}.${column.label}`} value={i}>
            {column.label === '' ? say('costs:column.unnamed', { number: i + 1 }) : column.label}
          </option>
        ))}
      </select>
    </div>
  );
}
