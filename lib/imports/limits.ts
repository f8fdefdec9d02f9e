/** How much of a file is taken in. What is over a limit is refused as a whole: half a report would be a wrong one. */
export interface ImportLimits {
  /** Bytes of the file, and of all that is unpacked from it. */
  readonly bytes: number;
  readonly rows: number;
  readonly columns: number;
  /** Cells that hold text, over all sheets. */
  readonly cells: number;
  /** Characters of one cell, and of all cells together: a workbook stores a text once and shows it often. */
  readonly cellLength: number;
  readonly characters: number;
  /** Files inside a zip. */
  readonly entries: number;
  /** Reports out of one zip, each of which is looked at and kept on its own. */
  readonly reports: number;
}

/**
 * An export of a console has at most some 5,000 rows of 60 columns; a snapshot of 200,000 cells takes about 10 MB.
 * 32,767 characters are the most that a spreadsheet keeps in a cell. The other figures are guesses with room to spare.
 */
export const IMPORT_LIMITS: ImportLimits = {
  bytes: 50 * 1024 * 1024,
  rows: 50_000,
  columns: 1000,
  cells: 200_000,
  cellLength: 32_767,
  characters: 10_000_000,
  entries: 500,
  reports: 40,
};
