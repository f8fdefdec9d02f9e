import { describe, expect, test } from 'vitest';
import { observe } from '../../lib/metrics/observe';
import { encodeFacts } from '../../lib/store/facts-layout';
import { decodeFacts } from '../../lib/store/facts-unpack';
import { factsOf, snapshotOf } from './page';

const GOODS = {
  labels: ['商品信息', '价格', '库存', '状态'],
  rows: [
    [
      { text: '法式碎花裙 ID: 812345678901', image: 'https://img.example.com/a.jpg' },
      '¥99.00',
      '50',
      '出售中',
    ],
    ['针织开衫 ID: 812345678902', '¥129.00', '--', '出售中'],
  ],
  coverage: { total: 135 },
};

describe('what a page lists by name', () => {
  test('products with id, title, image and state, of so many', () => {
    expect(factsOf([GOODS]).listings).toEqual([
      {
        kind: 'product',
        frame: 0,
        table: 0,
        view: '',
        catalogue: true,
        coverage: { shown: 2, total: 135 },
        rows: [
          {
            row: 0,
            column: 0,
            id: '812345678901',
            name: '法式碎花裙',
            image: 'https://img.example.com/a.jpg',
            state: '出售中',
          },
          { row: 1, column: 0, id: '812345678902', name: '针织开衫', state: '出售中' },
        ],
      },
    ]);
  });
  test('a ranking by what had traffic is no list of all that is on sale', () => {
    const ranking = {
      labels: ['商品', '访客数', '支付金额', '库存'],
      rows: [['法式碎花裙 ID: 812345678901', '10', '99.00', '3']],
    };
    expect(factsOf([ranking]).listings?.[0]).toMatchObject({ kind: 'product', catalogue: false });
  });
  test('activities with their state', () => {
    const activities = {
      labels: ['活动名称', '活动时间', '报名状态'],
      rows: [['双12年终好价', '12.08-12.12', '可报名']],
    };
    expect(factsOf([activities]).listings?.[0]).toMatchObject({
      kind: 'activity',
      rows: [{ id: '双12年终好价', state: '可报名' }],
    });
  });
  test.each([
    ['a table by date', { labels: ['日期', '支付金额'], rows: [['2026-11-21', '99.00']] }],
    ['traffic sources', { labels: ['流量来源', '访客数'], rows: [['手淘搜索', '10']] }],
    ['orders', { labels: ['订单号', '实付金额'], rows: [['2026112112345', '99.00']] }],
  ])('%s list nothing that work shows in', (_, table) => {
    expect(factsOf([table])).not.toHaveProperty('listings');
  });
  test("a page of other shops' products lists none of ours", () => {
    expect(observe(snapshotOf([GOODS], { page: 'market' }), [])).not.toHaveProperty('listings');
  });
  test('is stored with the facts and comes back the same', () => {
    const facts = { ...factsOf([GOODS]), observations: [] };
    expect(decodeFacts(encodeFacts(facts, new Map()), new Map())).toEqual(facts);
  });
});
