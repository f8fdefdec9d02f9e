import { useCallback } from 'react';
import type { StoredPicture } from '../../lib/store/types';
import { useSay } from '../useSay';
import styles from './Snapshot.module.css';

/** The page as it looked when it was read, out of the store. */
export function SnapshotPicture({ picture }: { readonly picture: StoredPicture }) {
  const say = useSay();
  const { bytes, type, sha256 } = picture;
  const draw = useCallback(
    (image: HTMLImageElement) => {
      const url = URL.createObjectURL(new Blob([bytes], { type }));
      image.src = url;
      return () => URL.revokeObjectURL(url);
    },
    [bytes, type],
  );
  return (
    <figure className={styles.figure}>
      <img ref={draw} className={styles.picture} alt={say('meeting:picture-alt')} />
      <figcaption className={styles.facts}>{say('meeting:picture-hash', { hash: sha256 })}</figcaption>
    </figure>
  );
}
