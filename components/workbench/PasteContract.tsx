import { ScanText } from 'lucide-react';
import { useState } from 'react';
import { readContract } from '../../lib/contracts/text';
import type { ContractReading } from '../../lib/contracts/text/types';
import controls from '../controls.module.css';
import { useSay } from '../useSay';
import styles from './ContractForm.module.css';
import { ReadContract } from './ReadContract';

/** The contract's own words: pasted or from a text file, read into clauses that the merchant confirms one by one. */
export function PasteContract() {
  const say = useSay();
  const [text, setText] = useState('');
  const [reading, setReading] = useState<{ text: string; result: ContractReading }>();
  const load = async (file: File | undefined) => {
    if (file) setText(await file.text());
  };
  return (
    <details className={controls.card}>
      <summary className={styles.summary}>{say('paste:title')}</summary>
      <div className={controls.stack}>
        <p className={controls.small}>{say('paste:hint')}</p>
        <textarea
          className={styles.paste}
          aria-label={say('paste:text')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <div className={controls.row}>
          <button
            type="button"
            className={`${controls.button} ${controls.primary}`}
            disabled={text.trim() === ''}
            onClick={() => setReading({ text, result: readContract(text) })}
          >
            <ScanText size={16} aria-hidden />
            {say('paste:read')}
          </button>
          <label className={controls.small}>
            {say('paste:file')}{' '}
            <input
              type="file"
              accept=".txt,text/plain"
              onChange={(event) => void load(event.currentTarget.files?.[0])}
            />
          </label>
        </div>
        {reading && <ReadContract key={reading.text} text={reading.text} reading={reading.result} />}
      </div>
    </details>
  );
}
