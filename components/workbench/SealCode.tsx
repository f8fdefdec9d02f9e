import { useSay } from '../useSay';
import styles from './Snapshot.module.css';

const SHOWN = 8;

/** The first characters of a seal, enough to tell two snapshots apart; the whole one as a tip. */
export function SealCode({ seal }: { readonly seal: string }) {
  const say = useSay();
  return (
    <code className={styles.seal} title={seal}>
      {say('workbench:seal', { code: seal.slice(0, SHOWN) })}
    </code>
  );
}
