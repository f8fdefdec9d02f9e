import type { Alert } from '../../lib/alerts/types';

/** An open alert of the shop, told on 16 April 2026 at noon in Shanghai. */
export function alert(id: string, more: Partial<Alert>): Alert {
  return {
    id,
    kind: 'anomaly',
    key: id,
    shopId: 's',
    severity: 'red',
    entity: { kind: 'shop', id: 's', name: '' },
    period: { from: '2026-04-16', to: '2026-04-16' },
    title: { key: 'alerts:cap-exceeded.shop' },
    detail: { key: 'alerts:cap-exceeded.shop' },
    evidence: [],
    readAt: '2026-04-16T04:00:00.000Z',
    state: 'open',
    openedAt: '2026-04-16T04:00:00.000Z',
    updatedAt: '2026-04-16T04:00:00.000Z',
    steps: [],
    ...more,
  };
}
