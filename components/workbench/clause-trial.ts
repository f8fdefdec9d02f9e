import { createContext } from 'react';
import { evaluateClause } from '../../lib/contracts/evaluate';
import { ruleOf } from '../../lib/contracts/rules';
import { summarise, type ClauseSummary } from '../../lib/contracts/summarise';
import type { Contract, History } from '../../lib/contracts/types';
import type { Instant } from '../../lib/quantity/period';
import type { Live } from '../live';
import { clauseOf } from './clause-draft';
import type { ContractDraft } from './contract-draft';

/** What clauses are tried on while they are written. */
export interface TrialGround {
  /** undefined as value = no shop is chosen. */
  readonly history: Live<History | undefined>;
  /** Fetches the history; called when the first clause is tried. */
  readonly want: () => void;
  readonly stored: Contract | undefined;
  readonly now: Instant;
}

export const TrialContext = createContext<TrialGround | undefined>(undefined);

/** What a clause in the making would say. */
export type Trial =
  | { readonly why: 'incomplete' | 'term' | 'no-shop' | 'no-period' }
  | { readonly summary: ClauseSummary; readonly zone: string };

/** The contract as it stands in the form, as if it had been so from its first day; other unfinished clauses are left out. */
export function contractOnTrial(draft: ContractDraft, stored: Contract | undefined, now: Instant): Contract {
  const { name, operator, shopIds, start, end, zone, currency, clauses } = draft;
  return {
    id: stored?.id ?? 'draft',
    name,
    operator,
    shopIds,
    start,
    ...(end !== '' && { end }),
    zone,
    currency: stored?.currency ?? currency,
    versions: [
      { validFrom: start, clauses: clauses.flatMap((clause) => clauseOf(clause) ?? []), savedAt: now },
    ],
  };
}

/** Judges one clause of the form by what is known of its shops. */
export function tryClause(
  draft: ContractDraft,
  place: number,
  ground: { readonly history: History; readonly stored: Contract | undefined; readonly now: Instant },
): Trial {
  const typed = draft.clauses[place];
  const clause = typed && clauseOf(typed);
  if (!clause) return { why: 'incomplete' };
  if (ruleOf(clause.kind)?.term) return { why: 'term' };
  if (draft.shopIds.length === 0) return { why: 'no-shop' };
  const contract = contractOnTrial(draft, ground.stored, ground.now);
  const verdicts = evaluateClause(contract, clause.id, ground.history, ground.now);
  const [summary] = summarise(verdicts);
  return summary ? { summary, zone: contract.zone } : { why: 'no-period' };
}
