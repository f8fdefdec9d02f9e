import { describe, expect, it } from 'vitest';
import { oneTable } from './stage';

type Line = readonly string[];

const table = (rows: readonly Line[], names: Line = ['店铺', '访客数', '支付金额', '支付转化率']): string =>
  `<table><thead><tr>${names.map((name) => `<th>${name}</th>`).join('')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;

const summed = (rows: readonly Line[]): number[] =>
  oneTable(table(rows)).rows.flatMap(({ summary }, r) => (summary ? [r] : []));

const SHOPS: Line[] = [
  ['旗舰店', '1,204', '¥8,120.50', '3.1%'],
  ['专营店', '310', '¥1,879.40', '2.0%'],
  ['奥莱店', '86', '¥0.10', '--'],
];

describe('a row that sums up the others', () => {
  it.each([
    ['first', 0],
    ['last', 3],
  ])('is known by its figures where it stands %s', (_, at) => {
    const rows = [...SHOPS];
    rows.splice(at, 0, ['三店', '1,600', '¥10,000.00', '2.8%']);
    expect(summed(rows)).toEqual([at]);
  });

  it.each(['-¥900.00', '¥-900.00', '−¥900.00'])('is known where a loss stands in it: %s', (loss) => {
    const shops: Line[] = [
      ['旗舰店', '1,204', '¥8,120.50', '3.1%'],
      ['专营店', '310', '¥2,879.40', '2.0%'],
      ['奥莱店', '86', loss, '--'],
    ];
    expect(summed([...shops, ['三店', '1,600', '¥10,099.90', '2.8%']])).toEqual([3]);
  });

  it.each(['全部店铺', 'All shops', 'Total of 3 shops'])('is known by its name: %s', (name) => {
    expect(summed([[name, '1,480', '¥10,000.00', '2.8%'], ...SHOPS])).toEqual([0]);
  });

  it.each(['Overall', 'Trung bình', '總計', '本頁合計', '合 计', '共 3 项', 'Results from 3 shops'])(
    'is known by its name in any language: %s',
    (name) => {
      expect(summed([...SHOPS, [name, '1,480', '¥10,000.00', '2.8%']])).toEqual([3]);
    },
  );

  it.each([
    ['in one column only', ['代销店', '1,600', '¥10,000.10', '2.8%']],
    ['in parts of a yuan', ['代销店', '1,601', '¥100,000.0', '2.8%']],
    ['in other money', ['代销店', '1,601', '$10,000.00', '2.8%']],
  ])('is none that agrees %s', (_, row) => {
    expect(summed([...SHOPS, row])).toEqual([]);
  });

  it('is none between the others, nor where all are named so', () => {
    expect(
      summed([...SHOPS, ['三店', '1,600', '¥10,000.00', '2.8%'], ['代销店', '5', '¥5.00', '--']]),
    ).toEqual([]);
    expect(
      summed(['全部计划', '全部商品', '全部人群', '全部渠道'].map((name) => [name, '1', '2', '3'])),
    ).toEqual([]);
  });
});
