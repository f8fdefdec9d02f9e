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
  readonly read: (file: File, onStep: (step: ImportStep) => void) => Promise<ReadExport | Problem>;
  readonly keep: (
    wish: ImportWish,
  ) => Promise<{ readonly snapshotId: string; readonly rows: number; readonly known: boolean } | Problem>;
}
