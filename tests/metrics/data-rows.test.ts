import { describe, expect, test } from 'vitest';
import { dataRows } from '../../lib/metrics/data-rows';
import type { ReadRow, Reading } from '../../lib/reading/types';

function page(...tables: readonly (readonly ReadRow[])[]): Reading {
  return {
    url: 'https://sycm.taobao.com/',
    lang: 'zh-CN',
    context: { title: '', tabs: [], dates: [], header: [], headings: [] },
    tables: tables.map((rows) => ({
      title: null,
      kind: 'table',
      columns: [{ label: '花费' }],
      rows,
      coverage: { shown: rows.length, total: null },
    })),
    skipped: [],
  };
}

const row = { cells: [{ text: '1' }] };
const total = { cells: [{ text: '2' }], summary: true };

describe('rows of data', () => {
  test.each([
    { what: 'no frame', readings: [], count: 0 },
    { what: 'a page without tables', readings: [page()], count: 0 },
    { what: 'a table of totals alone', readings: [page([total])], count: 0 },
    { what: 'rows and a total', readings: [page([total, row, row])], count: 2 },
    {
      what: 'several tables in several frames',
      readings: [page([row], [row, total]), page([row])],
      count: 3,
    },
  ])('are $count in $what', ({ readings, count }) => {
    expect(dataRows(readings)).toBe(count);
  });
});
