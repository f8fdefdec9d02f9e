import { expect, test } from 'vitest';
import { datesOfName, maybeDay } from '../../lib/imports/file-name';

test.each([
  [
    '【生意参谋平台】商品_全部_2026-11-01_2026-11-07.xls',
    '【生意参谋平台】商品_全部',
    '2026-11-01 ~ 2026-11-07',
    undefined,
  ],
  ['店铺来源_2026-11-07.xls', '店铺来源', '2026-11-07', undefined],
  ['商品报表_20261110_153000.csv', '商品报表', undefined, '2026-11-10T15:30:00'],
  ['直播_20261101-20261107.csv', '直播', '2026-11-01 ~ 2026-11-07', undefined],
  ['计划_20261101_20261107_20261108153000.csv', '计划', '2026-11-01 ~ 2026-11-07', '2026-11-08T15:30:00'],
  ['2026年11月1日至2026年11月7日 报表.xlsx', '报表', '2026-11-01 ~ 2026-11-07', undefined],
  ['月报 2026年11月.xlsx', '月报', '2026-11', undefined],
  ['月报_2026-11.xlsx', '月报', '2026-11', undefined],
  ['月报 2026年13月.xlsx', '月报', undefined, undefined],
  ['报表 (2).csv', '报表', undefined, undefined],
  ['反着_2026-11-07_2026-11-01.csv', '反着', undefined, undefined],
  ['三天_2026-11-01_2026-11-02_2026-11-03.csv', '三天', undefined, undefined],
  ['订单 682934571203984512.csv', '订单 682934571203984512', undefined, undefined],
  ['投放_2026-11-01_00_00_00-2026-11-07_23_59_59.csv', '投放', '2026-11-01 ~ 2026-11-07', undefined],
  ['投放_20261101000000-20261107235959.csv', '投放', '2026-11-01 ~ 2026-11-07', undefined],
  ['投放_20261107_235959.csv', '投放', undefined, '2026-11-07T23:59:59'],
  ['2026-11-07.csv', '2026-11-07', '2026-11-07', undefined],
  ['没有日期.csv', '没有日期', undefined, undefined],
  ['20260230.csv', '20260230', undefined, undefined],
])('%s', (name, stem, period, madeAt) => {
  expect(datesOfName(name)).toEqual({ stem, period, madeAt });
});

test('a day with a clock is only perhaps the day of the figures', () => {
  expect(maybeDay('商品报表_20261110_153000.csv')).toBe('2026-11-10');
  expect(maybeDay('商品_2026-11-10.csv')).toBeUndefined();
});
