import type * as Xlsx from '@e965/xlsx';
import type { CellObject, DenseWorkSheet, ParsingOptions, WorkBook, WorkSheet } from '@e965/xlsx';
import { type UnzipFileInfo, zipSync } from 'fflate';
import { isProblem, type Problem, problem } from '../problem';
import { textOfCell } from './cell-text';
import { sheetsOfHtml } from './html-sheets';
import type { ImportLimits } from './limits';
import { honestCells } from './sheet-markup';
import type { RawSheet } from './types';
import { unpack } from './unpack';

type Library = typeof Xlsx;

/** The parts of a workbook that hold cells and their formats; pictures, macros and links stay packed. */
const PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:_rels\/)?workbook\.(?:xml|bin)(?:\.rels)?|xl\/(?:sharedStrings|styles)\.(?:xml|bin)|xl\/worksheets\/[^/]+\.(?:xml|bin))$/iu;
const DOCTYPE = /<!(?:DOCTYPE|ENTITY)/iu;
/** Old formats keep Chinese text in the code page of the computer that wrote them. */
const CODE_PAGES: Readonly<Record<number, string>> = {
  1200: 'utf-16le',
  65001: 'utf-8',
  936: 'gb18030',
  950: 'big5',
  932: 'shift_jis',
  949: 'euc-kr',
  874: 'windows-874',
  1250: 'windows-1250',
  1251: 'windows-1251',
  1252: 'windows-1252',
  1258: 'windows-1258',
  10008: 'gb18030',
};

/** Loaded on first use: it is larger than all else on the page. */
async function library(): Promise<Library> {
  const loaded = await import('@e965/xlsx');
  loaded.set_cptable(codePages());
  return loaded;
}

/** Stands in for the library's own code pages (500 kB): the browser knows them. */
function codePages(): object {
  const tables = Object.fromEntries(Object.keys(CODE_PAGES).map((page) => [page, {}]));
  return {
    ...tables,
    utils: {
      decode: (page: number, bytes: ArrayLike<number> | string) =>
        new TextDecoder(CODE_PAGES[page] ?? 'windows-1252').decode(
          typeof bytes === 'string'
            ? Uint8Array.from(bytes, (letter) => letter.charCodeAt(0))
            : Uint8Array.from(bytes),
        ),
      hascp: (page: number) => page in CODE_PAGES,
    },
  };
}

function optionsFor(limits: ImportLimits): ParsingOptions {
  return {
    dense: true,
    cellNF: true,
    cellHTML: false,
    cellFormula: false,
    bookVBA: false,
    // "3-4" is no date and a 20-digit order number no figure: texts stay texts.
    raw: true,
    sheetRows: limits.rows + 1,
  };
}

/** Rows of a sheet as texts. The range that a sheet claims is not believed: only cells that are there are visited. */
function rowsOf(
  sheet: DenseWorkSheet,
  text: (cell: CellObject) => string,
  limits: ImportLimits,
  counted: { cells: number; characters: number },
): string[][] | Problem {
  const rows: string[][] = [];
  const data = sheet['!data'];
  if (data.length > limits.rows) return problem('import-too-large');
  for (const row of data) {
    const texts: string[] = [];
    for (const [at, cell] of Object.entries(row ?? [])) {
      const found = text(cell);
      if (found === '') continue;
      counted.cells += 1;
      counted.characters += found.length;
      const column = Number(at);
      if (
        counted.cells > limits.cells ||
        counted.characters > limits.characters ||
        column >= limits.columns ||
        found.length > limits.cellLength
      )
        return problem('import-too-large');
      while (texts.length < column) texts.push('');
      texts[column] = found;
    }
    rows.push(texts);
  }
  return rows;
}

function isDense(sheet: WorkSheet): sheet is DenseWorkSheet {
  return Array.isArray(sheet['!data']);
}

function sheetsOf(book: WorkBook, { SSF }: Library, limits: ImportLimits): RawSheet[] | Problem {
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  const counted = { cells: 0, characters: 0 };
  const sheets: RawSheet[] = [];
  for (const [at, name] of book.SheetNames.entries()) {
    // What a spreadsheet hides from its reader is not what the console shows.
    if ((book.Workbook?.Sheets?.[at]?.Hidden ?? 0) !== 0) continue;
    const sheet = Object.hasOwn(book.Sheets, name) ? book.Sheets[name] : undefined;
    // Charts and macro sheets have no cells.
    if (!sheet || !isDense(sheet)) continue;
    const text = (cell: CellObject) => textOfCell(cell, SSF, date1904);
    const rows = rowsOf(sheet, text, limits, counted);
    if (isProblem(rows)) return rows;
    const merged: readonly Xlsx.Range[] = sheet['!merges'] ?? [];
    const merges = merged.map(({ s, e }) => ({
      top: s.r,
      left: s.c,
      bottom: e.r,
      right: e.c,
    }));
    sheets.push({ name, rows, merges });
  }
  return sheets;
}

function readWith(loaded: Library, limits: ImportLimits, read: () => WorkBook): RawSheet[] | Problem {
  try {
    return sheetsOf(read(), loaded, limits);
  } catch (error) {
    const locked = error instanceof Error && /password|encrypt/i.test(error.message);
    return problem(locked ? 'import-locked' : 'import-damaged');
  }
}

/** Some programs of Windows part folders as Windows does. */
function slashed(name: string): string {
  return name.replaceAll('\\', '/');
}

/** Whether an archive is a workbook: Excel's own parts are in it. */
export function isWorkbook(entries: readonly UnzipFileInfo[]): boolean {
  return (
    entries.some(({ name }) => name === '[Content_Types].xml') &&
    entries.some(({ name }) => /^xl\/workbook\.(?:xml|bin)$/iu.test(slashed(name)))
  );
}

/**
 * Sheets of an .xlsx. The library gets a new archive made of what was unpacked and counted here: what it sees is what
 * was checked.
 */
export async function sheetsOfWorkbook(
  bytes: Uint8Array,
  entries: readonly UnzipFileInfo[],
  limits: ImportLimits,
): Promise<RawSheet[] | Problem> {
  const unpacked = unpack(
    bytes,
    entries.filter(({ name }) => PARTS.test(slashed(name))),
    limits,
  );
  if (isProblem(unpacked)) return unpacked;
  const parts = new Map([...unpacked].map(([name, part]) => [slashed(name), part]));
  // No spreadsheet program writes one; it is where entities are declared.
  for (const part of parts.values())
    if (DOCTYPE.test(new TextDecoder('latin1').decode(part.subarray(0, 4096))))
      return problem('import-damaged');
  const loaded = await library();
  const whole = zipSync(Object.fromEntries(honestCells(parts)), { level: 0 });
  return readWith(loaded, limits, () => loaded.read(whole, { ...optionsFor(limits), type: 'array' }));
}

/** What the library's container reader gives: the streams of a compound file with the size that each should have. */
interface Container {
  readonly FileIndex: readonly { readonly size: number; readonly content?: { readonly length: number } }[];
}

/** A download that broke off lacks the end of a stream, and would be read as a shorter report. */
function isWhole({ FileIndex }: Container): boolean {
  return FileIndex.every(({ size, content }) => content === undefined || content.length >= size);
}

/** Sheets of a binary .xls (BIFF8, BIFF5). */
export async function sheetsOfOle(bytes: Uint8Array, limits: ImportLimits): Promise<RawSheet[] | Problem> {
  const loaded = await library();
  return readWith(loaded, limits, () => {
    const container: Container = loaded.CFB.read(bytes, { type: 'array' });
    if (!isWhole(container)) throw new Error('Streams are shorter than they should be');
    return loaded.read(bytes, { ...optionsFor(limits), type: 'array' });
  });
}

/** Excel's own XML of 2003, which is no page. */
const XML_BOOK = /<(?:\w+:)?Workbook[\s>]/u;

/** Whether a page breaks off within a table: a number that is cut in two would be another number. */
function breaksOff(text: string): boolean {
  const opened = text.match(/<table[\s>]/giu)?.length ?? 0;
  const closed = text.match(/<\/table\s*>/giu)?.length ?? 0;
  // Some writers never close their table, but then they close the page.
  return opened > closed && !/<\/(?:html|body|workbook)\s*>\s*$/iu.test(text.slice(-100));
}

/** Tables of an HTML or XML text that is named as a spreadsheet. */
export async function sheetsOfMarkup(text: string, limits: ImportLimits): Promise<RawSheet[] | Problem> {
  if (text.length > limits.bytes) return problem('import-too-large');
  if (breaksOff(text)) return problem('import-damaged');
  if (/<(?:table|tr)[\s>]/u.test(text) || !XML_BOOK.test(text)) return sheetsOfHtml(text, limits);
  const loaded = await library();
  return readWith(loaded, limits, () => loaded.read(text, { ...optionsFor(limits), type: 'string' }));
}
