import { expect, test } from 'vitest';
import { dayStart } from '../../lib/alerts/day-start';
import { shopsOf } from '../../lib/alerts/figures';
import { zoneOfShop } from '../../lib/alerts/shop-zone';
import { facts, SHOP, shop } from '../contracts/facts';
import { contractWith, inputOf } from './shop';

/** 16:30 on 15 April in New York; the 16th has begun in Shanghai. */
const NOW = '2026-04-15T20:30:00.000Z';
const record = { id: SHOP, zone: 'Europe/Berlin', shownAs: [] };

function readOn(consoleId: string, readAt: string) {
  const rows = [{ entity: shop, metric: 'visitors' as const, value: 100, summary: true }];
  return { ...facts({ from: '2026-04-14', readAt, on: 'overview', rows }), consoleId };
}

const amazon = readOn('amazon-us', '2026-04-15T15:00:00.000Z');
const sycm = readOn('sycm', '2026-04-15T16:00:00.000Z');

test.each([
  ['its contract', { contracts: [contractWith([])], read: [amazon] }, 'Asia/Shanghai', '2026-04-16'],
  ['its console', { read: [amazon], shops: [record] }, 'America/Los_Angeles', '2026-04-15'],
  ['the console read last', { read: [amazon, sycm] }, 'Asia/Shanghai', '2026-04-16'],
  ['its record', { read: [readOn('host', NOW)], shops: [record] }, 'Europe/Berlin', '2026-04-15'],
  ['home', { read: [readOn('host', NOW)] }, 'Asia/Shanghai', '2026-04-16'],
])('the day of a shop is counted by %s', (_by, given, zone, today) => {
  expect(shopsOf(inputOf({ ...given, now: NOW }))).toEqual([{ shopId: SHOP, zone, today }]);
});

test('a record tells of the consoles that show the shop', () => {
  const shown = {
    ...record,
    shownAs: [{ consoleId: 'sycm' }, { consoleId: 'amazon-us' }, { consoleId: 'host' }],
  };
  expect(zoneOfShop(SHOP, { contracts: [], record: shown })).toBe('America/Los_Angeles');
});

test.each([
  ['Asia/Shanghai', '2026-04-15T15:59:59.999Z', '2026-04-14T16:00:00.000Z'],
  ['Asia/Shanghai', '2026-04-15T16:00:00.000Z', '2026-04-15T16:00:00.000Z'],
  ['America/New_York', '2026-04-15T03:59:59.000Z', '2026-04-14T04:00:00.000Z'],
])('a day in %s begins at its midnight', (zone, now, start) => {
  expect(dayStart(zone, now)).toBe(start);
});
