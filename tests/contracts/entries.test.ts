import { expect, test } from 'vitest';
import { type Entry, entrySchema, standing } from '../../lib/contracts/entries';

const base = { contractId: 'c', enteredAt: '2026-11-20T01:00:00.000Z' };
const paid = (id: string, at: string, more: Partial<Entry> = {}): Entry =>
  ({
    ...base,
    id,
    happenedAt: `${at}T04:00:00.000Z`,
    kind: 'payment',
    direction: 'to-operator',
    what: 'base-fee',
    amountMinor: 500_000,
    ...more,
  }) as Entry;

test('entries count in the order in which things happened, whenever they were entered', () => {
  const late = paid('a', '2026-11-05', { enteredAt: '2026-11-30T01:00:00.000Z' });
  expect(standing([paid('b', '2026-12-05'), late]).map(({ id }) => id)).toEqual(['a', 'b']);
});

test('a corrected entry no longer counts, and a withdrawn one leaves nothing in its place', () => {
  const entries = [
    paid('a', '2026-11-05'),
    paid('b', '2026-11-06', { replaces: 'a' }),
    paid('c', '2026-11-07'),
    {
      ...base,
      id: 'd',
      kind: 'withdrawn',
      happenedAt: '2026-11-08T00:00:00.000Z',
      replaces: 'c',
    } satisfies Entry,
  ];
  expect(standing(entries).map(({ id }) => id)).toEqual(['b']);
});

test.each([
  ['a fraction of a 分', paid('a', '2026-11-05', { amountMinor: 0.5 })],
  ['a negative amount', paid('a', '2026-11-05', { amountMinor: -1 })],
  ['a day that does not exist', { ...base, id: 'a', kind: 'checked', clauseId: 'x', through: '2026-02-30' }],
  ['a kind nobody knows', { ...base, id: 'a', kind: 'gift', happenedAt: '2026-11-08T00:00:00.000Z' }],
])('%s is refused', (_what, entry) => {
  expect(entrySchema.safeParse(entry).success).toBe(false);
});
