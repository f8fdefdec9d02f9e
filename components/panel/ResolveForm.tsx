import { useId, useState } from 'react';
import controls from '../controls.module.css';
import { useAsking } from '../useAsking';
import { useSay } from '../useSay';

/** Marks an alert resolved, with a word on how. */
export function ResolveForm({ onResolve }: { readonly onResolve: (note: string) => void }) {
  const say = useSay();
  const id = useId();
  const { asking, ask, leave, opener, first } = useAsking<HTMLInputElement>();
  const [note, setNote] = useState('');
  if (!asking)
    return (
      <button type="button" className={`${controls.button} ${controls.quiet}`} ref={opener} onClick={ask}>
        {say('panel:resolve')}
      </button>
    );
  return (
    <form
      className={controls.row}
      onKeyDown={leave}
      onSubmit={(event) => {
        event.preventDefault();
        onResolve(note.trim());
      }}
    >
      <label htmlFor={id} className={controls.small}>
        {say('panel:resolveNote')}
      </label>
      <input
        ref={first}
        id={id}
        className={controls.input}
        value={note}
        maxLength={200}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <button type="submit" className={controls.button}>
        {say('panel:resolveConfirm')}
      </button>
    </form>
  );
}
