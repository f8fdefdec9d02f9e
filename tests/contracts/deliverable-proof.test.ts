import { describe, expect, test } from 'vitest';
import { together, withoutDocument } from '../../lib/contracts/rules/deliverable-proof';
import { say } from '../../lib/messages/say';
import { checked, contractOf, entry, judged, words } from './entered';
import { at, item, listed } from './work/lists';

const contract = contractOf([
  { kind: 'deliverable', params: { item: '产品标题优化', count: 5, per: 'week' } },
]);
/** Eleven products, read every day of the week 2026-11-09; the first `changed` carry a new title from Tuesday on. */
function week(changed: number, total = 11) {
  return Array.from({ length: 14 }, (_, day) => {
    const date = `2026-11-${String(day + 5).padStart(2, '0')} 00:00`;
    const rows = Array.from({ length: 11 }, (__, n) =>
      item(n, n < changed && date >= '2026-11-10' ? `秋冬新款针织开衫外套女${n}` : `夏季薄款碎花连衣裙${n}`),
    );
    return listed(at(date), rows, { total });
  });
}
const claims = (count: number, more = {}) =>
  entry('deliverable', '2026-11-12 10:00', { clauseId: 'deliverable', count, ...more });

function verdictOf(changed: number, entries: Parameters<typeof judged>[2] = [], total?: number) {
  const verdicts = judged(contract, '2026-11-19 12:00', entries, week(changed, total));
  return verdicts.find(({ period }) => period.from === '2026-11-09');
}

describe('five titles a week, by what the snapshots differ in', () => {
  test.each([
    [4, 'breached'],
    [5, 'met'],
    [6, 'met'],
  ])('%d of them, with the whole list read every day, are %s', (changed, state) => {
    expect(verdictOf(changed)?.state).toBe(state);
  });
  test('each counted change brings its cells before and after', () => {
    const verdict = verdictOf(5);
    expect(verdict?.evidence).toHaveLength(10);
    expect(new Set(verdict?.evidence.map(({ snapshotId }) => snapshotId)).size).toBe(2);
  });
  test('too few seen in a part of the list prove nothing, and it says what to read', () => {
    const verdict = verdictOf(4, [], 135);
    expect(verdict).toMatchObject({ state: 'unknown', actual: { lo: 4, hi: Infinity } });
    expect(verdict?.missing.map(({ message }) => say('zh-CN', message))[0]).toContain('已比对 11/135 个');
    expect(words(verdict)).toContain('快照核实 ≥ 4（比对了 11/135 个），登记 0（没有登记）');
  });
  test('what was entered fills up what was not seen', () => {
    expect(verdictOf(2, [claims(5)], 135)?.state).toBe('met');
  });
  test('more entered than the whole list shows is not believed', () => {
    expect(verdictOf(2, [claims(5)])).toMatchObject({ state: 'breached', actual: { lo: 2 } });
  });
  test('a record said to be complete does not undo what was seen', () => {
    expect(verdictOf(5, [claims(1), checked('deliverable', '2026-11-15')], 135)?.state).toBe('met');
  });
});

describe('five products on sale within three days of being asked', () => {
  const inTime = contractOf([
    { kind: 'deliverable', params: { item: '商品上架', count: 5, withinHours: 72, per: 'event' } },
  ]);
  const asked = entry('event', '2026-11-09 12:00', { id: 'asked', clauseId: 'deliverable' });
  const goods = (many: number) => Array.from({ length: 4 + many }, (_, n) => item(n, `商品${n}号连衣裙`));
  /** The whole list of four before, `many` more at `time`, and all of them two days later. */
  const lists = (many: number, time: string, total?: number) => [
    listed(at('2026-11-09 13:00'), goods(0), total === undefined ? {} : { total }),
    listed(at(time), goods(many)),
    listed(at('2026-11-15 12:00'), goods(many)),
  ];
  const verdict = (facts: Parameters<typeof judged>[3], more: Parameters<typeof judged>[2] = []) =>
    judged(inTime, '2026-11-19 12:00', [asked, ...more], facts)[0];
  test.each([
    [4, '2026-11-12 11:00', 'unknown', 4],
    [5, '2026-11-12 11:59', 'met', 5],
    [5, '2026-11-12 12:00', 'met', 5],
    [5, '2026-11-12 12:01', 'unknown', 0],
    [6, '2026-11-12 11:00', 'met', 6],
  ])('%d that are first on the list at %s are %s', (many, time, state, lo) => {
    expect(verdict(lists(many, time))).toMatchObject({ state, actual: { lo } });
  });
  test('after a part of the list was read before, none is proved', () => {
    expect(verdict(lists(5, '2026-11-11 09:00', 30))).toMatchObject({ state: 'unknown', actual: { lo: 0 } });
  });
  test('those that may have come before the request do not count for certain', () => {
    const early = listed(at('2026-11-09 11:00'), goods(0));
    const [, ...later] = lists(5, '2026-11-11 09:00');
    expect(verdict([early, ...later])?.actual).toEqual({ lo: 0, hi: Infinity });
  });
  test('what was entered fills up what was not seen, and the sentence tells both apart', () => {
    const claimed = entry('deliverable', '2026-11-12 10:00', { clauseId: 'deliverable', count: 5 });
    const both = verdict(lists(3, '2026-11-11 09:00'), [claimed]);
    expect(both?.state).toBe('met');
    expect(words(both)).toBe(
      '2026-11-09 12:00 到 2026-11-12 12:00，商品上架：快照核实 ≥ 3（比对了 7/7 个），登记 ≥ 5，约定不低于 5：达标',
    );
  });
  test('the evidence is the cells of the counted products', () => {
    expect(verdict(lists(5, '2026-11-11 09:00'))?.evidence).toHaveLength(5);
  });
});

test('work that counts only with its document waits for the document', () => {
  const withReport = contractOf([
    { kind: 'deliverable', params: { item: '产品标题', count: 5, per: 'week', attach: '关键词报告' } },
  ]);
  const state = (entries: Parameters<typeof judged>[2]) =>
    judged(withReport, '2026-11-19 12:00', entries, week(5)).find(
      ({ period }) => period.from === '2026-11-09',
    )?.state;
  expect(state([])).toBe('unknown');
  expect(state([claims(1, { attached: true })])).toBe('met');
});

test.each([
  [{ lo: 2, hi: Infinity }, undefined, { lo: 2, hi: Infinity }],
  [
    { lo: 2, hi: Infinity },
    { lo: 5, hi: 5 },
    { lo: 5, hi: 5 },
  ],
  [
    { lo: 2, hi: Infinity },
    { lo: 1, hi: 1 },
    { lo: 2, hi: Infinity },
  ],
  [
    { lo: 2, hi: 2 },
    { lo: 5, hi: Infinity },
    { lo: 2, hi: 2 },
  ],
  [
    { lo: 2, hi: 2 },
    { lo: 1, hi: Infinity },
    { lo: 2, hi: 2 },
  ],
  [
    { lo: 2, hi: 4.5 },
    { lo: 3, hi: Infinity },
    { lo: 3, hi: 4.5 },
  ],
  [
    { lo: 2, hi: 4.5 },
    { lo: 6, hi: Infinity },
    { lo: 2, hi: 4.5 },
  ],
])('%j seen and %j entered are %j', (proved, entered, both) => {
  expect(together(proved, entered)).toEqual(both);
});

test('without the document nothing is certain, and no more is possible', () => {
  expect(withoutDocument({ lo: 3, hi: Infinity })).toEqual({ lo: 0, hi: Infinity });
  const { lo, hi } = withoutDocument({ lo: 3, hi: 3 });
  expect([lo, hi > 3, hi < 4]).toEqual([0, true, true]);
});
