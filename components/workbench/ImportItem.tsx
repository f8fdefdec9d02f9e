import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { ImportStep } from '../../lib/imports/types';
import { isProblem, type Problem } from '../../lib/problem';
import type { Answer, Shop } from '../../lib/store/types';
import controls from '../controls.module.css';
import { ProblemNote } from '../ProblemNote';
import { useSay } from '../useSay';
import styles from './Import.module.css';
import { ImportPreview } from './ImportPreview';
import type { Importer, ReadExport } from './importer';

interface Props {
  readonly file: File;
  readonly importer: Importer;
  readonly shops: readonly Shop[];
  readonly answers: readonly Answer[];
  readonly onRemove: () => void;
}

/** One dropped file: being read, refused with the reason, or shown as it was read. */
export function ImportItem({ file, importer, shops, answers, onRemove }: Props) {
  const say = useSay();
  const [step, setStep] = useState<ImportStep>('reading');
  const [found, setFound] = useState<ReadExport | Problem>();
  useEffect(() => {
    let wanted = true;
    void importer.read(file, (next) => wanted && setStep(next)).then((result) => wanted && setFound(result));
    return () => {
      wanted = false;
    };
  }, [file, importer]);
  return (
    <article className={`${controls.card} ${controls.stack}`} aria-label={file.name}>
      <header className={styles.head}>
        <h3 className={styles.name}>{file.name}</h3>
        <button
          type="button"
          className={`${controls.button} ${controls.quiet}`}
          aria-label={say('imports:remove', { name: file.name })}
          onClick={onRemove}
        >
          <X size={16} aria-hidden />
        </button>
      </header>
      {found === undefined && <p role="status">{say(`imports:step.${step}`)}</p>}
      {found !== undefined && isProblem(found) && <ProblemNote problem={found} />}
      {found !== undefined && !isProblem(found) && (
        <ImportPreview file={found} importer={importer} shops={shops} answers={answers} />
      )}
    </article>
  );
}
