import type { SnapshotFacts } from '../../lib/metrics/types';
import type { Reading } from '../../lib/reading/types';
import type { Capture, Snapshot } from '../../lib/store/types';

/** A small page with one table; `spend` is the text of its only figure. */
export function reading(spend: string, over: Partial<Reading> = {}): Reading {
  return {
    url: 'https://sycm.taobao.com/cc/item_rank?dateRange=2026-11-21%7C2026-11-21',
    lang: 'zh-CN',
    context: { title: '商品排行', tabs: [], dates: ['2026-11-21'], header: ['衣然女装旗舰店'], headings: [] },
    tables: [
      {
        title: null,
        kind: 'table',
        columns: [{ label: '商品' }, { label: '花费' }],
        rows: [{ cells: [{ text: '连衣裙' }, { text: spend }] }],
        coverage: { shown: 1, total: 1 },
      },
    ],
    skipped: [],
    ...over,
  };
}

/** A capture without a picture. */
export function capture(
  idempotencyKey: string,
  over: Partial<Omit<Capture, 'picture'>> = {},
): Omit<Capture, 'picture'> {
  return {
    idempotencyKey,
    capturedAt: '2026-11-22T01:00:00.000Z',
    trigger: 'panel',
    readings: [reading('512.30')],
    ...over,
  };
}

/** Facts with one observation, as derived from a snapshot of `capture`. */
export function factsOf(snapshot: Snapshot, shown = 51230): SnapshotFacts {
  return {
    snapshotId: snapshot.id,
    shopId: snapshot.shopId,
    consoleId: snapshot.consoleId,
    page: snapshot.page,
    readAt: snapshot.capturedAt,
    day: '2026-11-22',
    tables: [],
    observations: [
      {
        metric: 'adSpend',
        entity: { kind: 'product', id: '6001', name: '连衣裙' },
        period: { from: '2026-11-21', to: '2026-11-21' },
        open: false,
        shown,
        lo: shown,
        hi: shown,
        unit: 'CNY',
        why: 'exact',
        readAt: snapshot.capturedAt,
        summary: false,
        evidence: { snapshotId: snapshot.id, frame: 0, table: 0, row: 0, column: 1 },
      },
    ],
  };
}
