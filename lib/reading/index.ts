import { type ReadOptions, readDocument } from './page';
import type { Reading, ReadTable } from './types';

export { OWN_HOST } from './survey';

/** Reads everything one page shows, at once. */
export function readPage(document: Document, options: ReadOptions = {}): Reading {
  const work = readDocument(document, options);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** The tables and card groups of a page and of its same-origin frames, in document order. */
export function readTables(document: Document): ReadTable[] {
  return [...readPage(document).tables];
}

/** Longest time of work without a pause, ms: a frame of 60 per second is 16. */
const SLICE_MS = 8;

/** Reads like `readPage` in short slices; `pause` lets the page go on, such as `() => scheduler.yield()`. */
export async function readPageSliced(
  document: Document,
  pause: () => Promise<void>,
  options: ReadOptions = {},
): Promise<Reading> {
  const work = readDocument(document, options);
  let began = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - began < SLICE_MS) continue;
    await pause();
    began = performance.now();
  }
}
