import { useEffect, useState } from 'react';
import type { StoredPicture } from '../../lib/store/types';
import { useSay } from '../useSay';
import styles from './Snapshot.module.css';

/** The page as it looked when it was read, out of the store. */
export function SnapshotPicture({ picture }: { readonly picture: StoredPicture }) {
  const say = useSay();
  const { bytes, type, sha256 } = picture;
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([bytes], { type }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes, type]);
  return (
    <figure className={styles.figure}>
      {url !== undefined && (
        <a href={url} target="_blank" rel="noreferrer">
          <img className={styles.picture} src={url} alt={say('meeting:picture-alt')} />
        </a>
      )}
      <figcaption className={styles.facts}>{say('meeting:picture-hash', { hash: sha256 })}</figcaption>
    </figure>
  );
}
