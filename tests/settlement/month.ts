import type { Entry } from '../../lib/contracts/entries';
import { createHistory } from '../../lib/contracts/history';
import type { Clause, Contract, History } from '../../lib/contracts/types';
import type { SnapshotFacts } from '../../lib/metrics/types';
import { contractMonth } from '../../lib/quantity/day';
import { facts, SHOP, shop, ZONE } from '../contracts/facts';

export const START = '2026-11-01';
/** The first three contract months are over. */
export { ZONE };
export const NOW = '2027-02-03T04:00:00.000Z';

export function clause(
  kind: Clause['kind'],
  params: Clause['params'],
  party: Clause['party'] = 'operator',
): Clause {
  return { id: kind, kind, party, params };
}

export function contractOf(clauses: readonly Clause[], over: Partial<Contract> = {}): Contract {
  const versions = [{ validFrom: START, savedAt: `${START}T00:00:00.000Z`, clauses }];
  return {
    id: 'c',
    name: '',
    operator: '',
    shopIds: [SHOP],
    start: START,
    zone: ZONE,
    currency: 'CNY',
    versions,
    ...over,
  };
}

/** Facts of whole contract months: the shop's figure of each, in 分; an interval where it is not exact. */
export function monthly(
  metric: 'sales' | 'adSpend' | 'refundAmount',
  figures: readonly (number | readonly [number, number])[],
): SnapshotFacts[] {
  return figures.map((value, i) => {
    const period = contractMonth(START, i + 1);
    return facts({ ...period, metric, rows: [{ entity: shop, value }], on: metric });
  });
}

export function historyOf(read: readonly SnapshotFacts[], entries: readonly Entry[] = []): History {
  return createHistory(read, entries);
}

let count = 0;

type Given<E> = E extends Entry
  ? Omit<E, 'id' | 'contractId' | 'enteredAt' | 'happenedAt'> & { readonly happenedAt: string }
  : never;

/** An entry of the contract; `happenedAt` as a day. */
export function entry(given: Given<Entry>): Entry {
  const made = {
    ...given,
    id: `e${++count}`,
    contractId: 'c',
    enteredAt: NOW,
    happenedAt: `${given.happenedAt}T04:00:00.000Z`,
  };
  return made;
}
