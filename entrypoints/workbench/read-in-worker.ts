import { recordFault } from '../../lib/browser/faults';
import { IMPORT_LIMITS } from '../../lib/imports/limits';
import type { ImportedFile, ImportStep, PackedFile } from '../../lib/imports/types';
import type { WorkerNews, WorkerWish } from '../../lib/imports/worker';
import { type Problem, problem } from '../../lib/problem';
import { importWorkerAddress } from './import-worker-address';

/** The longest that a file may take; half a second is usual for the largest allowed. */
const MOST_MS = 20_000;

/** What came out of an archive of several files. */
export interface PackedFiles {
  readonly packed: readonly PackedFile[];
}

/**
 * Reads a file in a Worker of its own, which ends with it: a file that takes too long is stopped, and what it took of
 * memory is given back.
 */
export async function readInWorker(
  file: File,
  within: string | undefined,
  onStep: (step: ImportStep) => void,
): Promise<ImportedFile | PackedFiles | Problem> {
  if (file.size > IMPORT_LIMITS.bytes) return problem('import-too-large');
  const wish: WorkerWish = {
    bytes: new Uint8Array(await file.arrayBuffer()),
    name: file.name,
    ...(within !== undefined && { within }),
  };
  const worker = new Worker(importWorkerAddress(), { type: 'module' });
  const { promise, resolve } = Promise.withResolvers<ImportedFile | PackedFiles | Problem>();
  const late = setTimeout(() => resolve(problem('import-too-slow')), MOST_MS);
  const broke = (reason: string) => {
    void recordFault('import', reason);
    resolve(problem('unexpected'));
  };
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerNews>) => {
    if (data.kind === 'step') onStep(data.step);
    else if (data.kind === 'several') resolve({ packed: data.files });
    else if (data.kind === 'done') resolve(data.result);
    else broke(data.reason);
  });
  worker.addEventListener('error', (event) => broke(event.message));
  worker.postMessage(wish, [wish.bytes.buffer]);
  try {
    return await promise;
  } finally {
    clearTimeout(late);
    worker.terminate();
  }
}
