import { ConsoleGrants } from './ConsoleGrants';
import styles from './ConsoleGrants.module.css';
import { useSay } from './useSay';

/** The way to allow a further console, folded away. */
export function GrantMore({ granted }: { readonly granted: readonly string[] }) {
  const say = useSay();
  return (
    <details>
      <summary className={styles.more}>{say('setup:grantMore')}</summary>
      <ConsoleGrants granted={granted} />
    </details>
  );
}
