import { describe, expect, test } from 'vitest';
import { sheetsOfHtml } from '../../lib/imports/html-sheets';
import { IMPORT_LIMITS } from '../../lib/imports/limits';
import { readFile } from '../../lib/imports/read-file';
import { isProblem } from '../../lib/problem';
import { utf8 } from './make';

function rowsOf(html: string): readonly (readonly (readonly string[])[])[] {
  const sheets = sheetsOfHtml(html, IMPORT_LIMITS);
  if (isProblem(sheets)) throw new Error(sheets.code);
  return sheets.map(({ rows }) => rows);
}

const HEAD = '<tr><th>日期<th>花费<th>点击量';

describe('a page that is named as a spreadsheet', () => {
  test.each([
    ['end tags left out', '<tr><td>2026-11-01<td>12.50<td>3', ['2026-11-01', '12.50', '3']],
    [
      'signs by name and number',
      '<tr><td>a&amp;b&nbsp;c</td><td>&yen;12&#46;50</td><td>&#x33;</td></tr>',
      ['a&b c', '¥12.50', '3'],
    ],
    [
      'a name that scripts give a meaning',
      '<tr><td>&toString;&valueOf;<td>1<td>2',
      ['&toString;&valueOf;', '1', '2'],
    ],
    ['a hidden copy', '<tr><td>x<td><span style="display: none">99</span>12.50<td>3', ['x', '12.50', '3']],
    ['a hidden part without its end', '<tr><td>x<td>12.50<i hidden>99<td>3', ['x', '12.50', '3']],
    ['a hidden row', '<tr style="display:none"><td>x<td>9<td>9<tr><td>y<td>1<td>2', ['y', '1', '2']],
    [
      'a row hidden by a rule',
      '<style>.old{color:red;display:none}</style><tr class="b old"><td>x<td>9<td>9</tr><tr><td>y<td>1<td>2',
      ['y', '1', '2'],
    ],
    ['Excel’s own way to hide', "<tr><td>x<td><span style='mso-hide:all'>9</span>1<td>2", ['x', '1', '2']],
    ['a sign of more in quotes', '<tr><td title="a>b">x</td><td>1</td><td>2</td></tr>', ['x', '1', '2']],
    ['a sign of less in a text', '<tr><td>1 < 2</td><td>1</td><td>2</td></tr>', ['1 < 2', '1', '2']],
    [
      'comments and scripts',
      '<tr><td>x<!-- <td>9 --></td><td>1<script>"</td>"</script></td><td>2</td></tr>',
      ['x', '1', '2'],
    ],
    ['lines in a cell', '<tr><td>x<br>y<p>z</p></td><td>1</td><td>2</td></tr>', ['x y z', '1', '2']],
  ])('%s', (_, body, row) => {
    expect(rowsOf(`<table>${HEAD}${body}</table>`)).toEqual([[['日期', '花费', '点击量'], row]]);
  });

  test('a cell that spans rows keeps the next ones in their columns', () => {
    const html = `<table>${HEAD}<tr><td rowspan=2>x<td>1<td>2<tr><td>3<td>4<tr><td colspan="2">合计<td>6</table>`;
    expect(rowsOf(html)).toEqual([
      [
        ['日期', '花费', '点击量'],
        ['x', '1', '2'],
        ['', '3', '4'],
        ['合计', '', '6'],
      ],
    ]);
  });

  test('a table inside a table that only places it is a table of its own', () => {
    const html = `<table><tr><td><table>${HEAD}<tr><td>x<td>1<td>2</table></td><td><img></td></tr></table>`;
    expect(rowsOf(html)).toEqual([
      [
        ['日期', '花费', '点击量'],
        ['x', '1', '2'],
      ],
    ]);
  });

  test('a head in a table of its own belongs to the rows of the next', () => {
    const html = '<p>推广<table><tr><th>日期<th>花费</table><table><tr><td>x<td>1<tr><td>y<td>2</table>';
    expect(rowsOf(html)).toEqual([[['推广'], ['日期', '花费'], ['x', '1'], ['y', '2']]]);
    expect(rowsOf(html.replace('<table><tr><td>x', '<p>渠道</p><table><tr><td>x'))).toHaveLength(2);
  });

  test('says its days in the text above its table', async () => {
    const html = `<html><body><h3>推广报表</h3><p>统计时间：2026-11-01 至 2026-11-07<p hidden>统计时间：2026-10-01<table><tr><th>计划名称<th>花费<th>点击量<tr><td>主推<td>12.50<td>3</table><p>共 1 条</body></html>`;
    const file = await readFile(utf8(html), '推广.xls');
    if (isProblem(file)) throw new Error(file.code);
    expect(file.reading.tables[0]).toMatchObject({
      dates: ['统计时间：2026-11-01 至 2026-11-07'],
      coverage: { shown: 1, total: 1 },
    });
  });

  test('cells over the limit are refused, spans that claim a million are not believed', () => {
    const cells = '<tr><td>1<td>2'.repeat(101);
    const limits = { ...IMPORT_LIMITS, cells: 200 };
    expect(sheetsOfHtml(`<table>${cells}</table>`, limits)).toMatchObject({ code: 'import-too-large' });
    expect(rowsOf('<table><tr><td colspan=9999999>x<tr><td>y</table>')).toEqual([[['x'], ['y']]]);
    expect(rowsOf('<table><tr><td rowspan=9999999>x<tr><td>y</table>')).toEqual([[['x'], ['', 'y']]]);
    const wide = '<table><tr><td colspan=9999999 rowspan=2>x<tr><td>y</table>';
    expect(sheetsOfHtml(wide, IMPORT_LIMITS)).toMatchObject({ code: 'import-too-large' });
  });

  test.each([
    '<td "',
    "<td a='",
    '<td style="',
    '<style>',
    '<p hidden>',
    '<td rowspan=60000>x<tr>',
    '<td hidden ',
  ])('a megabyte of %s ends soon', (piece) => {
    const start = performance.now();
    sheetsOfHtml(`<table>${piece.repeat(1_000_000 / piece.length)}`, IMPORT_LIMITS);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
