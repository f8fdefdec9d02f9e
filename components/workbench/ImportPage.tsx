import type { Answer } from '../../lib/metrics/answer-types';
import type { Shop } from '../../lib/store/types';
import controls from '../controls.module.css';
import { Section } from '../Section';
import { useSay } from '../useSay';
import { DroppedFiles } from './DroppedFiles';
import { ImportPreview } from './ImportPreview';
import type { Importer } from './importer';

interface Props {
  readonly importer: Importer;
  readonly shops: readonly Shop[];
  readonly answers: readonly Answer[];
}

/** Export files of the consoles: dropped, looked at, and kept one by one. */
export function ImportPage({ importer, shops, answers }: Props) {
  const say = useSay();
  return (
    <Section title={say('imports:title')}>
      <p className={controls.small}>{say('imports:lead')}</p>
      <DroppedFiles
        importer={importer}
        renderFile={(file) => (
          <ImportPreview file={file} importer={importer} shops={shops} answers={answers} />
        )}
      />
    </Section>
  );
}
