import type { FrameCount } from '../../lib/browser/frame-reader';
import type { Reading } from '../../lib/reading/types';
import { ask } from './wire';

/** Reads this frame; the reader is fetched at the first need. Throws when the reader breaks or cannot be had. */
export async function readFrame(): Promise<Reading> {
  if (!globalThis.dingdianReader) await ask('cs-reader-wanted', {});
  if (!globalThis.dingdianReader) throw new Error('the reader did not come');
  return globalThis.dingdianReader();
}

export function countOf(reading: Reading): FrameCount {
  const rows = reading.tables.map((table) => table.rows.filter((row) => row.summary !== true).length);
  return { tables: reading.tables.length, rows: rows.reduce((sum, more) => sum + more, 0) };
}
