import { CFB } from '@e965/xlsx';
import { array, assert, asyncProperty, constantFrom, double, nat, record, uint8Array } from 'fast-check';
import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { IMPORT_LIMITS } from '../../lib/imports/limits';
import { filesPacked, readFile } from '../../lib/imports/read-file';
import { isProblem } from '../../lib/problem';
import { utf8, xls, xlsx, zip } from './make';

const MB = 1024 * 1024;
const header = ['日期', '商品ID', '访客数', '支付金额'];
const row = ['2026-11-01', '682934571203984512', '1,391', '34,895.00'];
const csv = `${header.join(',')}\n2026-11-01,682934571203984512,12,3.00\n`;

async function codeOf(bytes: Uint8Array, name = 'a.xlsx', limits = IMPORT_LIMITS): Promise<string> {
  const file = await readFile(bytes, name, { limits });
  return isProblem(file) ? file.code : 'read';
}

/** A zip of one entry of so many spaces, made without holding them. */
function bomb(name: string, megabytes: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  const archive = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  const entry = new ZipDeflate(name, { level: 9 });
  archive.add(entry);
  const block = new Uint8Array(MB).fill(0x20);
  for (let at = 0; at < megabytes; at++) entry.push(block, at === megabytes - 1);
  archive.end();
  return new Uint8Array(Buffer.concat(pieces));
}

/** The same archive with another size in its directory. */
function lying(bytes: Uint8Array, size: number): Uint8Array {
  const changed = new Uint8Array(bytes);
  const view = new DataView(changed.buffer);
  for (let at = changed.length - 22; at >= 0; at--)
    if (view.getUint32(at, true) === 0x02014b50) {
      view.setUint32(at + 24, size, true);
      return changed;
    }
  throw new Error('no directory');
}

describe('zip bombs', () => {
  const flat = bomb('a.csv', 400);
  test('that say their size are refused by it', async () => {
    expect(flat.length).toBeLessThan(MB);
    expect(await codeOf(flat)).toBe('import-too-large');
  });
  test('that lie about their size are stopped while they unpack', async () => {
    const before = process.memoryUsage().arrayBuffers;
    expect(await codeOf(lying(flat, 1000))).toBe('import-too-large');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(150 * MB);
  });
  test('are not opened one in the other', async () => {
    expect(await codeOf(zipSync({ 'b.zip': zipSync({ 'c.zip': flat }) }))).toBe('import-type-unknown');
    expect(await codeOf(zipSync({ 'b.zip': flat }))).toBe('import-type-unknown');
  });
  test('hidden in a workbook are refused', async () => {
    const parts = { '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<workbook/>') };
    const sheet = new Uint8Array(60 * MB).fill(0x20);
    expect(await codeOf(zipSync({ ...parts, 'xl/worksheets/sheet1.xml': sheet }))).toBe('import-too-large');
  });
  test('of many entries are refused', async () => {
    const many = Object.fromEntries(Array.from({ length: 600 }, (_, at) => [`f${at}.csv`, 'x']));
    expect(await codeOf(zip(many))).toBe('import-too-large');
  });
});

describe('sizes', () => {
  const limits = { ...IMPORT_LIMITS, rows: 4, cells: 12, columns: 4, cellLength: 20, bytes: 1000 };
  const lines = (count: number) => [header, ...Array.from({ length: count }, () => row)];
  const text = (count: number) =>
    utf8(
      lines(count)
        .map((cells) => cells.map((cell) => `"${cell}"`).join(','))
        .join('\n'),
    );
  test.each([
    { what: 'rows at the limit', bytes: text(2), code: 'read' },
    { what: 'one cell over it', bytes: text(3), code: 'import-too-large' },
    { what: 'a column over it', bytes: utf8(csv.replace('\n', ',a\n')), code: 'import-too-large' },
    { what: 'a cell at the limit', bytes: utf8(csv.replace('日期', '日'.repeat(20))), code: 'read' },
    { what: 'a cell over it', bytes: utf8(csv.replace('日期', '日'.repeat(21))), code: 'import-too-large' },
    { what: 'bytes over it', bytes: utf8(csv + '\n'.repeat(1000)), code: 'import-too-large' },
  ])('$what', async ({ bytes, code }) => {
    expect(await codeOf(bytes, 'a.csv', limits)).toBe(code);
  });
  test('200,000 rows are refused, in text and in a workbook', async () => {
    const many = Array.from({ length: 200_000 }, (_, at) => `2026-11-01,${at},1,2`).join('\n');
    expect(await codeOf(utf8(`${header.join(',')}\n${many}`), 'a.csv')).toBe('import-too-large');
    const rows = Array.from(
      { length: 200_000 },
      (_, at) => `<row r="${at + 1}"><c><v>${at}</v></c></row>`,
    ).join('');
    const bytes = withSheet(await xlsx({ name: 'a', rows: [header] }), (xml) =>
      xml.replace(/<sheetData>.*<\/sheetData>/su, `<sheetData>${rows}</sheetData>`),
    );
    expect(await codeOf(bytes)).toBe('import-too-large');
  }, 60_000);
  test('a sheet that claims a million rows and has two is read for what it has', async () => {
    const bytes = await xlsx({ name: 'a', rows: [header, row] });
    const claiming = withSheet(bytes, (xml) =>
      xml
        .replace(/<dimension[^>]*>/u, '')
        .replace('<sheetData', '<dimension ref="A1:XFD1048576"/><sheetData')
        .replace(
          '</sheetData>',
          '</sheetData><mergeCells count="1"><mergeCell ref="A2:XFD1048576"/></mergeCells>',
        ),
    );
    const file = await readFile(claiming, 'a.xlsx');
    expect(isProblem(file) ? file : file.reading.tables[0]?.rows.length).toBe(1);
  });
});

/** The workbook with its first sheet's markup changed. */
function withSheet(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const path = 'xl/worksheets/sheet1.xml';
  return zipSync({ ...parts, [path]: strToU8(change(strFromU8(parts[path] ?? new Uint8Array()))) });
}

describe('names that scripts give a meaning', () => {
  const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
  test('are columns and sheets like any other', async () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const rows = [
      [...header, ...names],
      [...row, ...names],
    ];
    for (const bytes of [
      xls(rows),
      await xlsx({ name: 'constructor', rows }),
      utf8(rows.map((r) => r.map((c) => `"${c}"`).join(',')).join('\n')),
    ]) {
      const file = await readFile(bytes, '__proto__.csv');
      if (isProblem(file)) throw new Error(file.code);
      expect(file.reading.tables[0]?.columns.map(({ label }) => label)).toEqual(rows[0]);
      expect(file.reading.tables[0]?.rows[0]?.cells.map(({ text }) => text)).toEqual(rows[1]);
    }
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });
});

test('a sheet named __proto__ is not read and changes nothing', async () => {
  const before = Object.getOwnPropertyNames(Object.prototype);
  expect(await codeOf(await xlsx({ name: '__proto__', rows: [header, row] }))).toBe('import-empty');
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
});

describe('damaged and foreign files', () => {
  test('each gets its own reason', async () => {
    const book = await xlsx({ name: 'a', rows: [header, row] });
    const entity = new Uint8Array(
      Buffer.from(
        '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "&x;&x;&x;&x;">]><worksheet/>',
      ),
    );
    expect(await codeOf(new Uint8Array())).toBe('import-empty');
    expect(await codeOf(utf8('hello'), 'a.csv')).toBe('import-empty');
    expect(await codeOf(utf8(`${header.join(',')}\n`), 'a.csv')).toBe('import-empty');
    expect(await codeOf(zip({ '__MACOSX/a.csv': csv }))).toBe('import-empty');
    expect(await codeOf(zip({ 'a.csv': csv, 'b.csv': csv }))).toBe('import-several-files');
    expect(await codeOf(zip({ 'a.csv': csv, '__MACOSX/._a.csv': 'x', '.DS_Store': 'x' }))).toBe('read');
    expect(await codeOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]))).toBe('import-type-unknown');
    expect(await codeOf(book.subarray(0, book.length - 30))).toBe('import-damaged');
    expect(await codeOf(book.subarray(0, book.length >> 1))).toBe('import-damaged');
    expect(await codeOf(zip({ 'a.csv': csv }).map((byte, at) => (at === 6 ? byte | 1 : byte)))).toBe(
      'import-locked',
    );
    expect(await codeOf(utf8(`${csv}2026-11-02,"12`), 'a.csv')).toBe('import-damaged');
    expect(await codeOf(utf8(`${csv}2026-11-02,12,13,合`).slice(0, -1), 'a.csv')).toBe('import-damaged');
    expect(await codeOf(new Uint8Array([...utf8('a,b,'), 0xff, 0xff, 0x20, 0xff]), 'a.csv')).toBe(
      'import-encoding-unknown',
    );
    expect(
      await codeOf(
        zip({
          '[Content_Types].xml': '<Types/>',
          'xl/workbook.xml': '<workbook/>',
          'xl/worksheets/sheet1.xml': entity,
        }),
      ),
    ).toBe('import-damaged');
  });
  test('a text that breaks off within its last row is not read, one that ends in a total is', async () => {
    const days = ['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04'];
    const whole = [
      header,
      ...days.map((day) => [day, ...row.slice(1, 3).map((text) => text.replace(',', '')), '34895.00']),
    ]
      .map((cells) => cells.join(','))
      .join('\n');
    const lastRow = whole.lastIndexOf('\n') + 1;
    for (let end = whole.indexOf(',', lastRow) + 1; end <= whole.lastIndexOf(','); end++)
      expect(await codeOf(utf8(whole.slice(0, end)), 'a.csv')).toBe('import-damaged');
    expect(await codeOf(utf8(whole), 'a.csv')).toBe('read');
    expect(await codeOf(utf8(`${whole}\n合计,,5564`), 'a.csv')).toBe('read');
    expect(await codeOf(utf8(`${whole}\n共 4 条,由系统导出`), 'a.csv')).toBe('read');
  });
  test('a page that breaks off within a table is not read', async () => {
    const page = `<html><body><table><tr><th>日期</th><th>支付金额</th></tr><tr><td>2026-11-01</td><td>1,234.50</td></tr></table></body></html>`;
    expect(await codeOf(utf8(page), 'a.xls')).toBe('read');
    for (let end = page.indexOf('<tr>'); end < page.indexOf('</table>') + 7; end += 3)
      expect(await codeOf(utf8(page.slice(0, end)), 'a.xls')).toBe('import-damaged');
  });
  test('a workbook under a password says so', async () => {
    const container = CFB.utils.cfb_new();
    CFB.utils.cfb_add(container, '/EncryptionInfo', new Uint8Array(200));
    CFB.utils.cfb_add(container, '/EncryptedPackage', new Uint8Array(5000));
    const packed = String(CFB.write(container, { type: 'base64' }));
    expect(await codeOf(new Uint8Array(Buffer.from(packed, 'base64')))).toBe('import-locked');
  });
  test('a workbook cut off anywhere is never read in part', async () => {
    const rows = [header, ...Array.from({ length: 50 }, () => row)];
    for (const bytes of [xls(rows), await xlsx({ name: 'a', rows })]) {
      const whole = await readFile(bytes, 'a');
      for (const part of [0.3, 0.6, 0.9, 0.99]) {
        const file = await readFile(bytes.subarray(0, Math.floor(bytes.length * part)), 'a');
        // Cutting into the padding at the very end loses nothing.
        expect(isProblem(file) ? 'refused' : file.reading).toEqual(
          isProblem(file) || isProblem(whole) ? 'refused' : whole.reading,
        );
      }
    }
  });
  test('bytes that were changed never throw', async () => {
    const rows = [header, row, row];
    const files = [
      xls(rows),
      xls(rows, 'biff5'),
      await xlsx({ name: 'a', rows }),
      zip({ 'a.csv': csv }),
      utf8(csv),
    ];
    const change = record({
      at: double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      byte: nat(255),
    });
    await assert(
      asyncProperty(
        constantFrom(...files),
        array(change, { minLength: 1, maxLength: 12 }),
        async (bytes, changes) => {
          const broken = new Uint8Array(bytes);
          for (const { at, byte } of changes) broken[Math.floor(at * broken.length)] = byte;
          const file = await readFile(broken, 'a.xls');
          expect(isProblem(file) || file.reading.tables.length > 0).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  }, 60_000);
  test('any bytes at all never throw', async () => {
    await assert(
      asyncProperty(
        uint8Array({ maxLength: 400 }),
        constantFrom('', 'PK\u0003\u0004', '<table>', '<?xml '),
        async (bytes, start) => {
          const file = await readFile(new Uint8Array([...utf8(start), ...bytes]), 'a');
          expect(isProblem(file) || file.reading.tables.length > 0).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  }, 60_000);
});

describe('a megabyte made to take long', () => {
  const fill = (text: string) => text.repeat(Math.ceil(MB / text.length)).slice(0, MB);
  test.each([
    ['quotes', fill('"'), 'a.csv'],
    ['quotes and commas', fill('",'), 'a.csv'],
    ['commas', fill(','), 'a.csv'],
    ['empty lines', fill('\n'), 'a.csv'],
    ['lines of one cell', fill('a\n'), 'a.csv'],
    ['headers after empty lines', fill('日期,访客数,支付金额\n\n'), 'a.csv'],
    ['digits', `${header.join(',')}\n${fill('1')}`, 'a.csv'],
    ['open tags', `<table>${fill('<td>')}`, 'a.xls'],
    ['open comments', `<table>${fill('<!--')}`, 'a.xls'],
    ['open brackets', `<table>${fill('<')}`, 'a.xls'],
    ['open rows', `<html>${fill('<tr')}`, 'a.xls'],
    ['open tables', `<html>${fill('<table ')}`, 'a.xls'],
    ['entities', `<table><tr><td>${fill('&amp')}`, 'a.xls'],
    ['spaces in a tag', `<table><td ${fill(' ')}`, 'a.xls'],
    ['markup of a workbook', `<?xml version="1.0"?><Workbook>${fill('<Row ')}`, 'a.xls'],
  ])(
    '%s end soon',
    async (_, text, name) => {
      const start = performance.now();
      const file = await readFile(utf8(text), name);
      expect(performance.now() - start).toBeLessThan(5000);
      expect(isProblem(file)).toBe(true);
    },
    30_000,
  );
});

describe('several files in one archive', () => {
  test('come out under their own names, what a computer adds left behind', () => {
    const files = filesPacked(
      zip({ 'a/一.csv': csv, '二.csv': csv, '__MACOSX/._二.csv': 'x', '.DS_Store': 'x' }),
    );
    if (files === undefined || isProblem(files)) throw new Error('not several');
    expect(files.map(({ name }) => name)).toEqual(['一.csv', '二.csv']);
  });
  test('are not looked for in one report, a workbook or a text', async () => {
    expect(filesPacked(zip({ '一.csv': csv }))).toBeUndefined();
    expect(filesPacked(await xlsx({ name: 'a', rows: [['支付金额'], ['1']] }))).toBeUndefined();
    expect(filesPacked(utf8(csv))).toBeUndefined();
  });
  test('are refused when there are too many, or too much comes out of them together', () => {
    const many = Object.fromEntries(Array.from({ length: 41 }, (_, at) => [`${at}.csv`, csv]));
    expect(filesPacked(zip(many))).toMatchObject({ code: 'import-too-large' });
    const half = new Uint8Array(30 * 1024 * 1024);
    expect(filesPacked(zip({ 'a.csv': half, 'b.csv': half }))).toMatchObject({ code: 'import-too-large' });
  });
  test('an archive among them is not opened', async () => {
    const inner = zip({ 'a.csv': csv });
    expect(await readFile(inner, 'inner.zip', { within: 'outer.zip' })).toMatchObject({
      code: 'import-type-unknown',
    });
  });
  test('a file takes its days from the archive when its own name has none', async () => {
    const file = await readFile(utf8(csv), '1.csv', { within: '商品_2026-11-07.zip' });
    if (isProblem(file)) throw new Error(file.code);
    expect(file.reading.context.dates).toEqual(['2026-11-07']);
  });
});
