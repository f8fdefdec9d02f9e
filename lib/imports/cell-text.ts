import type { CellObject } from '@e965/xlsx';

/** The parts of the spreadsheet library that number formats need. */
export interface Formats {
  readonly is_date: (format: string) => boolean;
  readonly parse_date_code: (
    value: number,
    options: { date1904: boolean },
  ) => { y: number; m: number; d: number; H: number; M: number; S: number } | null;
}

/** A spreadsheet keeps 15 digits of a number; what has more was cut when it was stored. */
const DIGITS = 15;
const GUARD = /^="(.*)"$/su;
/** A sign that keeps a spreadsheet program from cutting an id, which some writers leave in the text. */
const SIGN_BEFORE_ID = /^['’`](?=\d{6,}$)/u;
const INVISIBLE = /[\u200B-\u200F\u2060-\u2064\uFEFF\u00AD\u202A-\u202E\u2066-\u2069\0]/gu;

/** White space collapsed, invisible characters and the guards of ids (`="…"`, `'…`) taken away. */
export function tidyText(raw: string): string {
  const text = raw.replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim().replace(SIGN_BEFORE_ID, '');
  return GUARD.exec(text)?.[1]?.replaceAll('""', '"').trim() ?? text;
}

/** A format without what it prints literally and without its conditions: only its digits, dates and signs. */
function bare(format: string): string {
  return format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/gu, '');
}

/** All digits that the file keeps, in plain notation. */
function decimal(value: number): string {
  const kept = Number(value.toPrecision(DIGITS));
  if (Math.abs(kept) >= 10 ** DIGITS) return kept.toExponential();
  const text = String(kept);
  // JavaScript writes small numbers as 1e-7.
  return text.includes('e') ? kept.toFixed(20).replace(/0+$/u, '') : text;
}

/** The number that a shown text states plainly, percent as a fraction; undefined for anything with other signs in it. */
function stated(shown: string): number | undefined {
  const plain = shown.replace(/^(-?)[¥￥$€£₫฿]\s?/u, '$1').replaceAll(',', '');
  const match = /^(-?\d+(?:\.\d+)?)(%?)$/u.exec(plain);
  if (!match) return undefined;
  const number = Number(match[1]);
  return match[2] === '%' ? Number((number / 100).toPrecision(DIGITS)) : number;
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}

function dateText(value: number, format: string, shown: string, formats: Formats, date1904: boolean): string {
  const parts = bare(format).toLowerCase();
  const date = formats.parse_date_code(value, { date1904 });
  // Hours alone, a month alone: as the sheet shows them. 11月7日 leaves out a year that the file keeps.
  if (!date || !/d.*y|y.*d|m[^hs]*d|d[^hs]*m/u.test(parts)) return shown;
  const day = `${date.y}-${twoDigits(date.m)}-${twoDigits(date.d)}`;
  const clock = `${twoDigits(date.H)}:${twoDigits(date.M)}:${twoDigits(Math.floor(date.S))}`;
  return clock === '00:00:00' ? day : `${day} ${clock}`;
}

/** [$-804] names a country and no currency; the library prints a dollar sign for it. */
const LOCALE = /\[\$-[\da-f]+\]/giu;
/** 0!.0,"万" and 0\.0,"万": a point that is printed as a letter, so that ten thousands can be shown at all. */
const PRINTED_POINT = /[0#?](?:\\\.|!\.|"\.")([0#?]+)(,*)([^;]*)/u;

/** What a spreadsheet program shows under such a format, which the library gets wrong; undefined = it is another. */
function pointedText(format: string, value: number): string | undefined {
  const [found, decimals = '', thousands = '', behind = ''] = PRINTED_POINT.exec(format) ?? [];
  if (found === undefined) return undefined;
  const unit = behind.replace(/["\\!]/gu, '').trim();
  return `${(value / 10 ** (decimals.length + 3 * thousands.length)).toFixed(decimals.length)}${unit}`;
}

/**
 * The text of a number: what the sheet shows when that says the very number that the file keeps, else the number
 * itself. A format may hide digits (0.1234 as 12%), and a wide id is shown as 1.23E+11.
 */
function numberText(cell: CellObject, value: number, formats: Formats, date1904: boolean): string {
  const given = typeof cell.z === 'string' ? cell.z : 'General';
  const format = given.replace(LOCALE, '') || 'General';
  const printed = cell.w ?? String(value);
  const shown = format === given || format.includes('$') ? printed : printed.replace('$', '');
  if (formats.is_date(format)) return dateText(value, format, shown, formats, date1904);
  const kept = Number(value.toPrecision(DIGITS));
  if (stated(shown) === kept) return shown;
  // A dash for nothing: the file keeps the 0, and a missing value would be something else.
  if (kept === 0 && /^[^\d]+$/u.test(shown)) return '0';
  const pointed = pointedText(format, value);
  if (pointed !== undefined) return pointed;
  const signs = bare(format);
  if (signs.includes('%')) return `${decimal(Number((value * 100).toPrecision(DIGITS)))}%`;
  // 1.2万 and the like: the format itself names a unit, which the bare number would lose.
  const plain = format === 'General' || (/^[#0?,.\-+() ;@/Ee]*$/u.test(signs) && !/["\\]/u.test(format));
  const scaled = /[0#?],+(?:$|[.;)])/u.test(signs);
  if (plain && !scaled) return decimal(value);
  const sign = /^[¥￥$€£₫฿]/u.exec(shown.replace(/^[-(]+/u, ''))?.[0];
  return sign === undefined || scaled ? shown : `${value < 0 ? '-' : ''}${sign}${decimal(Math.abs(value))}`;
}

/**
 * 1,204 and 2.345 are a thousand to one country and a fraction to another, and a file does not say who reads it. What
 * a spreadsheet keeps as a number is written so that it can be read in one way only.
 */
function unmistakable(text: string): string {
  return text
    .replace(/^(\D*[1-9]\d{0,2}),(\d{3}\D*)$/u, '$1$2')
    .replace(/^(\D*[1-9]\d{0,2}\.\d{3})(?!\d)/u, '$10');
}

/** A spreadsheet cell as text; '' for an empty one, the error sign (#DIV/0!) for a failed formula. */
export function textOfCell(cell: CellObject, formats: Formats, date1904: boolean): string {
  if (cell.t === 'z' || cell.v === undefined) return '';
  if (cell.t === 'n' && typeof cell.v === 'number')
    return unmistakable(tidyText(numberText(cell, cell.v, formats, date1904)));
  return tidyText(cell.t === 's' && typeof cell.v === 'string' ? cell.v : (cell.w ?? String(cell.v)));
}
