import { ScanText } from 'lucide-react';
import { type DragEvent, useState } from 'react';
import { isProblem, type Problem } from '../../lib/problem';
import controls from '../controls.module.css';
import { ProblemNote } from '../ProblemNote';
import { useActions } from '../useActions';
import { useSay } from '../useSay';
import styles from './ContractForm.module.css';
import { ReadContract } from './ReadContract';

/** The contract's own words: pasted, or from a file dropped or chosen; read into clauses that the merchant confirms one by one. */
export function PasteContract({ open }: { readonly open: boolean }) {
  const say = useSay();
  const { readDocument } = useActions();
  const [text, setText] = useState('');
  const [over, setOver] = useState(false);
  const [failed, setFailed] = useState<Problem>();
  const [reading, setReading] = useState<string>();
  const load = async (file: File | undefined) => {
    if (!file) return;
    const found = await readDocument(file);
    setFailed(isProblem(found) ? found : undefined);
    if (!isProblem(found)) setText(found);
  };
  const drop = (event: DragEvent) => {
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    setOver(false);
    void load(event.dataTransfer.files[0]);
  };
  return (
    <details className={`${controls.card} ${styles.fold}`} open={open}>
      <summary className={styles.summary}>{say('paste:title')}</summary>
      <div className={controls.stack}>
        <p className={controls.small}>{say('paste:hint')}</p>
        <textarea
          className={`${styles.paste} ${over ? styles.over : ''}`}
          aria-label={say('paste:text')}
          placeholder={say('paste:drop')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        />
        <div className={controls.row}>
          <button
            type="button"
            className={`${controls.button} ${controls.primary}`}
            disabled={text.trim() === ''}
            onClick={() => setReading(text)}
          >
            <ScanText size={16} aria-hidden />
            {say('paste:read')}
          </button>
          <label className={controls.small}>
            {say('paste:file')}{' '}
            <input
              type="file"
              accept=".docx,.txt,text/plain"
              onChange={(event) => {
                void load(event.currentTarget.files?.[0]);
                // The same file may be chosen again after it was changed.
                event.currentTarget.value = '';
              }}
            />
          </label>
        </div>
        {failed && <ProblemNote problem={failed} />}
        {reading !== undefined && <ReadContract key={reading} text={reading} />}
      </div>
    </details>
  );
}
