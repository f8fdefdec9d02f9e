import { TriangleAlert } from 'lucide-react';
import type { Drift } from '../../lib/metrics/types';
import controls from '../controls.module.css';
import { useSay } from '../useSay';
import styles from './Teach.module.css';

interface Props {
  readonly drift: Drift;
  readonly onConfirm: () => void;
}

/** A key as the merchant knows it: a code of the page's markup bears a mark. */
function named(keys: readonly string[]) {
  return { list: keys.map((key) => key.replace(/^#/, '')) };
}

/** A table that changed: what is different, and that its figures wait for the merchant's word. */
export function DriftNote({ drift, onConfirm }: Props) {
  const say = useSay();
  const { gone, added } = drift;
  return (
    <div className={styles.drift} role="status">
      <p className={styles.driftTitle}>
        <TriangleAlert size={14} aria-hidden />
        {say('teach:driftTitle')}
      </p>
      <p>{say('teach:driftDetail')}</p>
      {gone.length > 0 && <p>{say('teach:driftGone', { columns: named(gone) })}</p>}
      {added.length > 0 && <p>{say('teach:driftAdded', { columns: named(added) })}</p>}
      <div className={controls.row}>
        <button type="button" className={`${controls.button} ${styles.small}`} onClick={onConfirm}>
          {say('teach:driftConfirm')}
        </button>
      </div>
    </div>
  );
}
