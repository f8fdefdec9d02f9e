import type { Alert } from '../../lib/alerts/types';
import { createHistory } from '../../lib/contracts/history';
import { sampleContract } from '../../lib/contracts/sample';
import { addDays } from '../../lib/quantity/day';
import type { ReportInput } from '../../lib/reports/input';
import { facts, product, SHOP, shop, ZONE } from '../contracts/facts';

const START = '2026-10-01';
/** Monday of the reported week. */
export const WEEK = { from: '2026-11-09', to: '2026-11-15' } as const;

/** Sales of a day in 分: an invented weekday rhythm, a week that falls off after 11-09. */
function sales(index: number): number {
  const weekday = index % 7;
  const level = index < 39 ? 150_000 : 90_000;
  return level + weekday * 7_000;
}

/** Six weeks of a shop: sales and ad spend by day, product spend on one day above its cap. */
export function quarter(now = '2026-11-16T02:00:00.000Z'): ReportInput {
  const days = Array.from({ length: 46 }, (_, index) => addDays(START, index));
  const daily = days.flatMap((from, index) => [
    facts({
      from,
      metric: 'sales',
      rows: [{ entity: shop, value: sales(index) }],
      readAt: `${addDays(from, 1)}T01:00:00.000Z`,
    }),
    facts({
      from,
      metric: 'adSpend',
      rows: [{ entity: shop, value: 25_000 }],
      readAt: `${addDays(from, 1)}T01:05:00.000Z`,
    }),
  ]);
  const over = facts({
    from: '2026-11-11',
    rows: [{ entity: product('812345678901', '法式碎花裙'), value: 51_000 }],
    total: 135,
    readAt: '2026-11-12T01:10:00.000Z',
  });
  const contract = sampleContract({
    id: 'contract-1',
    shopIds: [SHOP],
    start: START,
    zone: ZONE,
    savedAt: '2026-10-01T00:00:00.000Z',
    name: '托管合同',
    operator: '示例托管',
  });
  const alerts: readonly Alert[] = [];
  return {
    contract,
    shopName: '衣然女装旗舰店',
    history: createHistory([...daily, over]),
    alerts,
    period: WEEK,
    now,
    seals: ['3f9a1c0d52be'],
  };
}
