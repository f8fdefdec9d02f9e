import type { Verdict, VerdictState } from './types';

/** How one clause stands as a whole, for a short list. */
export interface ClauseSummary {
  readonly contractId: string;
  readonly clauseId: string;
  /** The worst of the newest period: a breach beats "cannot tell", which beats met. */
  readonly state: VerdictState;
  /** The verdict to show: of the newest period the worst. */
  readonly current: Verdict;
  /** Breaches of all periods, newest first. */
  readonly breaches: readonly Verdict[];
  /** All verdicts of the clause, newest period first, worst first within a period. */
  readonly verdicts: readonly Verdict[];
}

const RANK: Readonly<Record<VerdictState, number>> = { breached: 0, unknown: 1, met: 2 };

function newestFirst(a: Verdict, b: Verdict): number {
  if (a.period.to !== b.period.to) return a.period.to < b.period.to ? 1 : -1;
  if (a.period.from !== b.period.from) return a.period.from < b.period.from ? 1 : -1;
  return RANK[a.state] - RANK[b.state] || (b.actual?.lo ?? 0) - (a.actual?.lo ?? 0);
}

/** One summary per clause, in the order in which the clauses first appear; breached clauses are not moved up. */
export function summarise(verdicts: readonly Verdict[]): ClauseSummary[] {
  const byClause = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    const key = `${verdict.contractId}\n${verdict.clauseId}`;
    const list = byClause.get(key);
    if (list) list.push(verdict);
    else byClause.set(key, [verdict]);
  }
  return [...byClause.values()].flatMap((list) => {
    const sorted = list.toSorted(newestFirst);
    const [current] = sorted;
    if (!current) return [];
    return [
      {
        contractId: current.contractId,
        clauseId: current.clauseId,
        state: current.state,
        current,
        breaches: sorted.filter((verdict) => verdict.state === 'breached'),
        verdicts: sorted,
      },
    ];
  });
}
