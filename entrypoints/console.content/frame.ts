import type { FrameCount } from '../../lib/browser/frame-reader';
import { readPageSliced } from '../../lib/reading';
import type { Reading } from '../../lib/reading/types';

/** Lets the page go on between two slices of reading. */
const pause = (): Promise<void> =>
  typeof scheduler === 'undefined' || !('yield' in scheduler)
    ? new Promise((resolve) => setTimeout(resolve))
    : scheduler.yield();

/** This frame alone: every other frame has a script of its own. */
export function readFrame(): Promise<Reading> {
  return readPageSliced(document, pause, { frames: false });
}

export function countOf(reading: Reading): FrameCount {
  const rows = reading.tables.map((table) => table.rows.filter((row) => row.summary !== true).length);
  return { tables: reading.tables.length, rows: rows.reduce((sum, more) => sum + more, 0) };
}
