import { withEnds } from '../metrics/period';
import type { Reading, ReadTable } from '../reading/types';
import type { LaidSheet, LaidTable } from './layout';
import type { NamedDates } from './types';
import { splitLevels } from './variations';
import { tellsDays } from './words';

/** Several statements in one line: 统计日期：… ；下载时间：… */
const APART = /[；;|]\s*|\s(?=\p{Script=Han}{2,6}[:：])/u;
const TOTAL = /共\s*([\d,]+)\s*[条行个]/u;
/** Names that a program gives to a sheet by itself. */
const NO_NAME = /^(?:sheet|sheetjs|工作表|表|worksheet|data|导出数据)?\s*\d*$/iu;
const HAN = /\p{Script=Han}/u;

/** Lines above and below a table, one statement each. */
export function statementsOf(notes: readonly string[]): readonly string[] {
  return notes.flatMap((note) => note.split(APART)).flatMap((part) => part.trim() || []);
}

function totalIn(notes: readonly string[]): number | null {
  const found = notes.flatMap((note) => TOTAL.exec(note)?.[1] ?? []);
  return found.length === 1 ? Number(found[0]?.replaceAll(',', '')) : null;
}

function readTable(
  table: LaidTable,
  title: string | null,
  days: readonly string[],
  total: number | null,
): ReadTable {
  return {
    title,
    kind: 'table',
    columns: table.labels.map((label) => ({ label })),
    rows: table.rows.map(({ cells, summary }) => ({
      cells: cells.map((text) => ({ text })),
      ...(summary && { summary }),
    })),
    coverage: { shown: table.rows.filter((row) => !row.summary).length, total },
    ...(days.length > 0 && { dates: days }),
  };
}

function tablesOf(sheet: LaidSheet): readonly ReadTable[] {
  const days = withEnds(statementsOf(sheet.notes)).filter(tellsDays);
  const name = NO_NAME.test(sheet.name.trim()) ? null : sheet.name.trim();
  return sheet.tables.flatMap((table) => {
    const levels = splitLevels(table);
    const total = levels.length === 1 && sheet.tables.length === 1 ? totalIn(sheet.notes) : null;
    return levels.map((level) => {
      const title = [name ?? '', level.variations ?? ''].filter((part) => part !== '').join(' / ');
      return readTable(level.table, title === '' ? null : title, days, total);
    });
  });
}

/**
 * What a file shows, in the shape of what a page shows: its name as the page's title, days in its name as the date
 * picker, lines above its tables as headings and as the bar in which a console names the shop.
 */
export function toReading(
  file: { readonly name: string; readonly named: NamedDates },
  sheets: readonly LaidSheet[],
): Reading {
  const said = sheets.map((sheet) => statementsOf(sheet.notes));
  const tables = sheets.flatMap((sheet) => tablesOf(sheet));
  // A page may keep what it says of its table in a table of its own, a workbook on a cover sheet.
  const apart = said.filter((_, at) => sheets[at]?.tables.length === 0).flat();
  const chinese = tables.some(({ columns }) => columns.some(({ label }) => HAN.test(label)));
  return {
    url: `file:${file.name}`,
    lang: chinese ? 'zh-CN' : '',
    context: {
      title: file.name,
      tabs: [],
      dates: file.named.period === undefined ? withEnds(apart).filter(tellsDays) : [file.named.period],
      header: said.flat().filter((text) => text.length <= 60),
      headings: [file.named.stem],
    },
    tables,
    skipped: [],
  };
}
