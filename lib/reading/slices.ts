import { type ReadOptions, seePage } from './page';
import type { Sight } from './sight';

/** Longest time of work without a pause, ms: a frame of 60 per second is 16. */
const SLICE_MS = 8;

/** Looks at a page in short slices; `pause` lets the page go on, such as `() => scheduler.yield()`. */
export async function seePageSliced(
  document: Document,
  pause: () => Promise<void>,
  options: ReadOptions = {},
): Promise<Sight> {
  const work = seePage(document, options);
  let began = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - began < SLICE_MS) continue;
    await pause();
    began = performance.now();
  }
}
