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
  readonly within: string | undefined;
}

function entries(files: readonly File[], within?: string): Dropped[] {
  return files.map((file) => ({ key: crypto.randomUUID(), file, within }));
}

/** Export files of the consoles: dropped, looked at, and kept one by one. */
export function ImportPage({ importer, shops, answers }: Props) {
  const say = useSay();
  const [dropped, setDropped] = useState<readonly Dropped[]>([]);
  const add = (files: readonly File[]) => setDropped((before) => [...entries(files), ...before]);
  /** Each file of an archive takes its place, to be looked at and kept on its own. */
  const unpack = (key: string, name: string, files: readonly File[]) =>
    setDropped((before) => before.flatMap((one) => (one.key === key ? entries(files, name) : [one])));
  return (
    <Section title={say('imports:title')}>
      <p className={controls.small}>{say('imports:lead')}</p>
      <ImportDrop onFiles={add} />
      {dropped.map(({ key, file, within }) => (
        <ImportItem
          key={key}
          file={file}
          within={within}
          importer={importer}
          shops={shops}
          answers={answers}
          onRemove={() => setDropped((before) => before.filter((one) => one.key !== key))}
          onSeveral={(files) => unpack(key, file.name, files)}
        />
      ))}
    </Section>
  );
}
