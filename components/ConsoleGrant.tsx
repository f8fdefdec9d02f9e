import { Check, ExternalLink, KeyRound } from 'lucide-react';
import type { Console } from '../lib/consoles/types';
import styles from './ConsoleGrants.module.css';
import controls from './controls.module.css';
import { isGranted, originsOf } from './grants';
import { useActions } from './useActions';
import { useLocale, useSay } from './useSay';

interface Props {
  readonly console: Console;
  readonly granted: readonly string[];
  /** Whether the grant can be taken back here. */
  readonly revocable: boolean;
  readonly onAnswer: (given: boolean) => void;
}

/** One console: the button that allows reading it, or the way to it once allowed. */
export function ConsoleGrant({ console, granted, revocable, onAnswer }: Props) {
  const say = useSay();
  const { grant, revoke, openPage } = useActions();
  const name = console.name[useLocale()];
  const home = console.pages[0]?.url;
  return (
    <li className={styles.console}>
      <span className={styles.name}>{name}</span>
      {isGranted(console, granted) ? (
        <>
          <span className={styles.granted}>
            <Check size={14} aria-hidden />
            {say('setup:granted')}
          </span>
          {revocable && (
            <button
              type="button"
              className={controls.button}
              aria-label={`${say('workbench:revoke')} ${name}`}
              onClick={() => void revoke(originsOf(console))}
            >
              {say('workbench:revoke')}
            </button>
          )}
          {home && (
            <button
              type="button"
              className={`${controls.button} ${controls.quiet}`}
              aria-label={say('setup:openConsole', { console: name })}
              title={say('setup:openConsole', { console: name })}
              onClick={() => openPage(home)}
            >
              <ExternalLink size={16} aria-hidden />
            </button>
          )}
        </>
      ) : (
        <button
          type="button"
          className={controls.button}
          aria-label={`${say('setup:grant')} ${name}`}
          onClick={() => void grant(originsOf(console)).then(onAnswer)}
        >
          <KeyRound size={14} aria-hidden />
          {say('setup:grant')}
        </button>
      )}
    </li>
  );
}
