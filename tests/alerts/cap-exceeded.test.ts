import { describe, expect, test } from 'vitest';
import { findAlerts } from '../../lib/alerts/kinds';
import { evaluate } from '../../lib/contracts/evaluate';
import { createHistory } from '../../lib/contracts/history';
import { sampleContract } from '../../lib/contracts/sample';
import { say } from '../../lib/messages/say';
import type { SnapshotFacts } from '../../lib/metrics/types';
import { account, facts, product, SHOP, ZONE } from '../contracts/facts';

const contract = sampleContract({
  id: 'c',
  shopIds: [SHOP],
  start: '2026-11-01',
  zone: ZONE,
  savedAt: '2026-11-01T00:00:00.000Z',
});

function alertsOf(read: readonly SnapshotFacts[], now: string) {
  const history = createHistory(read);
  const found = findAlerts({
    contracts: [contract],
    verdicts: evaluate(contract, history, now),
    history,
    now,
  });
  return {
    findings: found.findings.filter(({ kind }) => kind === 'cap-exceeded'),
    cleared: found.cleared.filter((key) => key.startsWith('cap-exceeded|')),
  };
}

const READ_AT = '2026-11-03T06:30:00.000Z';

function spent(value: number, open = true) {
  return facts({
    from: '2026-11-03',
    open,
    readAt: READ_AT,
    on: 'account_report',
    rows: [{ entity: account, value, summary: true }],
  });
}

describe('a cap that is exceeded', () => {
  test('appears at the first reading, naming product, spend, cap, page and time read', () => {
    const rows = [{ entity: product('8801', '法式碎花裙'), value: 51_000 }];
    const { findings } = alertsOf(
      [facts({ from: '2026-11-03', open: true, readAt: READ_AT, rows, total: 30 })],
      READ_AT,
    );
    const dress = findings.find(({ entity }) => entity.id === '8801');
    expect(dress).toMatchObject({
      kind: 'cap-exceeded',
      severity: 'red',
      shopId: SHOP,
      badness: 51_000,
      readAt: READ_AT,
    });
    expect(dress && say('zh-CN', dress.title)).toBe(
      '法式碎花裙 截至 11/03 14:30 推广花费已达 ¥510.00，超过限额 ¥500.00',
    );
    expect(dress && say('zh-CN', dress.detail)).toContain('读自【商品报表】，11/03 14:30');
  });

  test('of the shop is found beside the product’s own', () => {
    const rows = [{ entity: product('8801'), value: 51_000 }];
    const { findings } = alertsOf(
      [facts({ from: '2026-11-03', open: true, readAt: READ_AT, rows, total: 30 })],
      READ_AT,
    );
    expect(findings.map(({ clauseId }) => clauseId)).toEqual(['cap-product-day', 'cap-shop-day']);
  });

  test.each([
    [29_999, 0],
    [30_000, 0],
    [30_001, 1],
  ])('is not found up to the cap: %d 分 spent gives %d', (value, found) => {
    expect(alertsOf([spent(value)], READ_AT).findings).toHaveLength(found);
  });

  test.each([
    ['by when, while the day is not over', spent(30_001), '截至 11/03 14:30 推广花费已达 ¥300.01'],
    [
      'at least so much of a day that is over and was read in part',
      facts({
        from: '2026-11-03',
        readAt: '2026-11-04T02:00:00.000Z',
        rows: [{ entity: product('8801'), value: 30_001 }],
        total: 30,
      }),
      '全店 2026-11-03 推广花费至少 ¥300.01',
    ],
    [
      'the amount and no more, once the day is over and all was read',
      facts({
        from: '2026-11-03',
        readAt: '2026-11-04T02:00:00.000Z',
        on: 'account_report',
        rows: [{ entity: account, value: 30_001, summary: true }],
      }),
      '全店 2026-11-03 推广花费 ¥300.01，',
    ],
  ])('says %s', (_, read, words) => {
    const [found] = alertsOf([read], '2026-11-04T03:00:00.000Z').findings;
    expect(found && say('zh-CN', found.title)).toContain(words);
  });

  test('is found again under the same key, and the next day under another', () => {
    const next = facts({
      from: '2026-11-04',
      open: true,
      readAt: '2026-11-04T06:30:00.000Z',
      rows: [{ entity: account, value: 40_000, summary: true }],
    });
    const first = alertsOf([spent(31_000)], READ_AT).findings.map(({ key }) => key);
    const both = alertsOf([spent(31_000), next], '2026-11-04T06:30:00.000Z').findings.map(({ key }) => key);
    expect(both).toEqual(expect.arrayContaining(first));
    expect(new Set(both).size).toBe(2);
  });

  test('is neither found nor cleared while an open day is below the cap, or unread', () => {
    expect(alertsOf([spent(100)], READ_AT)).toEqual({ findings: [], cleared: [] });
    expect(alertsOf([], READ_AT)).toEqual({ findings: [], cleared: [] });
  });

  test('is cleared by a closed reading below the cap', () => {
    const [found] = alertsOf([spent(31_000)], READ_AT).findings;
    const restated = facts({
      from: '2026-11-03',
      readAt: '2026-11-04T02:00:00.000Z',
      rows: [{ entity: account, value: 29_000, summary: true }],
    });
    expect(alertsOf([spent(31_000), restated], '2026-11-04T02:00:00.000Z').cleared).toContain(found?.key);
  });

  test('counts days in the shop’s zone', () => {
    const evening = '2026-11-03T16:30:00.000Z';
    const rows = [{ entity: account, value: 40_000, summary: true }];
    const { findings } = alertsOf(
      [facts({ from: '2026-11-04', open: true, readAt: evening, rows })],
      evening,
    );
    expect(findings.map(({ period }) => period.from)).toEqual(['2026-11-04']);
  });
});
