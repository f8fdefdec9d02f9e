import { Save } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import type { Entry } from '../../lib/contracts/entries';
import { entryFields, entryOf, type FormKind, formKinds, typedEntry } from '../../lib/contracts/entry-fields';
import type { Contract } from '../../lib/contracts/types';
import { isProblem } from '../../lib/problem';
import { localTime } from '../../lib/quantity/clock';
import type { Outcome } from '../actions';
import controls from '../controls.module.css';
import { ProblemNote } from '../ProblemNote';
import { useActions } from '../useActions';
import { useSay } from '../useSay';
import styles from './ContractForm.module.css';
import { EntryInput } from './EntryInput';

interface Props {
  readonly contract: Contract;
  readonly entries: readonly Entry[];
  /** The entry that is being put right; undefined = a new one is entered. */
  readonly correcting?: Entry | undefined;
  readonly onCorrected?: (() => void) | undefined;
  readonly now: string;
}

/** One entry: its kind, and the fields that the kind's schema asks for. */
export function EntryForm({ contract, entries, correcting, onCorrected, now }: Props) {
  const say = useSay();
  const { saveEntry } = useActions();
  const kindId = useId();
  // Most is entered when it happens; the time stands there to be altered.
  const fresh = { happenedAt: localTime(now, contract.zone) };
  const former = correcting && typedEntry(correcting, contract);
  const [kind, setKind] = useState<FormKind>(former?.kind ?? 'payment');
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(former?.typed ?? fresh);
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const [ended, setEnded] = useState<'saved' | Outcome>();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const made = entryOf(kind, typed, {
      contract,
      enteredAt: new Date().toISOString(),
      replaced: correcting,
    });
    setEnded(undefined);
    if ('wrong' in made) return setWrong(made.wrong);
    setWrong([]);
    const failed = await saveEntry(made.entry, contract.shopIds);
    if (!failed) setTyped(fresh);
    setEnded(failed ?? 'saved');
    if (!failed) onCorrected?.();
  };
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void save(event)}>
      <div className={styles.field}>
        <label htmlFor={kindId} className={styles.label}>
          {say('entries:kind')}
        </label>
        <select
          id={kindId}
          className={controls.input}
          value={kind}
          disabled={correcting !== undefined}
          onChange={({ target }) => {
            const next = formKinds.find((one) => one === target.value);
            if (!next) return;
            setKind(next);
            setTyped(fresh);
            setWrong([]);
            setEnded(undefined);
          }}
        >
          {formKinds.map((one) => (
            <option key={one} value={one}>
              {say(`entries:kind.${one}`)}
            </option>
          ))}
        </select>
      </div>
      <div className={styles.grid}>
        {entryFields(kind).map((field) => (
          <EntryInput
            key={`${kind}-${field.name}`}
            field={field}
            contract={contract}
            entries={entries}
            value={typed[field.name] ?? ''}
            wrong={wrong.includes(field.name)}
            onChange={(value) => setTyped((before) => ({ ...before, [field.name]: value }))}
          />
        ))}
      </div>
      <div className={styles.end}>
        <button type="submit" className={`${controls.button} ${controls.primary}`}>
          <Save size={16} aria-hidden />
          {say(correcting ? 'entries:save-correction' : 'entries:save')}
        </button>
        {correcting && (
          <button type="button" className={controls.button} onClick={onCorrected}>
            {say('entries:stop-correcting')}
          </button>
        )}
        <div role="status">
          {ended === 'saved' && <p className={styles.saved}>{say('entries:saved')}</p>}
          {isProblem(ended) && <ProblemNote problem={ended} />}
        </div>
      </div>
    </form>
  );
}
