import { today as todayIn } from '../quantity/day';
import type { Instant } from '../quantity/period';
import { indexFor, watched } from './history';
import { type RuleInput, unjudged } from './rule';
import { ruleOf } from './rules';
import { Session } from './session';
import type { Clause, Contract, History, Verdict } from './types';
import { appliesTo, validVersions } from './versions';

function judge(clause: Clause, input: RuleInput): readonly Verdict[] {
  const rule = ruleOf(clause.kind);
  if (!rule)
    return [unjudged(clause, input, { key: 'rules:clause-not-understood', params: { names: clause.kind } })];
  return rule.judge(clause, input);
}

/**
 * How every clause of a contract stands at `now`, by the version valid for each period. A clause that cannot be
 * judged is unknown with a reason; the order is that of versions and clauses, within a clause the rule's own.
 * A clause of which nothing has changed since a history that this one grew from was judged keeps its verdicts.
 */
export function evaluate(contract: Contract, history: History, now: Instant): Verdict[] {
  const today = todayIn(contract.zone, now);
  const index = indexFor(history);
  const memory = index.memory.clausesOf(contract.id, `${today}${JSON.stringify(contract)}`);
  return validVersions(contract).flatMap((valid, version) => {
    if (valid.from > today) return [];
    const applies = appliesTo(valid);
    return valid.version.clauses.flatMap((clause, place) => {
      const key = `${version}/${place}`;
      const session = new Session(index, memory.get(key), history.entries, now);
      const former = session.former();
      if (former) return former;
      const input: RuleInput = {
        contract,
        history: watched(history, session),
        get now() {
          session.besides.clock = true;
          return now;
        },
        today,
        applies,
      };
      try {
        const verdicts = judge(clause, input);
        memory.set(key, session.memory(verdicts));
        return verdicts;
      } catch (error) {
        // One broken rule must not take the others' verdicts along; the reason travels with the verdict.
        const reason = error instanceof Error ? error.message : String(error);
        return [unjudged(clause, input, { key: 'rules:clause-failed', params: { reason } })];
      }
    });
  });
}
