import { finish } from './finish';
import { type ReadOptions, seePage } from './page';
import { seePageSliced } from './slices';
import type { Reading, ReadTable } from './types';

export { OWN_HOST } from './survey';

/** Reads everything one page shows, at once. */
export function readPage(document: Document, options: ReadOptions = {}): Reading {
  const work = seePage(document, options);
  for (;;) {
    const step = work.next();
    if (step.done) return finish(step.value);
  }
}

/** The tables and card groups of a page and of its same-origin frames, in document order. */
export function readTables(document: Document): ReadTable[] {
  return [...readPage(document).tables];
}

/** Reads like `readPage`, looking in short slices; `pause` lets the page go on, such as `() => scheduler.yield()`. */
export async function readPageSliced(
  document: Document,
  pause: () => Promise<void>,
  options: ReadOptions = {},
): Promise<Reading> {
  return finish(await seePageSliced(document, pause, options));
}
