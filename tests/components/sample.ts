import type { Alert } from '../../lib/alerts/types';
import { createHistory } from '../../lib/contracts/history';
import { sampleContract } from '../../lib/contracts/sample';
import type { Contract } from '../../lib/contracts/types';
import type { Observation, SnapshotFacts } from '../../lib/metrics/types';
import type { Shop } from '../../lib/store/types';
import { shopModel, type ShopModel } from '../../components/panel/panel-model';

export const NOW = '2026-11-22T02:00:00.000Z';
export const ZONE = 'Asia/Shanghai';

export const shop: Shop = {
  id: 'shop-1',
  name: '衣然女装旗舰店',
  zone: ZONE,
  createdAt: '2026-11-01T00:00:00.000Z',
  shownAs: [],
};

export const contract: Contract = sampleContract({
  id: 'contract-1',
  name: '店铺托管合同',
  operator: '某托管公司',
  shopIds: [shop.id],
  start: '2026-11-01',
  zone: ZONE,
  savedAt: '2026-11-01T00:00:00.000Z',
});

/** Spend of the shop on one day, in minor units; `open` = the day was not over when it was read. */
export function spend(day: string, minor: number, open = false): Observation {
  return {
    metric: 'adSpend',
    entity: { kind: 'shop', id: shop.id, name: shop.name },
    period: { from: day, to: day },
    open,
    shown: minor,
    lo: minor,
    hi: open ? Infinity : minor,
    unit: 'CNY',
    why: open ? 'open-day' : 'exact',
    readAt: '2026-11-22T01:30:00.000Z',
    summary: true,
    evidence: { snapshotId: 'snapshot-1', frame: 0, table: 0, row: 0, column: 1 },
  };
}

/** The reading of one page: an ad report of which 20 of 135 rows were shown. */
export function facts(
  observations: readonly Observation[],
  over: Partial<SnapshotFacts> = {},
): SnapshotFacts {
  return {
    snapshotId: 'snapshot-1',
    shopId: shop.id,
    consoleId: 'sycm',
    page: 'item_rank',
    readAt: '2026-11-22T01:30:00.000Z',
    day: '2026-11-22',
    tables: [
      {
        frame: 0,
        table: 0,
        title: '推广报表',
        rows: 'product',
        period: { from: '2026-11-22', to: '2026-11-22' },
        open: true,
        coverage: { shown: 20, total: 135 },
        columns: [
          {
            label: '花费',
            meaning: { metric: 'adSpend', unit: 'money', scope: 'product' },
            problem: undefined,
            unread: 0,
          },
          { label: '流量指数', meaning: undefined, problem: 'column-is-index', unread: 0 },
        ],
        doubts: [],
      },
    ],
    observations,
    ...over,
  };
}

/** The shop as the panel shows it, judged by the real rules. */
export function modelOf(pages: readonly SnapshotFacts[], alerts: readonly Alert[] = []): ShopModel {
  return shopModel({ shop, pages, contracts: [contract], history: createHistory(pages), alerts }, NOW);
}
