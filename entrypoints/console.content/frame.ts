import { ask } from './wire';

/** What this frame tells, as JSON text; the reader is fetched at the first need. Throws when the reader breaks or cannot be had. */
export async function readFrame(): Promise<string> {
  if (!globalThis.dingdianReader) await ask('cs-reader-wanted', {});
  if (!globalThis.dingdianReader) throw new Error('the reader did not come');
  return JSON.stringify(await globalThis.dingdianReader());
}
