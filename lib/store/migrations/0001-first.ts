/** The first shape. Snapshots and what the merchant said are the truth; `facts` and `names` can be rebuilt from them. */
export const first = {
  version: 1,
  stores: {
    // Two snapshots never share a place in a shop's chain; a resent capture never becomes a second snapshot.
    snapshots: 'id, &idempotencyKey, &[shopId+number], [shopId+capturedAt], [consoleId+page+capturedAt]',
    facts: 'snapshotId, [shopId+readAt]',
    names: 'id, &key',
    shops: 'id',
    contracts: 'id',
    alerts: 'id, key, shopId, state',
    answers: 'id, kind',
    entries: 'id, contractId',
    meta: 'id',
  },
} as const;
