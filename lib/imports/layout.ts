import { type Problem, problem } from '../problem';
import { isSummaryText } from '../reading/finish/words';
import { findHeader, type Header, isSureHeader } from './header';
import type { RawSheet } from './types';
import { isDay, isFigure } from './words';

/** No report has so many; each costs a search for its header. */
const MOST_TABLES = 40;

export interface LaidRow {
  readonly cells: readonly string[];
  readonly summary: boolean;
}

/** One table of a sheet. */
export interface LaidTable {
  readonly labels: readonly string[];
  readonly rows: readonly LaidRow[];
}

/** A sheet taken apart: its tables, and the lines around them. */
export interface LaidSheet {
  readonly name: string;
  readonly notes: readonly string[];
  readonly tables: readonly LaidTable[];
}

/** A name and its value in one cell. */
const STATEMENT = /^[^:：]{1,20}[:：]\s*\S/u;

function isBlank(row: readonly string[]): boolean {
  return row.every((text) => text === '');
}

/** A line of text around a table; a name and its value in two cells become `name：value`. */
function noteOf(row: readonly string[]): string {
  const texts = row.filter((text) => text !== '');
  const [name = '', ...values] = texts;
  if (values.length === 0) return name;
  // Each cell may be a statement of its own: 时间范围：… beside 导出时间：…
  if (STATEMENT.test(name)) return texts.join('；');
  return values.length === 1 ? `${name.replace(/[:：]$/u, '')}：${values[0]}` : [name, ...values].join(' ');
}

/** The total of something that is named in front: 计划A小计, 全部计划合计. */
const NAMED_TOTAL = /^.{0,30}(?:合计|总计|小计|汇总)$/u;

/** Total of 12 campaigns. */
const COUNTED_TOTAL = /^(?:grand )?totals?(?: of|:)? [\d,]+(?: [a-z]+){0,3}$/iu;

/** Says nothing else, and so is no name of anything. */
const TOTAL_ALONE = /^(?:合计|总计|小计|汇总|(?:sub|grand )?-?totals?)$/iu;

/**
 * A totals row says so before its first figure: in any of the columns that name what a row is about; alone in a cell
 * also behind an id, which is a figure by its look.
 */
function isSummary(cells: readonly string[]): boolean {
  const first = cells.find((text) => text !== '') ?? '';
  if (NAMED_TOTAL.test(first) || COUNTED_TOTAL.test(first)) return true;
  if (cells.some((text) => TOTAL_ALONE.test(text))) return true;
  const figure = cells.findIndex((text) => text !== '' && !isDay(text) && isFigure(text));
  return cells
    .slice(0, figure < 0 ? cells.length : figure)
    .some((text) => text !== '' && isSummaryText(text));
}

function sameAs(labels: readonly string[], row: readonly string[]): boolean {
  return labels.every((label, at) => (row[at] ?? '') === label);
}

/** 共 135 条: how many rows there are, and no totals without any figure beside it. */
const COUNT = /^共\s*[\d,]+\s*\p{Script=Han}/u;

/** Below a table of three columns or more, lines of one cell are remarks. Gives the number of rows of the table itself. */
function withoutRemarks(rows: readonly (readonly string[])[], width: number): number {
  if (width < 3) return rows.length;
  let end = rows.length;
  for (; end > 0; end--) {
    const row = rows[end - 1] ?? [];
    const texts = row.filter((text) => text !== '');
    if (texts.length > 1) break;
    const alone = texts[0] ?? '';
    if (alone !== '' && !COUNT.test(alone) && (isSummary(row) || isFigure(alone))) break;
  }
  return end;
}

function tableOf(header: Header, rows: readonly (readonly string[])[]): LaidTable {
  const body = rows.filter((row) => !isBlank(row) && !sameAs(header.labels, row));
  const width = Math.max(header.labels.length, ...body.map((row) => row.length));
  const used = Array.from({ length: width }, (_, at) => at).filter(
    (at) => (header.labels[at] ?? '') !== '' || body.some((row) => (row[at] ?? '') !== ''),
  );
  return {
    labels: used.map((at) => header.labels[at] ?? ''),
    rows: body.map((row) => {
      const cells = used.map((at) => row[at] ?? '');
      return { cells, summary: isSummary(cells) };
    }),
  };
}

/** Where the table under `header` ends: after the last empty row before one that names other columns. */
function nextTable(rows: RawSheet['rows'], header: Header, first: number): number {
  let gap: number | undefined;
  for (let at = first; at < rows.length; at++) {
    const row = rows[at] ?? [];
    if (isBlank(row)) gap = at;
    else if (gap !== undefined && isSureHeader(row) && !sameAs(header.labels, row)) return gap + 1;
  }
  return rows.length;
}

/**
 * Takes a sheet apart. A table goes from its header to the next one that follows an empty row; what stands above a
 * header or below the last full row is a note.
 */
export function layOut(sheet: RawSheet): LaidSheet | Problem {
  const { name, rows } = sheet;
  const notes: string[] = [];
  const tables: LaidTable[] = [];
  const note = (from: number, to: number) => {
    for (const row of rows.slice(from, to)) if (!isBlank(row)) notes.push(noteOf(row));
  };
  let at = 0;
  for (let header = findHeader(sheet, at); header; header = findHeader(sheet, at)) {
    if (tables.length >= MOST_TABLES) return problem('import-too-large');
    note(at, header.top);
    const first = header.bottom + 1;
    const next = nextTable(rows, header, first);
    const lines = rows.slice(first, next);
    const end = withoutRemarks(lines, header.labels.filter((label) => label !== '').length);
    tables.push(tableOf(header, lines.slice(0, end)));
    note(first + end, next);
    at = next;
  }
  note(at, rows.length);
  return { name, notes, tables };
}
