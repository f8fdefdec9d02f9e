import { Check, ExternalLink, KeyRound } from 'lucide-react';
import { useState } from 'react';
import { consoles } from '../lib/consoles';
import styles from './ConsoleGrants.module.css';
import controls from './controls.module.css';
import { isGranted, originsOf } from './grants';
import { useActions } from './useActions';
import { useLocale, useSay } from './useSay';

interface Props {
  readonly granted: readonly string[];
  /** Whether a grant can be taken back here. */
  readonly revocable?: boolean;
}

/** Every console with the button that allows reading it, or the way to it once allowed. */
export function ConsoleGrants({ granted, revocable = false }: Props) {
  const say = useSay();
  const locale = useLocale();
  const { grant, revoke, openPage } = useActions();
  const [refused, setRefused] = useState(false);
  return (
    <div className={controls.stack}>
      <ul className={styles.consoles}>
        {consoles.map((console) => {
          const name = console.name[locale];
          const home = console.pages[0]?.url;
          return (
            <li key={console.id} className={styles.console}>
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
                  onClick={() => void grant(originsOf(console)).then((given) => setRefused(!given))}
                >
                  <KeyRound size={14} aria-hidden />
                  {say('setup:grant')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {refused && <p role="status">{say('setup:grantRefused')}</p>}
    </div>
  );
}
