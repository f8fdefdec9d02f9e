import { describe, expect, test } from 'vitest';
import type { Answer, ColumnAnswer } from '../../lib/metrics/answer-types';
import { scopeKey } from '../../lib/metrics/answers';
import { markOfFacts } from '../../lib/metrics/drift';
import type { SnapshotFacts } from '../../lib/metrics/types';
import { factsOf, type GivenTable } from './page';

const TABLE: GivenTable = {
  labels: ['指标', '单位', '2026-11-19', '2026-11-20', '2026-11-21'],
  rows: [
    ['支付金额', '万元', '1.20', '1.35', '1.10'],
    ['访客数', '人', '1,200', '1,100', '1,320'],
    ['店铺热度', '-', '12', '13', '-'],
  ],
};

/** What the merchant says of a line of the table as it was read. */
function taught(facts: SnapshotFacts, line: number, meaning: ColumnAnswer): Answer[] {
  const [table] = facts.tables;
  const column = table?.lines?.[line]?.key ?? '';
  if (!table) return [];
  const page = scopeKey(facts.consoleId, facts.page);
  const at = '2026-11-22T04:00:00.000Z';
  return [{ kind: 'column', page, table: markOfFacts(table), column, meaning, at } as Answer];
}

const figures = (facts: SnapshotFacts) =>
  facts.observations.map(
    ({ metric, entity, period, shown }) => `${metric} ${entity.kind} ${period.from} ${shown}`,
  );

describe('metrics down, days across', () => {
  test('each row is a line with its unit, and what it was taken for', () => {
    const facts = factsOf([TABLE]);
    expect(facts.tables[0]?.lines).toMatchObject([
      { label: '支付金额(万元)', row: 0, meaning: { metric: 'sales', labelScale: 10_000 } },
      { label: '访客数(人)', row: 1, meaning: { metric: 'visitors' } },
      { label: '店铺热度', row: 2, problem: 'column-unknown' },
    ]);
    expect(figures(facts)).toContain('sales shop 2026-11-20 1350000');
  });

  test('of one column of values the days are the table’s, and what others have is left apart', () => {
    const rows = [
      ['支付金额', '1,000.00', '800.00', '2,000.00'],
      ['访客数', '300', '200', '500'],
    ];
    const facts = factsOf([{ labels: ['指标', '我的', '同行平均', '同行优秀'], rows }]);
    expect(figures(facts)).toEqual(['sales shop 2026-11-21 100000', 'visitors shop 2026-11-21 300']);
    const names = [['外套', '300', '', '']];
    expect(figures(factsOf([{ labels: ['名目', '数值', '备注', '其他'], rows: names }]))).toEqual([]);
  });

  test('a line can be taught, switched off, and given back', () => {
    const facts = factsOf([TABLE]);
    const named = factsOf([TABLE], taught(facts, 2, { metric: 'orders' }));
    expect(figures(named)).toContain('orders shop 2026-11-19 12');
    expect(named.tables[0]?.lines?.[2]).toMatchObject({ taught: true, meaning: { metric: 'orders' } });

    const off = factsOf([TABLE], taught(facts, 0, 'none'));
    expect(figures(off).filter((line) => line.startsWith('sales'))).toEqual([]);
    expect(off.tables[0]?.lines?.[0]).toMatchObject({ taught: true, meaning: undefined });

    expect(figures(factsOf([TABLE], taught(facts, 0, 'as-read')))).toEqual(figures(facts));
  });

  test('a line may be about the advertising account', () => {
    const facts = factsOf([TABLE]);
    const named = factsOf([TABLE], taught(facts, 2, { metric: 'adOrders', scope: 'account' }));
    expect(figures(named)).toContain('adOrders account 2026-11-20 13');
  });

  test('a table none of whose lines is known can be taught as well', () => {
    const unknown: GivenTable = {
      labels: ['项目', '11月20日', '11月21日'],
      rows: [
        ['货款', '120.00', '90.00'],
        ['热度', '3', '4'],
      ],
    };
    const facts = factsOf([unknown]);
    expect(facts.observations).toEqual([]);
    expect(facts.tables[0]?.lines?.map(({ problem }) => problem)).toEqual([
      'column-unknown',
      'column-unknown',
    ]);
    const named = factsOf([unknown], taught(facts, 0, { metric: 'sales' }));
    expect(figures(named)).toEqual(['sales shop 2026-11-20 12000', 'sales shop 2026-11-21 9000']);
  });

  test('a metric that two lines claim belongs to neither', () => {
    const twice: GivenTable = {
      labels: ['指标', '11月20日', '11月21日'],
      rows: [
        ['支付金额', '120.00', '90.00'],
        ['支付金额', '900.00', '950.00'],
      ],
    };
    const facts = factsOf([twice]);
    expect(facts.observations).toEqual([]);
    expect(facts.tables[0]?.lines?.map(({ problem }) => problem)).toEqual([
      'column-ambiguous',
      'column-ambiguous',
    ]);
  });

  test('the metrics may stand in another column than the first', () => {
    const numbered: GivenTable = {
      labels: ['序号', '指标', '11月20日', '11月21日', '说明'],
      rows: [['1', '支付金额', '120.00', '90.00', '含运费']],
    };
    expect(figures(factsOf([numbered]))).toEqual([
      'sales shop 2026-11-20 12000',
      'sales shop 2026-11-21 9000',
    ]);
  });
});
