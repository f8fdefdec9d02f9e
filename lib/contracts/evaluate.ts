import { today as todayIn } from '../quantity/day';
import type { Instant } from '../quantity/period';
import { type RuleInput, unjudged } from './rule';
import { ruleOf } from './rules';
import type { Clause, Contract, History, Verdict } from './types';
import { appliesTo, validVersions } from './versions';

function judge(clause: Clause, input: RuleInput): Verdict[] {
  const rule = ruleOf(clause.kind);
  if (!rule)
    return [unjudged(clause, input, { key: 'rules:clause-not-understood', params: { names: clause.kind } })];
  try {
    return rule.judge(clause, input);
  } catch (error) {
    // One broken rule must not take the others' verdicts along; the reason travels with the verdict.
    const reason = error instanceof Error ? error.message : String(error);
    return [unjudged(clause, input, { key: 'rules:clause-failed', params: { reason } })];
  }
}

/**
 * How every clause of a contract stands at `now`, by the version valid for each period. A clause that cannot be
 * judged is unknown with a reason; the order is that of versions and clauses, within a clause the rule's own.
 */
export function evaluate(contract: Contract, history: History, now: Instant): Verdict[] {
  const today = todayIn(contract.zone, now);
  return validVersions(contract).flatMap((valid) => {
    if (valid.from > today) return [];
    const input: RuleInput = { contract, history, now, today, applies: appliesTo(valid) };
    return valid.version.clauses.flatMap((clause) => judge(clause, input));
  });
}
