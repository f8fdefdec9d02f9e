import type { Problem } from '../problem';
import type { ImportedFile, ImportStep, PackedFile } from './types';

/** What the page gives to the Worker; the bytes are handed over, not copied. */
export interface WorkerWish {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** The archive that the file came out of. */
  readonly within?: string;
}

/** What the Worker says: how far it is, then once how it ended. `fault` is a bug. */
export type WorkerNews =
  | { readonly kind: 'step'; readonly step: ImportStep }
  | { readonly kind: 'several'; readonly files: readonly PackedFile[] }
  | { readonly kind: 'done'; readonly result: ImportedFile | Problem }
  | { readonly kind: 'fault'; readonly reason: string };
