import { describe, expect, test } from 'vitest';
import { observe } from '../../lib/metrics/observe';
import type { PageContext } from '../../lib/reading/types';
import { snapshotOf } from './page';

/** What the columns of a table of one day mean, on a page of a console, or of none. */
function meant(
  labels: readonly string[],
  given: { consoleId?: string; title?: string } & Partial<PageContext> = {},
): (string | undefined)[] {
  const { consoleId, title, ...context } = given;
  const snapshot = snapshotOf(
    [
      {
        labels: ['日期', ...labels],
        rows: [['2026-11-21', ...labels.map(() => '7')]],
        ...(title && { title }),
      },
    ],
    { consoleId: consoleId ?? 'none' },
  );
  const readings = snapshot.readings.map((reading) => ({
    ...reading,
    context: { ...reading.context, ...context },
  }));
  const [table] = observe({ ...snapshot, readings }, []).tables;
  return (table?.columns ?? []).slice(1).map(({ meaning, problem }) => meaning?.metric ?? problem);
}

describe('one label is told by the columns beside it', () => {
  test('a metric that two columns claim belongs to the one that bears its name', () => {
    expect(meant(['Orders', 'SKU orders'])).toEqual(['orders', 'column-ambiguous']);
    expect(meant(['咨询人数', '询单人数'])).toEqual(['consultUsers', 'column-ambiguous']);
    expect(meant(['访客数', '访客数'])).toEqual(['column-ambiguous', 'column-ambiguous']);
  });

  test.each<[string, string[], string[]]>([
    [
      'beside what it cost',
      ['花费', '曝光量', '点击量', '点击率', '成交金额', '订单数', '转化率'],
      ['adSpend', 'adImpressions', 'adClicks', 'adCtr', 'adSales', 'adOrders', 'adConversionRate'],
    ],
    [
      'beside who came',
      ['访客数', '曝光量', '点击量', '转化率'],
      ['visitors', 'productImpressions', 'productClicks', 'conversionRate'],
    ],
    ['beside nothing', ['曝光量', '点击量', '点击率'], ['productImpressions', 'productClicks', 'organicCtr']],
    ['beside nothing', ['总成交金额', '转化率'], ['column-ambiguous', 'column-ambiguous']],
    [
      'beside both',
      ['访客数', '推广花费', '曝光量', '成交金额'],
      ['visitors', 'adSpend', 'column-ambiguous', 'sales'],
    ],
    ['beside its cost alone', ['推广费', '成交金额'], ['adSpend', 'sales']],
    [
      'beside what it cost',
      ['Spend', 'Impressions', 'Clicks', 'Orders'],
      ['adSpend', 'adImpressions', 'adClicks', 'adOrders'],
    ],
    ['beside who came', ['Visitors', 'Impressions', 'Orders'], ['visitors', 'productImpressions', 'orders']],
    ['beside what it cost', ['Biaya', 'Dilihat', 'Jumlah Klik'], ['adSpend', 'adImpressions', 'adClicks']],
  ])('%s: %j', (_how, labels, metrics) => {
    expect(meant(labels)).toEqual(metrics);
  });
});

test('a console of shops counts exposure of goods, one of advertising that of ads', () => {
  expect(meant(['曝光量', '点击量'], { consoleId: 'compass' })).toEqual([
    'productImpressions',
    'productClicks',
  ]);
  expect(meant(['曝光量', '点击量'], { consoleId: 'qianchuan' })).toEqual(['adImpressions', 'adClicks']);
});

test('another part of the page that speaks of advertising does not make a shop’s table one of ads', () => {
  const labels = ['访客数', '支付金额', '转化率'];
  const headings = ['数据概览', '交易看板', '推广看板'];
  expect(meant(labels, { consoleId: 'sycm', title: '交易看板', headings })).toEqual([
    'visitors',
    'sales',
    'conversionRate',
  ]);
  expect(meant(labels, { title: '推广看板', headings })).toContain('adSales');
});
