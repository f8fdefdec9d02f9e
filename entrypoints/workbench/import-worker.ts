import { readFile } from '../../lib/imports/read-file';
import type { WorkerNews, WorkerWish } from '../../lib/imports/worker';

function tell(news: WorkerNews): void {
  postMessage(news);
}

addEventListener('message', ({ data }: MessageEvent<WorkerWish>) => {
  readFile(data.bytes, data.name, { onStep: (step) => tell({ kind: 'step', step }) }).then(
    (result) => tell({ kind: 'done', result }),
    (error: unknown) =>
      tell({ kind: 'fault', reason: error instanceof Error ? error.message : String(error) }),
  );
});
