import type { PageSetup } from 'hucre';
import { type Cell, type CellStyle, writeXlsx } from 'hucre/xlsx';
import { say } from '../messages/say';
import type { Locale } from '../messages/types';
import { cellNumber, daySerial, momentSerial, numberFormat } from './sheet-number';
import { cellText, headText } from './sheet-words';
import { cellName, type Sheet, type SheetCell, type Workbook } from './workbook';

const HEAD: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EEF7' } },
  alignment: { wrapText: true, vertical: 'center' },
};
const WRAPPED: CellStyle = { alignment: { wrapText: true, vertical: 'top' } };
/** Wide tables on A4 lie across it, one page wide, with their head on each page. */
const PAGE: PageSetup = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  printTitlesRow: '$1:$1',
};
/** Excel refuses more, and these signs. */
const NAME_LENGTH = 31;
const NOT_IN_NAMES = /[[\]:*?/\\]/g;

function numeric(value: number, numFmt: string): Partial<Cell> {
  return { value, type: 'number', style: { numFmt, alignment: { vertical: 'top' } } };
}

function sheetName(sheet: Sheet, locale: Locale): string {
  return say(locale, sheet.name).replaceAll(NOT_IN_NAMES, ' ').slice(0, NAME_LENGTH);
}

function written(cell: SheetCell, book: Workbook, locale: Locale): Partial<Cell> | undefined {
  switch (cell.kind) {
    case 'day':
      return numeric(daySerial(cell.day), 'yyyy-mm-dd');
    case 'moment':
      return numeric(momentSerial(cell.instant, book.zone), 'yyyy-mm-dd hh:mm');
    case 'number':
      return numeric(cellNumber(cell.value, cell.unit), numberFormat(cell.unit));
    case 'formula': {
      const result = cellNumber(cell.value, cell.unit);
      return {
        ...numeric(result, numberFormat(cell.unit)),
        type: 'formula',
        formula: cell.formula.replaceAll('{0}', `'${sheetName(book.sheets[0], locale)}'`),
        formulaResult: result,
      };
    }
    case 'text':
      return { value: cellText(cell.text, locale), type: 'string', style: WRAPPED };
    case 'blank':
    default:
      return undefined;
  }
}

function sheetOf(sheet: Sheet, book: Workbook, locale: Locale) {
  const cells = new Map<string, Partial<Cell>>();
  sheet.columns.forEach((column, at) =>
    cells.set(`0,${at}`, { value: headText(column, locale), type: 'string', style: HEAD }),
  );
  sheet.rows.forEach((row, below) =>
    row.forEach((cell, at) => {
      const made = written(cell, book, locale);
      if (made) cells.set(`${below + 1},${at}`, made);
    }),
  );
  const width = sheet.columns.length;
  return {
    name: sheetName(sheet, locale),
    columns: sheet.columns.map((column) => ({ width: column.width })),
    // The writer takes the size of the table from its rows; their values stand in `cells`.
    rows: Array.from({ length: sheet.rows.length + 1 }, () => Array.from({ length: width }, () => null)),
    cells,
    freezePane: { rows: 1, columns: sheet.frozenColumns },
    ...(sheet.rows.length > 0 && {
      autoFilter: { range: `A1:${cellName(width - 1, sheet.rows.length - 1)}` },
    }),
    pageSetup: PAGE,
  };
}

/** The workbook as .xlsx: typed numbers with their formats, formulas with their results, heads that stay in sight. */
export async function workbookXlsx(book: Workbook, locale: Locale): Promise<Uint8Array<ArrayBuffer>> {
  const made = new Date(book.madeAt);
  const bytes = await writeXlsx({
    sheets: book.sheets.map((sheet) => sheetOf(sheet, book, locale)),
    properties: { title: say(locale, book.title), creator: 'Dingdian', created: made, modified: made },
  });
  return new Uint8Array(bytes);
}
