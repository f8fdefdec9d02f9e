import { describe, expect, test } from 'vitest';
import { observe } from '../../lib/metrics/observe';
import { totalsRow } from '../../lib/metrics/totals-row';
import type { ReadTable } from '../../lib/reading/types';
import { snapshotOf } from './page';

const ALL = { shown: 2, total: 2 };
const SOME = { shown: 2, total: 135 };
const UNKNOWN = { shown: 2, total: null };

function rowsWith(...names: readonly string[]): ReadTable['rows'] {
  const cells = (name: string) => [{ text: name }, { text: '1.00' }];
  return [
    { cells: cells('计划A') },
    { cells: cells('计划B') },
    ...names.map((name) => ({ cells: cells(name), summary: true })),
  ];
}

describe('the totals row of a table', () => {
  test.each([
    ['合计', SOME, true],
    ['总计', UNKNOWN, true],
    ['全部计划合计', SOME, true],
    ['Total', SOME, true],
    ['共 135 条合计', SOME, true],
    ['本页合计', ALL, true],
    ['本页合计', SOME, false],
    ['本页合计', UNKNOWN, false],
    ['当前页汇总', SOME, false],
    ['Page total', SOME, false],
    ['Subtotal', SOME, false],
    ['小计', ALL, true],
    ['小计', SOME, false],
    ['计划A小计', ALL, false],
    ['平均', ALL, false],
    ['平均值', ALL, false],
    ['日均', ALL, false],
    ['均值（每行）', ALL, false],
    ['Average', ALL, false],
    ['Avg. of all', ALL, false],
    ['Average total', ALL, false],
  ] as const)('%s of %o stands for all: %s', (name, coverage, whole) => {
    expect(totalsRow({ rows: rowsWith(name), coverage })).toBe(whole ? 2 : undefined);
  });

  test('is found beside the total of the page and an average, and not among two of all', () => {
    expect(totalsRow({ rows: rowsWith('本页合计', '总计', '平均'), coverage: SOME })).toBe(3);
    expect(totalsRow({ rows: rowsWith('合计', '总计'), coverage: SOME })).toBeUndefined();
    expect(totalsRow({ rows: rowsWith(), coverage: ALL })).toBeUndefined();
  });
});

/** What an ad report with these rows below two campaigns says of the account. */
function accountSpend(names: readonly string[], coverage: ReadTable['coverage']): number[] {
  const rows = [['计划A', '300.00'], ['计划B', '200.00'], ...names.map((name) => [name, '500.00'])];
  const snapshot = snapshotOf([{ labels: ['计划名称', '花费'], rows, coverage }], { consoleId: 'alimama' });
  const readings = snapshot.readings.map((reading) => ({
    ...reading,
    tables: reading.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row, at) => (at > 1 ? { ...row, summary: true } : row)),
    })),
  }));
  return observe({ ...snapshot, readings }, []).observations.flatMap(({ entity, shown }) =>
    entity.kind === 'account' ? [shown] : [],
  );
}

describe('what an ad account spent', () => {
  test('is no average and no sum of one page of several', () => {
    expect(accountSpend(['合计'], SOME)).toEqual([50_000]);
    expect(accountSpend(['本页合计'], SOME)).toEqual([]);
    expect(accountSpend(['平均'], ALL)).toEqual([]);
  });
});
