import { today as todayIn } from '../quantity/day';
import type { Day, Instant, Period } from '../quantity/period';
import { indexFor, watched } from './history';
import { type RuleInput, unjudged } from './rule';
import { ruleOf } from './rules';
import { Session } from './session';
import type { Clause, Contract, History, Verdict } from './types';
import { appliesTo, type ValidVersion, validVersions } from './versions';
import { touch } from './asked-for';

function judge(clause: Clause, input: RuleInput): readonly Verdict[] {
  const rule = ruleOf(clause.kind);
  if (!rule)
    return [unjudged(clause, input, { key: 'rules:clause-not-understood', params: { names: clause.kind } })];
  return rule.judge(clause, input);
}

interface Moment {
  readonly now: Instant;
  /** Business day of `now`. */
  readonly today: Day;
  readonly within?: Period | undefined;
}

/** What a clause is judged with; the session notes what it looks at. */
function inputOf(
  contract: Contract,
  { now, today, within }: Moment,
  valid: ValidVersion,
  seen: { readonly history: History; readonly session: Session },
): RuleInput {
  return {
    contract,
    history: seen.history,
    get now() {
      seen.session.besides.clock = true;
      return now;
    },
    today,
    applies: appliesTo(valid),
    within,
  };
}

/** One broken rule must not take the others' verdicts along; the reason travels with the verdict. */
function judgeSafely(clause: Clause, input: RuleInput): { verdicts: readonly Verdict[]; failed: boolean } {
  try {
    return { verdicts: judge(clause, input), failed: false };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const verdict = unjudged(clause, input, { key: 'rules:clause-failed', params: { reason } });
    return { verdicts: [verdict], failed: true };
  }
}

/**
 * How every clause of a contract stands at `now`, by the version valid for each period. A clause that cannot be
 * judged is unknown with a reason; the order is that of versions and clauses, within a clause the rule's own.
 * A clause of which nothing has changed since a history that this one grew from was judged keeps its verdicts.
 * With `within` only the verdicts that touch these days, which are the same and cost less.
 */
export function evaluate(contract: Contract, history: History, now: Instant, within?: Period): Verdict[] {
  const today = todayIn(contract.zone, now);
  const index = indexFor(history);
  // A report looks at one week, and the alerts at all: neither is to drive out what the other remembers.
  const about = within ? `${contract.id}\n${within.from}/${within.to}` : contract.id;
  const memory = index.memory.clausesOf(about, `${today}${JSON.stringify(contract)}`);
  const all: Verdict[] = [];
  for (const [version, valid] of validVersions(contract).entries()) {
    if (valid.from > today) continue;
    for (const [place, clause] of valid.version.clauses.entries()) {
      const key = `${version}/${place}`;
      const session = new Session(index, memory.get(key), history.entries, now);
      let verdicts = session.former();
      if (!verdicts) {
        const seen = { history: watched(history, session), session };
        const judged = judgeSafely(clause, inputOf(contract, { now, today, within }, valid, seen));
        verdicts = judged.verdicts;
        if (!judged.failed) memory.set(key, session.memory(verdicts));
      }
      // Tens of thousands: `flatMap` takes a tenth of the time after a snapshot.
      for (const verdict of verdicts) if (!within || touch(verdict.period, within)) all.push(verdict);
    }
  }
  return all;
}

/** One clause alone, of every version that has it, without a memory: for a contract that is still being written. */
export function evaluateClause(
  contract: Contract,
  clauseId: string,
  history: History,
  now: Instant,
): readonly Verdict[] {
  const today = todayIn(contract.zone, now);
  return validVersions(contract).flatMap((valid) => {
    const clause = valid.version.clauses.find(({ id }) => id === clauseId);
    if (!clause || valid.from > today) return [];
    const session = new Session(indexFor(history), undefined, history.entries, now);
    const seen = { history: watched(history, session), session };
    return judgeSafely(clause, inputOf(contract, { now, today }, valid, seen)).verdicts;
  });
}
