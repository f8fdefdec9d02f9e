import { maskPersonal } from '../metrics/personal';
import type { Reading } from '../reading/types';

/** Whether anything of these readings would be masked: a picture cannot be, so such a page gets none. */
export function showsPersonal(readings: readonly Reading[]): boolean {
  return readings.some((reading) => JSON.stringify(maskPersonal(reading)) !== JSON.stringify(reading));
}

/** The bytes of a data URL in base64; undefined for any other text. */
export function bytesOfDataUrl(url: string): Uint8Array<ArrayBuffer> | undefined {
  const data = /^data:image\/jpeg;base64,([A-Za-z0-9+/]+=*)$/.exec(url)?.[1];
  return data === undefined ? undefined : Uint8Array.from(atob(data), (char) => char.codePointAt(0) ?? 0);
}
