import { describe, expect, test } from 'vitest';
import { workOf } from '../../../lib/contracts/work/changes';
import { countWork } from '../../../lib/contracts/work/count';
import type { WorkAspect } from '../../../lib/contracts/work/types';
import type { SnapshotFacts } from '../../../lib/metrics/types';
import { facts, product, SHOP, ZONE } from '../facts';
import { at, item, listed } from './lists';

const WEEK = { from: '2026-11-09', to: '2026-11-15' };
const OLD = '法式碎花裙女夏季薄款';
const NEW = '茶歇连衣裙女收腰显瘦';

function count(all: readonly SnapshotFacts[], aspect: WorkAspect = 'title') {
  return countWork({ facts: all, shopIds: [SHOP], aspect, period: WEEK, zone: ZONE });
}

/** One product, read at these times with these titles. */
function read(...sights: readonly (readonly [string, string])[]): SnapshotFacts[] {
  return sights.map(([time, title]) => listed(at(time), [item(1, title)]));
}

const BASE = [
  ['2026-11-06 09:00', OLD],
  ['2026-11-09 09:00', OLD],
] as const;

describe('a title that became another', () => {
  test('counts once it has stood for 48 hours, with both snapshots', () => {
    const { value, certain } = count(read(...BASE, ['2026-11-10 09:00', NEW], ['2026-11-12 09:00', NEW]));
    expect(value.lo).toBe(1);
    expect(certain[0]).toMatchObject({
      id: '700000000001',
      before: { text: OLD, at: at('2026-11-09 09:00') },
      after: { text: NEW, at: at('2026-11-10 09:00') },
    });
  });
  test.each([
    ['2026-11-12 08:59', 0, 'fresh'],
    ['2026-11-12 09:00', 1, undefined],
    ['2026-11-12 09:01', 1, undefined],
  ])('seen again at %s it counts %d', (time, lo, doubt) => {
    const { value, possible } = count(read(...BASE, ['2026-11-10 09:00', NEW], [time, NEW]));
    expect(value.lo).toBe(lo);
    expect(possible[0]?.doubt).toBe(doubt);
  });
  test('taken back within 48 hours it leaves no trace', () => {
    const touched = read(
      ...BASE,
      ['2026-11-10 09:00', NEW],
      ['2026-11-11 08:00', OLD],
      ['2026-11-14 09:00', OLD],
    );
    expect(count(touched)).toMatchObject({ certain: [], possible: [] });
  });
  test('taken back later it was a change, and taking it back is another', () => {
    const back = read(
      ...BASE,
      ['2026-11-10 09:00', NEW],
      ['2026-11-12 09:00', NEW],
      ['2026-11-13 09:00', OLD],
      ['2026-11-15 09:00', OLD],
    );
    expect(count(back).certain).toHaveLength(2);
    expect(count(back).value.lo).toBe(1);
  });
  test('that may have stood longer than it was seen is possible, not certain', () => {
    const gap = read(
      ...BASE,
      ['2026-11-10 09:00', NEW],
      ['2026-11-11 12:00', OLD],
      ['2026-11-14 09:00', OLD],
    );
    expect(count(gap).certain).toEqual([]);
    expect(count(gap).possible).toMatchObject([{ doubt: 'brief' }]);
  });
  test('by way of a third title counts as one change', () => {
    const via = read(
      ...BASE,
      ['2026-11-10 09:00', '碎花裙 测试'],
      ['2026-11-10 20:00', NEW],
      ['2026-11-13 09:00', NEW],
    );
    expect(count(via).certain).toMatchObject([{ before: { text: OLD }, after: { text: NEW } }]);
  });
  test('before which nothing was seen to stand is in doubt', () => {
    const early = read(['2026-11-09 09:00', OLD], ['2026-11-10 09:00', NEW], ['2026-11-13 09:00', NEW]);
    expect(count(early)).toMatchObject({ certain: [], possible: [{ doubt: 'no-base' }] });
  });
  test('by spaces, width and order alone is the same', () => {
    const same = read(
      ...BASE,
      ['2026-11-10 09:00', '夏季薄款 法式碎花裙（女）'],
      ['2026-11-13 09:00', '夏季薄款 法式碎花裙（女）'],
    );
    expect(count(same)).toMatchObject({ certain: [], possible: [] });
  });
  test.each([
    ['一二三四五六七八九十甲乙丙丁戊己庚辛壬癸', '一二三四五六七八九十甲乙丙丁戊己庚辛壬零', 'slight'],
    ['一二三四五六七八九十甲乙丙丁戊己庚辛壬癸', '一二三四五六七八九十甲乙丙丁戊己庚辛零零', undefined],
  ])('from %s to %s is %s', (before, after, doubt) => {
    const [first, second] = BASE;
    const all = read(
      [first[0], before],
      [second[0], before],
      ['2026-11-10 09:00', after],
      ['2026-11-13 09:00', after],
    );
    const { certain, possible } = count(all);
    expect([...certain, ...possible].map((change) => change.doubt)).toEqual([doubt]);
  });
  test('on either side of the first day of the week is possible, not certain', () => {
    const straddles = read(
      ['2026-11-04 09:00', OLD],
      ['2026-11-08 09:00', OLD],
      ['2026-11-09 09:00', NEW],
      ['2026-11-12 09:00', NEW],
    );
    expect(count(straddles).value.lo).toBe(0);
    expect(count(straddles).possible).toHaveLength(1);
  });
  test('on all rows at once by the same words is the page, not the operator', () => {
    const names = Array.from({ length: 8 }, (_, n) => `商品${'甲乙丙丁戊己庚辛'[n] ?? ''}连衣裙`);
    const list = (time: string, mark: string) =>
      listed(
        at(time),
        names.map((name, n) => item(n, name + mark)),
      );
    const all = [
      list('2026-11-06 09:00', ''),
      list('2026-11-09 09:00', ''),
      list('2026-11-10 09:00', '退货宝'),
      list('2026-11-13 09:00', '退货宝'),
    ];
    expect(count(all).certain).toEqual([]);
    expect(count(all).possible).toHaveLength(8);
    expect(count(all).possible[0]?.doubt).toBe('everywhere');
  });
});

describe('how much of the list was compared', () => {
  const rows = [item(1, OLD), item(2, '开衫')];
  test('says how many of how many, and is open above', () => {
    const all = ['2026-11-06 09:00', '2026-11-09 09:00', '2026-11-13 09:00'].map((time) =>
      listed(at(time), rows, { total: 135 }),
    );
    expect(count(all)).toMatchObject({ compared: 2, total: 135, value: { lo: 0, hi: Infinity } });
  });
  test('all rows read every other day leave nothing open', () => {
    const days = ['08', '10', '12', '14', '16'].map((day) => listed(at(`2026-11-${day} 00:00`), rows));
    expect(count(days).value).toEqual({ lo: 0, hi: 0 });
  });
  test('a gap of more than 48 hours leaves it open', () => {
    const days = ['08', '10', '13', '14', '16'].map((day) => listed(at(`2026-11-${day} 00:00`), rows));
    expect(count(days).value.hi).toBe(Infinity);
  });
});

describe('a product that came onto the list', () => {
  const old = [item(1, OLD), item(2, '开衫')];
  const more = [...old, item(3, '新品卫衣')];
  const stays = [listed(at('2026-11-11 09:00'), more), listed(at('2026-11-14 09:00'), more)];
  test('counts where the whole list was read without it before', () => {
    expect(count([listed(at('2026-11-09 09:00'), old), ...stays], 'listing').value.lo).toBe(1);
  });
  test('does not count where only a part was', () => {
    const part = listed(at('2026-11-09 09:00'), old, { total: 3 });
    expect(count([part, ...stays], 'listing')).toMatchObject({
      certain: [],
      possible: [{ doubt: 'unseen-before' }],
    });
  });
  test('does not count after a filtered list', () => {
    const filtered = listed(at('2026-11-09 09:00'), [item(2, '开衫')]);
    const all = [listed(at('2026-11-05 09:00'), [item(1, OLD)], { total: 3 }), filtered, ...stays];
    expect(count(all, 'listing').certain).toEqual([]);
  });
  test('two pages read within a day are one look at the whole', () => {
    const pages = [
      listed(at('2026-11-09 09:00'), [item(1, OLD)], { total: 2 }),
      listed(at('2026-11-09 09:05'), [item(2, '开衫')], { total: 2 }),
    ];
    expect(count([...pages, ...stays], 'listing').value.lo).toBe(1);
  });
  test('on a ranking of what had traffic proves nothing', () => {
    const ranked = [old, more, more].map((rows, n) =>
      listed(at(`2026-11-${['09', '11', '14'][n] ?? ''} 09:00`), rows, { catalogue: false }),
    );
    expect(count(ranked, 'listing')).toMatchObject({ certain: [], possible: [] });
  });
});

describe('other work', () => {
  test('a main image by another file counts, by another size it does not', () => {
    const image = (time: string, file: string) =>
      listed(at(time), [item(1, OLD, `https://img.alicdn.com/i1/${file}`)]);
    const all = [
      image('2026-11-06 09:00', 'a.jpg_60x60.jpg'),
      image('2026-11-09 09:00', 'a.jpg_400x400.jpg'),
    ];
    expect(count(all, 'image').certain).toEqual([]);
    const changed = [
      ...all,
      image('2026-11-10 09:00', 'b.jpg_60x60.jpg'),
      image('2026-11-12 09:00', 'b.jpg'),
    ];
    expect(count(changed, 'image').value.lo).toBe(1);
  });
  test('plans that were adjusted together are one adjustment', () => {
    const budgets = (time: string, one: number, two: number) =>
      facts({
        from: time.slice(0, 10),
        readAt: at(time),
        metric: 'adBudget',
        rows: [
          { entity: { kind: 'campaign', id: 'p1', name: '计划一' }, value: one },
          { entity: { kind: 'campaign', id: 'p2', name: '计划二' }, value: two },
        ],
      });
    const once = [
      budgets('2026-11-06 09:00', 1, 1),
      budgets('2026-11-09 09:00', 1, 1),
      budgets('2026-11-10 09:00', 2, 2),
      budgets('2026-11-12 09:00', 2, 2),
    ];
    expect(count(once, 'campaign').value.lo).toBe(1);
    const twice = [...once, budgets('2026-11-13 09:00', 2, 3), budgets('2026-11-15 09:00', 2, 3)];
    expect(count(twice, 'campaign').value.lo).toBe(2);
  });
  test('a plan that ran out of budget was not switched by anybody', () => {
    const plan = (time: string, state: string) =>
      listed(at(time), [{ id: 'p1', name: '计划一', state }], { kind: 'campaign', catalogue: false });
    const all = [
      plan('2026-11-06 09:00', '投放中'),
      plan('2026-11-09 09:00', '投放中'),
      plan('2026-11-10 09:00', '余额不足'),
      plan('2026-11-13 09:00', '余额不足'),
    ];
    expect(workOf(all, [SHOP]).changes).toEqual([]);
    const paused = [
      ...all.slice(0, 2),
      plan('2026-11-10 09:00', '已暂停'),
      plan('2026-11-13 09:00', '已暂停'),
    ];
    expect(count(paused, 'campaign').value.lo).toBe(1);
  });
  test('an activity that was open and is enrolled in counts', () => {
    const row = (time: string, state: string) =>
      listed(at(time), [{ id: '双12', name: '双12', state }], { kind: 'activity', catalogue: false });
    const all = [
      row('2026-11-06 09:00', '可报名'),
      row('2026-11-09 09:00', '可报名'),
      row('2026-11-10 09:00', '审核通过'),
      row('2026-11-13 09:00', '审核通过'),
    ];
    expect(count(all, 'activity').value.lo).toBe(1);
  });
  test('a price that moved counts, and stock that was filled up at once', () => {
    const goods = (time: string, price: number, stock: number) =>
      facts({
        from: time.slice(0, 10),
        readAt: at(time),
        rows: [
          { entity: product('812345678901'), value: price, metric: 'price' },
          { entity: product('812345678901'), value: stock, metric: 'stock' },
        ],
      });
    const all = [
      goods('2026-11-06 09:00', 9900, 80),
      goods('2026-11-09 09:00', 9900, 60),
      goods('2026-11-10 09:00', 8900, 300),
      goods('2026-11-13 09:00', 8900, 290),
    ];
    expect(count(all, 'price').value.lo).toBe(1);
    expect(count(all, 'stock').certain).toMatchObject([{ before: { text: '60' }, after: { text: '300' } }]);
  });
  test('three prices of one product say nothing, in whatever order they stand', () => {
    const priced = (time: string, ...prices: readonly number[]) =>
      facts({
        from: time.slice(0, 10),
        readAt: at(time),
        rows: prices.map((value) => ({ entity: product('812345678901'), value, metric: 'price' as const })),
      });
    const all = [
      priced('2026-11-06 09:00', 9900, 8900, 7900),
      priced('2026-11-09 09:00', 9900, 8900, 7900),
      priced('2026-11-10 09:00', 7900, 8900, 9900),
      priced('2026-11-13 09:00', 7900, 8900, 9900),
    ];
    expect(count(all, 'price')).toMatchObject({ certain: [], possible: [], compared: 0 });
  });
});

describe.each([
  ['campaign', (n: number) => ({ id: `90000${n}`, name: `计划${n}`, state: '推广中' })],
  ['keyword', (n: number) => ({ id: `连衣裙${n}`, name: `连衣裙${n}`, state: '推广中' })],
] as const)('a new %s', (kind, row) => {
  const list = (time: string, numbers: readonly number[], total: number | null = numbers.length) =>
    listed(at(time), numbers.map(row), { kind, catalogue: false, page: 'plans', total });
  const before = list('2026-11-09 09:00', [1, 2]);
  test.each([
    ['2026-11-13 08:59', 0],
    ['2026-11-13 09:00', 1],
    ['2026-11-13 09:01', 1],
  ])('that came onto the whole list and still stands there at %s counts %d', (time, lo) => {
    const all = [before, list('2026-11-11 09:00', [1, 2, 3]), list(time, [1, 2, 3])];
    expect(count(all, kind).value.lo).toBe(lo);
  });
  test('is told with the list on which it first stood', () => {
    const all = [before, list('2026-11-11 09:00', [1, 2, 3]), list('2026-11-14 09:00', [1, 2, 3])];
    expect(count(all, kind).certain).toMatchObject([
      { trait: 'added', id: row(3).id, before: undefined, after: { at: at('2026-11-11 09:00') } },
    ]);
  });
  test.each([
    ['a part of the list', 3],
    ['a list that does not say how many there are', null],
  ])('is not proved after %s', (_, total) => {
    const part = list('2026-11-09 09:00', [1, 2], total);
    const all = [part, list('2026-11-11 09:00', [1, 2, 3]), list('2026-11-14 09:00', [1, 2, 3])];
    expect(count(all, kind)).toMatchObject({ certain: [], possible: [] });
  });
  test('in a report of what had traffic proves nothing', () => {
    const report = (time: string, numbers: readonly number[]) =>
      listed(
        at(time),
        numbers.map((n) => ({ id: row(n).id, name: row(n).name })),
        { kind, catalogue: false, page: 'report' },
      );
    const all = [
      report('2026-11-09 09:00', [1]),
      report('2026-11-11 09:00', [1, 2]),
      report('2026-11-14 09:00', [1, 2]),
    ];
    expect(count(all, kind)).toMatchObject({ certain: [], possible: [] });
  });
  test('on a list that leaves out what is there before and after proves nothing', () => {
    const all = [
      list('2026-11-06 09:00', [1, 2, 3], 9),
      list('2026-11-09 09:00', [2, 3]),
      list('2026-11-11 09:00', [1, 2, 3, 4]),
      list('2026-11-14 09:00', [1, 2, 3, 4]),
    ];
    expect(count(all, kind).certain).toEqual([]);
  });
});

test('a plan known by name alone is new only where none of the others is gone', () => {
  const plans = (time: string, names: readonly string[]) =>
    listed(
      at(time),
      names.map((name) => ({ id: name, name, state: '推广中' })),
      { kind: 'campaign', catalogue: false },
    );
  const looks = (names: readonly string[]) => [
    plans('2026-11-09 09:00', ['日常计划', '新品计划']),
    plans('2026-11-11 09:00', names),
    plans('2026-11-14 09:00', names),
  ];
  expect(count(looks(['日常计划', '新品计划', '大促计划']), 'campaign').value.lo).toBe(1);
  expect(count(looks(['日常计划', '大促计划']), 'campaign').certain).toEqual([]);
});
