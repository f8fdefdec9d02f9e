import papaparse from 'papaparse';
import type { Locale } from '../messages/types';
import { isCurrency, minorDigits } from '../quantity/money';
import type { Unit } from '../quantity/types';
import { cellNumber, localTime } from './sheet-number';
import { cellText, headText } from './sheet-words';
import type { Sheet, SheetCell, Workbook } from './workbook';

/** Without it Excel reads Chinese as the code page of the machine. */
const BOM = '\uFEFF';
/** Excel shows more digits than these as 8.12346E+11, and loses those beyond the fifteenth. */
const ID_DIGITS = 12;

function number(value: number, unit: Unit): string {
  const shown = cellNumber(value, unit);
  const text = isCurrency(unit) ? shown.toFixed(minorDigits(unit)) : String(Number(shown.toPrecision(15)));
  // No cell begins with a minus sign, which spreadsheets may take for a formula; they skip a blank before a number.
  return text.startsWith('-') ? ` ${text}` : text;
}

/** A tab behind it is how consoles' own exports keep an id a text. */
function idSafe(text: string): string {
  return text.length >= ID_DIGITS && /^\d+$/.test(text) ? `${text}\t` : text;
}

function field(cell: SheetCell, locale: Locale, zone: string): string {
  switch (cell.kind) {
    case 'day':
      return cell.day;
    case 'moment':
      return localTime(cell.instant, zone);
    case 'number':
    case 'formula':
      return number(cell.value, cell.unit);
    case 'text':
      return idSafe(cellText(cell.text, locale));
    case 'blank':
    default:
      return '';
  }
}

/** A text in quotes stays whole where the semicolon parts the fields. */
function quoted(value: unknown): boolean {
  return /[;\t]/.test(String(value));
}

/** One sheet as .csv: UTF-8 with its mark, lines ended by CRLF, results in the place of formulas. */
export function sheetCsv(sheet: Sheet, { zone }: Pick<Workbook, 'zone'>, locale: Locale): string {
  const head = sheet.columns.map((column) => headText(column, locale));
  const rows = sheet.rows.map((cells) => cells.map((cell) => field(cell, locale, zone)));
  return `${BOM}${papaparse.unparse([head, ...rows], { newline: '\r\n', quotes: quoted })}\r\n`;
}
