import type { ImportedFile, ImportStep } from '../../lib/imports/types';
import type { Problem } from '../../lib/problem';
import type { Instant, Period } from '../../lib/quantity/period';
import type { Reading } from '../../lib/reading/types';

/** A file as it was read, and the time of its figures: when it was made, as far as anything tells. */
export interface ReadExport extends ImportedFile {
  readonly capturedAt: Instant;
}

/** What the merchant wants kept. */
export interface ImportWish {
  readonly file: ReadExport;
  readonly shopId: string;
  readonly consoleId: string | undefined;
  /** Days that the merchant stated because the file does not; they stand in the reading. */
  readonly stated: Period | undefined;
  readonly reading: Reading;
}

/** What the entry point does for the import view: reading in a Worker, keeping through the one writer. */
export interface Importer {
  /** An archive of several files gives these instead, each to be read by itself. `within` = the archive's name. */
  readonly read: (
    file: File,
    within: string | undefined,
    onStep: (step: ImportStep) => void,
  ) => Promise<ReadExport | { readonly several: readonly File[] } | Problem>;
  readonly keep: (
    wish: ImportWish,
  ) => Promise<{ readonly snapshotId: string; readonly rows: number; readonly known: boolean } | Problem>;
}
