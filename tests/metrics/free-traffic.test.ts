import { describe, expect, test } from 'vitest';
import { say } from '../../lib/messages/say';
import { factsOf, type GivenTable } from './page';

const LEVELS = ['一级来源', '二级来源', '访客数'];

function shareOf(table: GivenTable): { share: number | undefined; formula: string | undefined } {
  const facts = factsOf([table]);
  const found = facts.observations.find(({ metric }) => metric === 'freeTrafficShare');
  const [computed] = facts.tables[0]?.computed ?? [];
  return { share: found?.shown, formula: computed && say('zh-CN', computed.formula) };
}

describe('free-traffic share', () => {
  test('is said with its arithmetic', () => {
    const { share, formula } = shareOf({
      labels: ['流量来源', '访客数'],
      rows: [
        ['免费流量', '300'],
        ['付费流量', '100'],
      ],
    });
    expect(share).toBe(0.75);
    expect(formula).toBe('免费流量占比 = 免费流量 300 ÷（免费流量 300 + 付费流量 100）= 75%');
  });

  test('counts every source but the paid one as free where the tree has no free one, at the top level only', () => {
    const { share, formula } = shareOf({
      labels: LEVELS,
      rows: [
        ['平台流量', '汇总', '240'],
        ['平台流量', '手淘搜索', '200'],
        ['付费推广', '汇总', '100'],
        ['付费推广', '直通车', '90'],
        ['自主访问', '汇总', '60'],
      ],
    });
    expect(share).toBe(0.75);
    expect(formula).toContain('平台流量 240、自主访问 60');
  });

  test.each<[string, GivenTable]>([
    [
      'where rows of the tree are missing',
      {
        labels: LEVELS,
        rows: [
          ['平台流量', '汇总', '240'],
          ['付费推广', '汇总', '100'],
        ],
        coverage: { total: 9 },
      },
    ],
    [
      'where no level is shown, and a paid channel may pass for a free source',
      {
        labels: ['流量来源', '访客数'],
        rows: [
          ['手淘搜索', '240'],
          ['付费推广', '100'],
        ],
      },
    ],
    [
      'where a paid channel stands beside the paid source',
      {
        labels: LEVELS,
        rows: [
          ['平台流量', '汇总', '240'],
          ['付费推广', '汇总', '100'],
          ['淘宝客', '汇总', '10'],
        ],
      },
    ],
    [
      'where a source stands twice',
      {
        labels: LEVELS,
        rows: [
          ['免费流量', '汇总', '240'],
          ['免费流量', '汇总', '241'],
          ['付费推广', '汇总', '100'],
        ],
      },
    ],
  ])('is not known %s', (_where, table) => {
    expect(shareOf(table)).toEqual({ share: undefined, formula: undefined });
  });
});

test('a table with days across names its cells that could not be read', () => {
  const [table] = factsOf([
    {
      labels: ['指标', '2026-11-20', '2026-11-21'],
      rows: [
        ['支付金额(元)', '100.00', { text: '', unreadable: 'substitute-font' }],
        ['访客数', '约三十', '--'],
        ['流量指数', '?', '?'],
      ],
    },
  ]).tables;
  expect(table?.columns.map(({ unread, unreadRows }) => [unread, unreadRows])).toEqual([
    [0, undefined],
    [1, [1]],
    [1, [0]],
  ]);
});
