import { expect, test } from 'vitest';
import { say } from '../../lib/messages/say';
import type { SnapshotFacts } from '../../lib/metrics/types';
import { addDays } from '../../lib/quantity/day';
import { at, item, listed } from '../contracts/work/lists';
import { alertsOf, contractWith, TODAY } from './shop';

/** The product list as it was read some days ago, with one product under this title. */
function read(back: number, title: string): SnapshotFacts {
  return listed(at(`${addDays(TODAY, -back)} 12:00`), [item(1, title)]);
}
const contracts = [
  contractWith([
    {
      id: 'd',
      kind: 'deliverable',
      party: 'operator',
      params: { item: 'title', count: 5, per: 'week' },
    },
  ]),
];
const old = '法式碎花裙 春装';
const fresh = '连衣裙女2026新款收腰显瘦';
const outcome = (...facts: readonly SnapshotFacts[]) => alertsOf('no-work-seen', { contracts, read: facts });

test('a title that changed a few days ago is work, though nobody entered it', () => {
  expect(outcome(read(20, old), read(15, old), read(6, fresh), read(1, fresh))).toEqual({
    found: [],
    cleared: ['no-work-seen|shop-1|c'],
  });
});

test('a list that stayed as it was is told, with how much of it was compared', () => {
  const { found } = outcome(read(20, old), read(10, old), read(1, old));
  expect(found).toHaveLength(1);
  expect(found[0] && say('zh-CN', found[0].detail)).toContain('比对了 1 个商品');
});

test('without a list that was read it says that snapshots cannot tell', () => {
  const { found } = outcome();
  expect(found[0] && say('zh-CN', found[0].detail)).toContain('快照里看不出');
  expect(found[0] && say('en', found[0].detail)).toContain('snapshots cannot tell');
});

test('a change longer ago than the days allowed is no work of these days', () => {
  expect(outcome(read(30, old), read(25, old), read(9, fresh), read(1, fresh)).found[0]?.period.from).toBe(
    addDays(TODAY, -8),
  );
});
