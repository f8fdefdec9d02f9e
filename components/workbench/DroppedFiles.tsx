import { type ReactNode, useState } from 'react';
import { ImportDrop } from './ImportDrop';
import { ImportItem } from './ImportItem';
import type { Importer, ReadExport } from './importer';

interface Props {
  readonly importer: Importer;
  readonly renderFile: (file: ReadExport) => ReactNode;
}

interface Dropped {
  readonly key: string;
  readonly file: File;
  readonly within: string | undefined;
}

function entries(files: readonly File[], within?: string): Dropped[] {
  return files.map((file) => ({ key: crypto.randomUUID(), file, within }));
}

/** A place to drop spreadsheet files, and each of them as it was read. */
export function DroppedFiles({ importer, renderFile }: Props) {
  const [dropped, setDropped] = useState<readonly Dropped[]>([]);
  const add = (files: readonly File[]) => setDropped((before) => [...entries(files), ...before]);
  /** Each file of an archive takes its place, to be looked at and kept on its own. */
  const unpack = (key: string, name: string, files: readonly File[]) =>
    setDropped((before) => before.flatMap((one) => (one.key === key ? entries(files, name) : [one])));
  return (
    <>
      <ImportDrop onFiles={add} />
      {dropped.map(({ key, file, within }) => (
        <ImportItem
          key={key}
          file={file}
          within={within}
          importer={importer}
          renderFile={renderFile}
          onRemove={() => setDropped((before) => before.filter((one) => one.key !== key))}
          onSeveral={(files) => unpack(key, file.name, files)}
        />
      ))}
    </>
  );
}
