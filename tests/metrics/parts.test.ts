import { describe, expect, test } from 'vitest';
import { factsOf } from './page';

const DAYS = ['2026-11-20', '2026-11-21'] as const;

describe('rows of parts', () => {
  test.each([
    ['终端', 'PC', '无线'],
    ['类目', '女装', '男装'],
    ['直播间', '早场', '晚场'],
    ['谁也不知道的列', '甲', '乙'],
  ])('of a day by %s are not the day', (label, one, other) => {
    const rows = [
      [DAYS[0], one, '120'],
      [DAYS[0], other, '300'],
    ];
    expect(factsOf([{ labels: ['日期', label, '访客数'], rows }]).observations).toEqual([]);
  });

  test('of one terminal alone are not the day either, rows of all terminals are', () => {
    const day = (terminal: string) => DAYS.map((at) => [at, terminal, '120']);
    const labels = ['日期', '终端', '访客数'];
    expect(factsOf([{ labels, rows: day('PC') }]).observations).toEqual([]);
    expect(factsOf([{ labels, rows: day('全部终端') }]).observations).toHaveLength(2);
  });

  test('of a product by scene are not the product, its other days stay', () => {
    const id = '620000000001';
    const rows = [
      [DAYS[0], id, '搜索', '12.00'],
      [DAYS[0], id, '推荐', '30.00'],
      [DAYS[1], id, '搜索', '15.00'],
    ];
    const { observations } = factsOf([{ labels: ['日期', '商品ID', '推广场景', '支付金额'], rows }]);
    expect(observations.map(({ period, shown }) => [period.from, shown])).toEqual([[DAYS[1], 1500]]);
  });

  test('of one shop are the shop', () => {
    const rows = DAYS.map((at) => [at, '示例店', '120']);
    expect(factsOf([{ labels: ['日期', '店铺名称', '访客数'], rows }]).observations).toHaveLength(2);
  });
});
