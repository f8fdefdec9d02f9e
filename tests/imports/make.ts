import { createRequire } from 'node:module';
import type * as Xlsx from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';

/** The library's other build: an instance of its own, which the reader's code pages do not reach. */
const writer = createRequire(import.meta.url)('@e965/xlsx') as typeof Xlsx;

export type Rows = readonly (readonly (string | number | null)[])[];

/** A workbook of Excel 97 (`biff8`), Excel 95 (`biff5`) or today's as the library writes it, of texts and numbers. */
export function xls(
  rows: Rows,
  bookType: 'biff8' | 'biff5' | 'xlsx' = 'biff8',
  merges: readonly string[] = [],
): Uint8Array {
  const sheet = writer.utils.aoa_to_sheet(rows.map((row) => [...row]));
  sheet['!merges'] = merges.map((range) => writer.utils.decode_range(range));
  return book([['Sheet1', sheet]], bookType);
}

function book(sheets: readonly (readonly [string, Xlsx.WorkSheet])[], bookType: Xlsx.BookType): Uint8Array {
  const made = writer.utils.book_new();
  for (const [name, sheet] of sheets) writer.utils.book_append_sheet(made, sheet, name);
  return new Uint8Array(writer.write(made, { type: 'array', bookType }) as ArrayBuffer);
}

/** A binary workbook of Excel 97 with several sheets. */
export function xlsSheets(sheets: Readonly<Record<string, Rows>>): Uint8Array {
  return book(
    Object.entries(sheets).map(([name, rows]) => [
      name,
      writer.utils.aoa_to_sheet(rows.map((row) => [...row])),
    ]),
    'biff8',
  );
}

interface Sheet {
  readonly name: string;
  readonly rows: Rows;
  readonly merges?: readonly { startRow: number; startCol: number; endRow: number; endCol: number }[];
  readonly formats?: Readonly<Record<string, string>>;
}

/** A workbook written by a library that does not read it; `formats` = number format by `row,column`. */
export async function xlsx(...sheets: readonly Sheet[]): Promise<Uint8Array> {
  return new Uint8Array(
    await writeXlsx({
      sheets: sheets.map(({ name, rows, merges, formats = {} }) => ({
        name,
        rows: rows.map((row) => [...row]),
        ...(merges && { merges: [...merges] }),
        cells: new Map(
          Object.entries(formats).map(([at, numFmt]) => {
            const [row = 0, column = 0] = at.split(',').map(Number);
            return [at, { value: rows[row]?.[column] ?? null, style: { numFmt } }];
          }),
        ),
      })),
    }),
  );
}

/** A zip of files given as texts or bytes. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );
}

export function utf8(text: string, bom = false): Uint8Array {
  return strToU8(bom ? `\uFEFF${text}` : text);
}
