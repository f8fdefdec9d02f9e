import { useState } from 'react';
import type { Answer, Shop } from '../../lib/store/types';
import controls from '../controls.module.css';
import { Section } from '../Section';
import { useSay } from '../useSay';
import { ImportDrop } from './ImportDrop';
import { ImportItem } from './ImportItem';
import type { Importer } from './importer';

interface Props {
  readonly importer: Importer;
  readonly shops: readonly Shop[];
  readonly answers: readonly Answer[];
}

interface Dropped {
  readonly key: string;
  readonly file: File;
}

/** Export files of the consoles: dropped, looked at, and kept one by one. */
export function ImportPage({ importer, shops, answers }: Props) {
  const say = useSay();
  const [dropped, setDropped] = useState<readonly Dropped[]>([]);
  const add = (files: readonly File[]) =>
    setDropped((before) => [...files.map((file) => ({ key: crypto.randomUUID(), file })), ...before]);
  return (
    <Section title={say('imports:title')}>
      <p className={controls.small}>{say('imports:lead')}</p>
      <ImportDrop onFiles={add} />
      {dropped.map(({ key, file }) => (
        <ImportItem
          key={key}
          file={file}
          importer={importer}
          shops={shops}
          answers={answers}
          onRemove={() => setDropped((before) => before.filter((one) => one.key !== key))}
        />
      ))}
    </Section>
  );
}
