import type { Chain } from '../../../lib/reports/evidence/pack';
import { canonicalJson, sealOf } from '../../../lib/store/seal';
import type { Snapshot } from '../../../lib/store/types';

/** A snapshot of one figure, sealed onto the one before. */
export async function sealed(
  number: number,
  prevSeal: string,
  sales: string,
  shopId = 'shop-1',
): Promise<Snapshot> {
  const unsealed = {
    id: `snapshot-${number}`,
    idempotencyKey: `key-${number}`,
    shopId,
    consoleId: 'sycm',
    page: 'home',
    zone: 'Asia/Shanghai',
    number,
    prevSeal,
    capturedAt: `2026-11-${String(number).padStart(2, '0')}T02:00:00.000Z`,
    trigger: 'pill',
    readings: [
      {
        url: 'https://sycm.taobao.com/portal/home.htm',
        lang: 'zh-CN',
        context: {
          title: '生意参谋 “首页” <b>',
          tabs: [],
          dates: [],
          header: ['衣然女装旗舰店'],
          headings: [],
        },
        tables: [
          {
            title: '整体看板',
            kind: 'cards',
            columns: [{ label: '支付金额' }],
            rows: [{ cells: [{ text: sales }] }],
            coverage: { shown: 1, total: null },
          },
        ],
        skipped: [],
      },
    ],
  } as const;
  return { ...unsealed, seal: await sealOf(unsealed) };
}

/** Snapshots of the days 1 to `count`, chained. */
export async function chainOfDays(
  count: number,
  figure = (day: number) => `¥${day},000.00`,
): Promise<Snapshot[]> {
  const snapshots: Snapshot[] = [];
  for (let day = 1; day <= count; day += 1)
    snapshots.push(await sealed(day, snapshots.at(-1)?.seal ?? '', figure(day)));
  return snapshots;
}

export function asChain(snapshots: readonly Snapshot[]): Chain {
  return {
    shopId: 'shop-1',
    shopName: '衣然女装旗舰店',
    snapshots: snapshots.map((snapshot) => ({
      json: canonicalJson(snapshot),
      seal: snapshot.seal,
      capturedAt: snapshot.capturedAt,
      page: 'sycm / home',
      rows: 1,
    })),
  };
}
