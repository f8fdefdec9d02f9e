import { X } from 'lucide-react';
import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import type { ImportStep } from '../../lib/imports/types';
import { isProblem, type Problem } from '../../lib/problem';
import controls from '../controls.module.css';
import { ProblemNote } from '../ProblemNote';
import { useSay } from '../useSay';
import styles from './Import.module.css';
import type { Importer, ReadExport } from './importer';

interface Props {
  readonly file: File;
  /** Name of the archive that it came out of. */
  readonly within: string | undefined;
  readonly importer: Importer;
  /** What is made of it once it is read. */
  readonly renderFile: (file: ReadExport) => ReactNode;
  readonly onRemove: () => void;
  /** The file is an archive of these. */
  readonly onSeveral: (files: readonly File[]) => void;
}

/** One dropped file: being read, refused with the reason, or shown as it was read. */
export function ImportItem({ file, within, importer, renderFile, onRemove, onSeveral }: Props) {
  const say = useSay();
  const [step, setStep] = useState<ImportStep>('reading');
  const [found, setFound] = useState<ReadExport | Problem>();
  const unpacked = useEffectEvent(onSeveral);
  useEffect(() => {
    let wanted = true;
    const read = async () => {
      const result = await importer.read(file, within, (next) => wanted && setStep(next));
      if (!wanted) return;
      if (!isProblem(result) && 'several' in result) unpacked(result.several);
      else setFound(result);
    };
    void read();
    return () => {
      wanted = false;
    };
  }, [file, within, importer]);
  return (
    <article className={`${controls.card} ${controls.stack}`} aria-label={file.name}>
      <header className={styles.head}>
        <h3 className={styles.name}>
          {file.name}
          {within !== undefined && (
            <span className={styles.within}>{say('imports:within', { name: within })}</span>
          )}
        </h3>
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
      {found !== undefined && !isProblem(found) && renderFile(found)}
    </article>
  );
}
