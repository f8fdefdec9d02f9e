import { ruleOf } from './rules';
import { type ClauseSummary, summarise } from './summarise';
import type { Clause, Contract, Verdict } from './types';
import { versionAt } from './versions';
import type { Message } from '../messages/types';
import { today } from '../quantity/day';
import type { Instant } from '../quantity/period';

/** One clause of the contract as the panel lists it. */
export interface ClauseLine {
  /** The clause in plain words. */
  readonly title: Message;
  readonly summary: ClauseSummary;
}

/** The contract as the panel lists it: clauses with a verdict, and those whose time has not come. */
export interface ClauseLines {
  readonly lines: readonly ClauseLine[];
  readonly waiting: readonly { readonly clauseId: string; readonly title: Message }[];
}

/** Joins verdicts with the words of their clauses; a clause of a former version keeps its words. */
export function clauseLines(contract: Contract, verdicts: readonly Verdict[], now: Instant): ClauseLines {
  const clauses = new Map(
    contract.versions.flatMap((version) => version.clauses.map((clause) => [clause.id, clause] as const)),
  );
  const titleOf = (clause: Clause | undefined) =>
    clause && ruleOf(clause.kind)?.say(clause, contract.currency);
  const lines = summarise(verdicts).map((summary) => ({
    summary,
    title: titleOf(clauses.get(summary.clauseId)) ?? summary.current.sentence,
  }));
  const judged = new Set(lines.map(({ summary }) => summary.clauseId));
  const current = versionAt(contract, today(contract.zone, now)) ?? contract.versions.at(-1);
  const waiting = (current?.clauses ?? []).flatMap((clause) => {
    const title = judged.has(clause.id) ? undefined : titleOf(clause);
    return title ? [{ clauseId: clause.id, title }] : [];
  });
  return { lines, waiting };
}
