import { filesPacked, readFile } from '../../lib/imports/read-file';
import type { ImportStep } from '../../lib/imports/types';
import type { WorkerNews, WorkerWish } from '../../lib/imports/worker';
import { isProblem } from '../../lib/problem';

function tell(news: WorkerNews, transfer: Transferable[] = []): void {
  postMessage(news, { transfer });
}

async function answer({ bytes, name, within }: WorkerWish): Promise<void> {
  const files = within === undefined ? filesPacked(bytes) : undefined;
  if (isProblem(files)) tell({ kind: 'done', result: files });
  else if (files)
    tell(
      { kind: 'several', files },
      files.map((file) => file.bytes.buffer),
    );
  else {
    const onStep = (step: ImportStep) => tell({ kind: 'step', step });
    tell({ kind: 'done', result: await readFile(bytes, name, { within, onStep }) });
  }
}

addEventListener('message', ({ data }: MessageEvent<WorkerWish>) => {
  answer(data).catch((error: unknown) =>
    tell({ kind: 'fault', reason: error instanceof Error ? error.message : String(error) }),
  );
});
