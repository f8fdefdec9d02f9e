import { evaluate } from '../../lib/contracts/evaluate';
import type { Entry, EntryKind, EntryOf } from '../../lib/contracts/entries';
import { createHistory } from '../../lib/contracts/history';
import { sampleContract } from '../../lib/contracts/sample';
import type { Clause, Contract, Verdict } from '../../lib/contracts/types';
import { say } from '../../lib/messages/say';
import type { SnapshotFacts } from '../../lib/metrics/types';
import { SHOP, ZONE } from './facts';

const savedAt = '2026-01-01T00:00:00.000Z';

/** A contract from 2026-11-02 (a Monday) on with these clauses; the id of a clause is its kind unless given. */
export function contractOf(
  clauses: readonly { kind: Clause['kind']; params: Clause['params']; id?: string }[],
  more: Partial<Contract> = {},
): Contract {
  const start = more.start ?? '2026-11-02';
  const sample = sampleContract({ id: 'c', shopIds: [SHOP], start, zone: ZONE, savedAt });
  const made = clauses.map(
    ({ kind, params, id = kind }): Clause => ({ id, kind, party: 'operator', params }),
  );
  return { ...sample, versions: [{ validFrom: start, savedAt, clauses: made }], ...more };
}

let count = 0;

/** An entry under contract `c`; `at` is a day and time in Shanghai (`2026-11-05 09:00`). */
export function entry<Kind extends EntryKind>(
  kind: Kind,
  at: string,
  more: Omit<EntryOf<Kind>, 'id' | 'contractId' | 'enteredAt' | 'happenedAt' | 'kind'> & { id?: string },
): Entry {
  const happenedAt = new Date(`${at.replace(' ', 'T')}:00+08:00`).toISOString();
  return {
    id: `e${++count}`,
    contractId: 'c',
    enteredAt: '2026-12-31T00:00:00.000Z',
    happenedAt,
    kind,
    ...more,
  } as Entry;
}

/** "Everything is entered up to this day" for a clause. */
export function checked(clauseId: string, through: string): Entry {
  return entry('checked', `${through} 23:00`, { clauseId, through });
}

/** Verdicts at a time in Shanghai. */
export function judged(
  contract: Contract,
  now: string,
  entries: readonly Entry[],
  facts: readonly SnapshotFacts[] = [],
): Verdict[] {
  const at = new Date(`${now.replace(' ', 'T')}:00+08:00`).toISOString();
  return evaluate(contract, createHistory(facts, entries), at);
}

/** A verdict as the merchant reads it. */
export function words(verdict: Verdict | undefined): string {
  return verdict ? say('zh-CN', verdict.sentence) : '';
}
