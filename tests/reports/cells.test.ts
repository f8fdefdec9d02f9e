import { array, assert, asyncProperty, constantFrom, oneof, property, string, tuple } from 'fast-check';
import papaparse from 'papaparse';
import { describe, expect, test } from 'vitest';
import { sheetCsv } from '../../lib/reports/csv';
import { plainCell } from '../../lib/reports/plain-cell';
import { reconciliationWorkbook } from '../../lib/reports/reconciliation-workbook';
import { daySerial, localTime, momentSerial } from '../../lib/reports/sheet-number';
import type { Sheet } from '../../lib/reports/workbook';
import { workbookXlsx } from '../../lib/reports/xlsx';
import { cellsOf, readBack } from './read-back';
import { seededQuarter } from './seeded-quarter';

/** What spreadsheets and their users take for a formula, wherever the text begins. */
const FORMULA = /^[\s\p{Cf}\0]*[=+\-@＝＋－＠]/u;

const hostile = oneof(
  string({ unit: 'binary' }),
  tuple(
    constantFrom('', ' ', '\t', '\r', '\n', '\0', '\uFEFF', '\u200B', '\u00A0', '\u3000', '\u3164'),
    constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠', '"', "'", ';', ','),
    constantFrom('HYPERLINK("http://x","y")', "cmd|'/C calc'!A0", '1+1', '7', '衣服', '\uD800', '\uFFFE'),
  ).map((parts) => parts.join('')),
);

function sheetOf(texts: readonly string[]): Sheet {
  return {
    name: { key: 'sheets:by-day' },
    columns: [{ title: { key: 'sheets:item' }, width: 10 }],
    frozenColumns: 0,
    rows: texts.map((text) => [{ kind: 'text', text }]),
  };
}

const file = {
  title: { key: 'sheets:by-day' },
  madeAt: '2026-12-01T00:00:00.000Z',
  zone: 'Asia/Shanghai',
} as const;

describe('a cell', () => {
  test.each([
    ['=1+1', "'=1+1"],
    [' \t=1+1', "'=1+1"],
    ['\uFEFF@x', "'@x"],
    ['＝SUM(A1)', "'＝SUM(A1)"],
    ['-5', "'-5"],
    ['法式\n碎花裙', '法式 碎花裙'],
    ['5-10 岁', '5-10 岁'],
    ['a'.repeat(40_000), `${'a'.repeat(32_766)}…`],
    ['', ''],
  ])('of %j holds %j', (text, held) => {
    expect(plainCell(text)).toBe(held);
  });

  test('never begins a formula in .csv, whatever the product is called', () => {
    assert(
      property(array(hostile, { minLength: 1, maxLength: 5 }), (texts) => {
        const csv = sheetCsv(sheetOf(texts), file, 'zh-CN');
        const { data, errors } = papaparse.parse<string[]>(csv.slice(1), { skipEmptyLines: false });
        expect(errors.filter(({ type }) => type === 'Quotes')).toEqual([]);
        // One line for the head, one for each text, one empty one behind the last line's end.
        expect(data).toHaveLength(texts.length + 2);
        for (const cells of data) for (const cell of cells) expect(cell).not.toMatch(FORMULA);
      }),
    );
  });

  test('never begins a formula in .xlsx, and reads back as it was written', async () => {
    await assert(
      asyncProperty(array(hostile, { minLength: 1, maxLength: 5 }), async (texts) => {
        const book = readBack(await workbookXlsx({ ...file, sheets: [sheetOf(texts)] }, 'zh-CN'));
        const cells = Object.values(book.Sheets).flatMap(cellsOf);
        for (const { cell } of cells) {
          expect(cell.f).toBeUndefined();
          expect(String(cell.v)).not.toMatch(FORMULA);
        }
        const held = new Map(cells.map(({ at, cell }) => [at, String(cell.v)]));
        texts.forEach((text, at) => expect(held.get(`A${at + 2}`) ?? '').toBe(plainCell(text)));
      }),
      { numRuns: 60 },
    );
  });

  test('of our own is the only formula in a real workbook', async () => {
    const book = readBack(
      await workbookXlsx(reconciliationWorkbook({ ...seededQuarter(), month: 3 }), 'zh-CN'),
    );
    for (const { cell } of Object.values(book.Sheets).flatMap(cellsOf))
      if (cell.t === 's') expect(String(cell.v)).not.toMatch(FORMULA);
  });
});

describe('a .csv', () => {
  const rows: Sheet['rows'] = [
    [
      { kind: 'text', text: '812345678901' },
      { kind: 'number', value: -12_345, unit: 'CNY' },
      { kind: 'day', day: '2026-11-01' },
      { kind: 'blank' },
    ],
  ];
  const column = { title: { key: 'sheets:item' }, width: 10 } as const;
  const csv = sheetCsv({ ...sheetOf([]), columns: [column, column, column, column], rows }, file, 'en');

  test('begins with the mark of UTF-8 and ends its lines with CRLF', () => {
    const bytes = new TextEncoder().encode(csv);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(csv.split('\r\n')).toHaveLength(3);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
  test('keeps a long id a text, and a loss a number', () => {
    const [, [id, loss, day, unknown] = []] = papaparse.parse<string[]>(csv).data;
    expect(id).toBe('812345678901\t');
    expect(loss).toBe(' -123.45');
    expect(Number(loss)).toBe(-123.45);
    expect(day).toBe('2026-11-01');
    expect(unknown).toBe('');
  });
});

describe('a date in a sheet', () => {
  test.each([
    ['2026-11-01', 46_327],
    ['1900-03-01', 61],
    ['2024-02-29', 45_351],
  ])('%s is day %i', (day, serial) => {
    expect(daySerial(day)).toBe(serial);
  });
  test.each([
    ['2026-11-15T16:30:00.000Z', 'Asia/Shanghai', '2026-11-16 00:30'],
    ['2026-11-15T15:59:00.000Z', 'Asia/Shanghai', '2026-11-15 23:59'],
    ['2026-11-01T05:30:00.000Z', 'America/New_York', '2026-11-01 01:30'],
    ['2026-11-01T06:30:00.000Z', 'America/New_York', '2026-11-01 01:30'],
    ['2026-11-15T18:45:00.000Z', 'Asia/Kathmandu', '2026-11-16 00:30'],
  ])('%s in %s shows the clock there', (instant, zone, clock) => {
    expect(localTime(instant, zone)).toBe(clock);
    const [day = '', time = ''] = clock.split(' ');
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    expect(momentSerial(instant, zone)).toBeCloseTo(daySerial(day) + (hours * 60 + minutes) / 1440, 9);
  });
});
