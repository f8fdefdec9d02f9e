import type { Importer, ImportWish } from '../../components/workbench/importer';
import { filesPacked, readFile } from '../../lib/imports/read-file';
import { isProblem } from '../../lib/problem';
import { settled } from './mount';

/** The real reader without its Worker; what is to be kept is recorded. */
export function importer(kept: ImportWish[]): Importer {
  return {
    async read(file, within, onStep) {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const files = within === undefined ? filesPacked(bytes) : undefined;
      if (isProblem(files)) return files;
      if (files) return { several: files.map((one) => new File([one.bytes.slice()], one.name)) };
      const found = await readFile(bytes, file.name, { onStep, within });
      return isProblem(found) ? found : { ...found, capturedAt: '2026-11-12T01:00:00.000Z' };
    },
    keep(wish) {
      kept.push(wish);
      return Promise.resolve({ snapshotId: 's1', rows: 1, known: kept.length > 1 });
    },
  };
}

/** Chooses files by name and content in the view's file field, and waits until they were read. */
export async function chooseFiles(
  root: HTMLElement,
  files: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>,
): Promise<void> {
  const input = root.querySelector<HTMLInputElement>('input[type=file]');
  const chosen = new DataTransfer();
  for (const [name, text] of Object.entries(files)) chosen.items.add(new File([text], name));
  if (input) input.files = chosen.files;
  input?.dispatchEvent(new Event('change', { bubbles: true }));
  for (let at = 0; at < 5; at++) await settled();
}
