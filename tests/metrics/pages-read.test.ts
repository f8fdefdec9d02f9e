import { expect, test } from 'vitest';
import { observe } from '../../lib/metrics/observe';
import { pagesRead } from '../../lib/metrics/pages-read';
import type { SnapshotFacts } from '../../lib/metrics/types';
import { snapshotOf } from './page';

interface Seen {
  readonly page: number;
  readonly pages?: number;
  readonly shown?: number;
  readonly total?: number;
  readonly hour?: number;
  readonly day?: string;
  readonly title?: string;
}

function seen({ page, pages = 7, shown = 20, total = 135, hour = 4, day = '2026-11-21', title }: Seen) {
  return observe(
    snapshotOf(
      [
        {
          labels: ['商品', '支付金额'],
          rows: [['甲', '¥1.00']],
          coverage: { shown, total, page, pages },
          ...(title !== undefined && { title }),
        },
      ],
      { id: `s${page}-${hour}`, capturedAt: `2026-11-22T0${hour}:00:00.000Z`, dates: [day] },
    ),
    [],
  );
}

function joined(of: SnapshotFacts, history: SnapshotFacts[]) {
  const [table] = of.tables;
  return table && pagesRead(table, of, history);
}

test('pages of one table and period join, and those missing are named', () => {
  const last = seen({ page: 7, shown: 15, hour: 6 });
  const history = [seen({ page: 1 }), seen({ page: 2, hour: 5 }), last];
  expect(joined(last, history)).toEqual({ read: [1, 2, 7], missing: [3, 4, 5, 6], rows: 55, total: 135 });
});

test('a page read again counts once, as it was last', () => {
  const now = seen({ page: 1, shown: 18, hour: 6 });
  expect(joined(now, [seen({ page: 1, shown: 20 }), now])).toMatchObject({ read: [1], rows: 18 });
});

test.each([
  ['of another period', { page: 2, day: '2026-11-20' }],
  ['of another page size', { page: 2, pages: 14 }],
  ['of another filter', { page: 2, total: 99 }],
  ['of another table', { page: 2, title: '另一张表' }],
])('a page %s is not joined', (_of, other) => {
  const now = seen({ page: 1, title: '商品排行' });
  expect(joined(now, [seen(other), now])).toMatchObject({ read: [1] });
});

test('a table without a pager has no pages', () => {
  const now = seen({ page: 1, pages: 1 });
  expect(joined(now, [now])).toBeUndefined();
});
