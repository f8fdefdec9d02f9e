import { FileUp } from 'lucide-react';
import { type DragEvent, useState } from 'react';
import { useSay } from '../useSay';
import styles from './Import.module.css';

interface Props {
  readonly onFiles: (files: readonly File[]) => void;
}

/** Where files are dropped, or chosen with the keyboard. */
export function ImportDrop({ onFiles }: Props) {
  const say = useSay();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <label
      className={`${styles.drop} ${over ? styles.over : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <FileUp size={28} aria-hidden />
      <strong>{say('imports:drop')}</strong>
      <span className={styles.choose}>{say('imports:choose')}</span>
      <span className={styles.kinds}>{say('imports:kinds')}</span>
      <input
        className={styles.file}
        type="file"
        multiple
        accept=".xls,.xlsx,.csv,.txt,.zip"
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          // The same file may be chosen again after a mistake.
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
