import { useState } from 'react';
import { consoles } from '../lib/consoles';
import type { Console } from '../lib/consoles/types';
import { ConsoleGrant } from './ConsoleGrant';
import styles from './ConsoleGrants.module.css';
import controls from './controls.module.css';
import { isAbroad, isGranted } from './grants';
import { useSay } from './useSay';

interface Props {
  readonly granted: readonly string[];
  /** Whether a grant can be taken back here. */
  readonly revocable?: boolean;
}

const home = consoles.filter((console) => !isAbroad(console));
const abroad = consoles.filter(isAbroad);

/** Every console, and whether it may be read; those of other countries are folded away until one of them is. */
export function ConsoleGrants({ granted, revocable = false }: Props) {
  const say = useSay();
  const [refused, setRefused] = useState(false);
  const list = (some: readonly Console[]) => (
    <ul className={styles.consoles}>
      {some.map((console) => (
        <ConsoleGrant
          key={console.id}
          console={console}
          granted={granted}
          revocable={revocable}
          onAnswer={(given) => setRefused(!given)}
        />
      ))}
    </ul>
  );
  return (
    <div className={controls.stack}>
      {refused && <p role="status">{say('setup:grantRefused')}</p>}
      {list(home)}
      <details open={abroad.some((console) => isGranted(console, granted))}>
        <summary className={styles.abroad}>{say('setup:grantAbroad', { count: abroad.length })}</summary>
        {list(abroad)}
      </details>
    </div>
  );
}
