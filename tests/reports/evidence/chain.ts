import type { Chain, EvidenceInput } from '../../../lib/reports/evidence/input';
import type { Contract } from '../../../lib/contracts/types';
import { canonicalJson, sealOf, sha256Of } from '../../../lib/store/seal';
import type { Snapshot } from '../../../lib/store/types';

/** A snapshot of one figure, sealed onto the one before. */
export async function sealed(
  number: number,
  prevSeal: string,
  sales: string,
  shopId = 'shop-1',
  picture?: Uint8Array<ArrayBuffer>,
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
    ...(picture && {
      picture: { sha256: await sha256Of(picture), type: 'image/jpeg' as const, size: picture.length },
    }),
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
  pictures: ReadonlyMap<number, Uint8Array<ArrayBuffer>> = new Map(),
): Promise<Snapshot[]> {
  const snapshots: Snapshot[] = [];
  for (let day = 1; day <= count; day += 1)
    snapshots.push(await sealed(day, snapshots.at(-1)?.seal ?? '', figure(day), 'shop-1', pictures.get(day)));
  return snapshots;
}

export function asChain(snapshots: readonly Snapshot[]): Chain {
  return {
    shopId: 'shop-1',
    shopName: '衣然女装旗舰店',
    snapshots: snapshots.map((snapshot) => ({
      id: snapshot.id,
      json: canonicalJson(snapshot),
      seal: snapshot.seal,
      capturedAt: snapshot.capturedAt,
      page: 'sycm / home',
      rows: 1,
      ...(snapshot.picture && { picture: snapshot.picture.sha256 }),
    })),
  };
}

export const contract: Contract = {
  id: 'contract-1',
  name: '托管合同',
  operator: '示例托管',
  shopIds: ['shop-1'],
  start: '2026-11-01',
  zone: 'Asia/Shanghai',
  currency: 'CNY',
  versions: [],
};

/** What a pack of these chains is made from, with nothing else in it. */
export function inputOf(chains: readonly Chain[], more: Partial<EvidenceInput> = {}): EvidenceInput {
  const madeAt = '2026-11-20T00:00:00.000Z';
  return {
    contract,
    chains,
    pictures: [],
    verdicts: [],
    packs: [],
    entries: [],
    report: {
      title: { key: 'reports:clauses' },
      period: { from: '2026-11-01', to: '2026-11-07' },
      madeAt,
      zone: 'Asia/Shanghai',
      blocks: [],
    },
    minutes: '',
    madeAt,
    program: '1.0.0',
    locale: 'zh-CN',
    ...more,
  };
}
