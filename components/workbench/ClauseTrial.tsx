import { useContext, useState } from 'react';
import controls from '../controls.module.css';
import { useSay } from '../useSay';
import styles from './ContractForm.module.css';
import { TrialContext } from './clause-trial';
import { TrialResult } from './TrialResult';

/** What a clause in the making would say of the snapshots at hand, kept up with the typing while it is open. */
export function ClauseTrial({ index }: { readonly index: number }) {
  const say = useSay();
  const ground = useContext(TrialContext);
  const [open, setOpen] = useState(false);
  if (!ground) return null;
  return (
    <details
      className={styles.trial}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
        if (event.currentTarget.open) ground.want();
      }}
    >
      <summary className={styles.summary}>{say('editor:try')}</summary>
      {open && (
        <div className={controls.stack}>
          <p className={controls.small}>{say('editor:try-hint')}</p>
          <TrialResult index={index} ground={ground} />
        </div>
      )}
    </details>
  );
}
