import { describe, expect, test } from 'vitest';
import { groupByCause } from '../../lib/alerts/cause';
import { digestOf, soundNow, isQuiet, usualSounding } from '../../lib/alerts/sounding';
import type { Alert } from '../../lib/alerts/types';
import { say } from '../../lib/messages/say';
import { alert } from './alert';

const NOON = '2026-04-16T04:00:00.000Z';
const NIGHT = '2026-04-16T15:00:00.000Z';
const zone = 'Asia/Shanghai';

function heard(ring: readonly Alert[], known: readonly Alert[] = [], now = NOON): string[] {
  const { heard: told } = soundNow(ring, { sounding: usualSounding, zone, now, known: [...known, ...ring] });
  return told.map(({ id }) => id);
}

const productCap = alert('product', {
  kind: 'cap-exceeded',
  entity: { kind: 'product', id: 'p', name: '裙' },
});
const shopCap = alert('shop', { kind: 'cap-exceeded' });

describe('what is heard', () => {
  test('is one alert a cause: the caps of a product and of the shop over the same spend', () => {
    expect(heard([productCap, shopCap])).toEqual(['product']);
    expect(heard([shopCap], [productCap])).toEqual([]);
    const tomorrow = { from: '2026-04-17', to: '2026-04-17' };
    expect(heard([alert('next day', { kind: 'cap-exceeded', period: tomorrow })], [productCap])).toEqual([
      'next day',
    ]);
  });
  test('is the cap of another product, while that of the first still waits to be seen', () => {
    const other = alert('other', {
      kind: 'cap-exceeded',
      entity: { kind: 'product', id: 'q', name: '袜' },
    });
    expect(heard([other], [productCap])).toEqual(['other']);
    expect(heard([other, productCap])).toEqual(['other', 'product']);
    expect(heard([shopCap, other, productCap])).toEqual(['other']);
    expect(heard([other], [shopCap])).toEqual([]);
  });
  test('in quiet hours is a cap that is exceeded and nothing else', () => {
    const stock = alert('stock', { kind: 'stock-out', severity: 'red' });
    expect(heard([shopCap, stock], [], NIGHT)).toEqual(['shop']);
    expect(heard([shopCap, stock])).toEqual(['shop', 'stock']);
  });
  test('what is not heard is held back with the reason; what joins a cause that was told is not', () => {
    const [note, red, amber] = [
      alert('note', { kind: 'restated', severity: 'note' }),
      alert('red', { kind: 'stock-out', severity: 'red' }),
      alert('amber', { kind: 'refund-surge', severity: 'amber' }),
    ];
    const held = (now: string, budget = 5) =>
      soundNow([note, red, amber, shopCap], {
        sounding: { ...usualSounding, budget },
        zone,
        now,
        known: [note, red, amber, shopCap, productCap],
      }).held.map(({ alert: { id }, why }) => `${id} ${why}`);
    expect(held(NOON)).toEqual(['note note']);
    expect(held(NOON, 1)).toEqual(['note note']);
    expect(held(NOON, 0)).toEqual(['amber budget', 'note note']);
    expect(held(NIGHT)).toEqual(['red quiet', 'amber quiet', 'note note']);
  });
  test('is never a note', () => {
    expect(heard([alert('n', { kind: 'restated', severity: 'note' })])).toEqual([]);
  });
  test('is at most the budget of ambers a day', () => {
    const six = Array.from({ length: 6 }, (_, i) =>
      alert(`a${i}`, {
        kind: 'stock-low',
        severity: 'amber',
        entity: { kind: 'product', id: `${i}`, name: '' },
      }),
    );
    expect(heard(six)).toEqual(['a0', 'a1', 'a2', 'a3', 'a4']);
    expect(heard(six.slice(5), six.slice(0, 4))).toEqual(['a5']);
    expect(heard(six.slice(5), six.slice(0, 5))).toEqual([]);
  });
  test('spends the budget of the day on which an old alert rang again, not on one that only went on', () => {
    const openedAt = '2026-04-10T04:00:00.000Z';
    const opened = { at: openedAt, state: 'open' as const };
    const came = { at: '2026-04-16T04:00:00.000Z', state: 'open' as const };
    const old = Array.from({ length: 5 }, (_, i) =>
      alert(`old${i}`, {
        kind: 'stock-low',
        severity: 'amber',
        openedAt,
        steps: [opened, came],
        entity: { kind: 'product', id: `${i}`, name: '' },
      }),
    );
    const fresh = alert('new', {
      kind: 'stock-low',
      severity: 'amber',
      entity: { kind: 'product', id: 'new', name: '' },
    });
    expect(heard([fresh], old)).toEqual([]);
    expect(
      heard(
        [fresh],
        old.map((one) => ({ ...one, steps: [opened, { ...came, still: true }] })),
      ),
    ).toEqual(['new']);
  });
});

test.each([
  ['2026-04-16T13:59:00.000Z', false],
  ['2026-04-16T14:00:00.000Z', true],
  ['2026-04-16T23:59:00.000Z', true],
  ['2026-04-17T00:00:00.000Z', false],
])('22:00 to 08:00 in Shanghai: %s is quiet: %s', (now, quiet) => {
  expect(isQuiet(usualSounding, zone, now)).toBe(quiet);
});

test('the digest has a line a cause and counts by gravity; a quiet day has none', () => {
  const digest = digestOf(
    [productCap, shopCap, alert('n', { kind: 'restated', severity: 'note' })],
    '2026-04-16T00:00:00.000Z',
  );
  expect(digest?.lines).toHaveLength(2);
  expect(digest && say('zh-CN', digest.title)).toBe('每日小结：2 件事，1 件紧急，0 件注意，1 件提示');
  expect(digestOf([shopCap], '2026-04-17T00:00:00.000Z')).toBeUndefined();
});

test('past figures that one reading shows changed are one cause', () => {
  const changed = (id: string, readAt: string) =>
    alert(id, { kind: 'restated', severity: 'note', key: id, readAt });
  const groups = groupByCause([
    changed('a', '2026-04-16T04:00:00.000Z'),
    changed('b', '2026-04-16T04:00:00.000Z'),
    changed('c', '2026-04-16T05:00:00.000Z'),
  ]);
  expect(groups.map(({ lead, others }) => [lead.id, ...others.map(({ id }) => id)])).toEqual([
    ['a', 'b'],
    ['c'],
  ]);
});

test('a group is led by the gravest of its cause', () => {
  const forecast = alert('forecast', { kind: 'cap-forecast', severity: 'amber' });
  const [group] = groupByCause([forecast, shopCap]);
  expect(group?.lead.id).toBe('shop');
  expect(group?.others.map(({ id }) => id)).toEqual(['forecast']);
});

test('of a day the whole shop speaks before one of its sources', () => {
  const source = { kind: 'source', id: '手淘搜索', name: '手淘搜索' } as const;
  const drop = alert('drop', { kind: 'traffic-drop', severity: 'amber', entity: source });
  const [group] = groupByCause([drop, alert('sales', { kind: 'anomaly', severity: 'amber' })]);
  expect(group?.lead.id).toBe('sales');
});
