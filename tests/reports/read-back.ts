import { read, utils, type WorkBook, type WorkSheet } from '@e965/xlsx';
import recalculate from 'xlsx-calc';

/** Reads a file with a library other than the one that wrote it. */
export function readBack(bytes: Uint8Array): WorkBook {
  return read(bytes, { cellFormula: true, cellNF: true, cellStyles: true });
}

/** Every cell by its place, with what a reader shows for it. */
export function cellsOf(sheet: WorkSheet): { readonly at: string; readonly cell: WorkSheet[string] }[] {
  return Object.keys(sheet)
    .filter((key) => !key.startsWith('!'))
    .map((at) => ({ at, cell: sheet[at] }));
}

/** The rows of a sheet as a list of texts, formulas shown with their result. */
export function sheetText(sheet: WorkSheet): string {
  const rows = utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: false, defval: '' });
  return rows.map((cells) => cells.map(String).join(' | ')).join('\n');
}

/** The formulas whose stored result is not what a calculator makes of them. */
export function wrongResults(book: WorkBook): string[] {
  const stored = Object.entries(book.Sheets).flatMap(([name, sheet]) =>
    cellsOf(sheet)
      .filter(({ cell }) => cell.f !== undefined)
      .map(({ at, cell }) => ({ name, at, value: Number(cell.v), formula: String(cell.f) })),
  );
  recalculate(book);
  return stored.flatMap(({ name, at, value, formula }) => {
    const made = Number(book.Sheets[name]?.[at].v);
    return Math.abs(made - value) <= 1e-9 * Math.max(1, Math.abs(value))
      ? []
      : [`${name}!${at} =${formula}: stored ${value}, calculated ${made}`];
  });
}
