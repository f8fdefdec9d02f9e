import { guarded } from '../../components/guarded';
import type { Importer } from '../../components/workbench/importer';
import { recordFault } from '../../lib/browser/faults';
import { askWorker } from '../../lib/browser/messages';
import { consoleById } from '../../lib/consoles';
import { timeOfFigures } from '../../lib/imports/time-of-figures';
import { isProblem } from '../../lib/problem';
import { readInWorker } from './read-in-worker';

const reader: Importer = {
  async read(file, within, onStep) {
    const found = await readInWorker(file, within, onStep);
    if (isProblem(found)) return found;
    if ('packed' in found) {
      const { lastModified } = file;
      // A copy: what came from the Worker may be shared memory to the types, which a File does not take.
      return {
        several: found.packed.map(({ name, bytes }) => new File([bytes.slice()], name, { lastModified })),
      };
    }
    const capturedAt = timeOfFigures({
      now: new Date().toISOString(),
      lastModified: file.lastModified,
      madeAt: found.named.madeAt,
      zone: consoleById(found.consoleId)?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    });
    return { ...found, capturedAt };
  },
  keep: ({ file, shopId, consoleId, reading, stated }) =>
    askWorker('panel-import-wanted', {
      // Another statement of the days makes other figures of the same file.
      idempotencyKey: ['import', file.hash, ...(stated ? [stated.from, stated.to] : [])].join(':'),
      capturedAt: file.capturedAt,
      shopId,
      ...(consoleId !== undefined && { consoleId }),
      page: file.named.stem.slice(0, 120),
      reading,
    }),
};

/** Reads files in a Worker and has the extension's own worker keep them: it is the one that writes. */
export const importer = guarded(reader, {}, (name, error) => void recordFault(`import ${name}`, error));
