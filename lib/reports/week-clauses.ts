import { clauseLines } from '../contracts/clause-lines';
import { evaluate } from '../contracts/evaluate';
import type { Missing, Verdict, VerdictState } from '../contracts/types';
import type { Message } from '../messages/types';
import type { Period } from '../quantity/period';
import type { ReportInput } from './input';

/** One clause in the days of a report. */
export interface WeekClause {
  /** The clause in plain words. */
  readonly title: Message;
  /** One breach makes the week breached; it is met only when every verdict is. */
  readonly state: VerdictState;
  /** The verdict that decides, the newest of them. */
  readonly decisive: Verdict;
  /** Breaches besides the decisive one, newest first. */
  readonly further: readonly Verdict[];
  /** All verdicts whose period touches the days. */
  readonly verdicts: readonly Verdict[];
}

function overlaps(verdict: Verdict, period: Period): boolean {
  return verdict.period.from <= period.to && verdict.period.to >= period.from;
}

const WORST_FIRST: readonly VerdictState[] = ['breached', 'unknown', 'met'];

/** How each clause stands in the days of the report. */
export function weekClauses({ contract, history, now, period }: ReportInput): WeekClause[] {
  const verdicts = evaluate(contract, history, now).filter((verdict) => overlaps(verdict, period));
  return clauseLines(contract, verdicts, now).lines.map(({ title, summary }) => {
    const state =
      WORST_FIRST.find((one) => summary.verdicts.some((verdict) => verdict.state === one)) ?? 'unknown';
    const decisive = summary.verdicts.find((verdict) => verdict.state === state) ?? summary.current;
    const further = summary.breaches.filter((verdict) => verdict !== decisive);
    return { title, state, decisive, further, verdicts: summary.verdicts };
  });
}

/** What would make the unknown ones definite, each thing once. */
export function stillMissing(clauses: readonly WeekClause[]): Missing[] {
  const unknown = clauses.flatMap(({ verdicts }) => verdicts.filter(({ state }) => state === 'unknown'));
  const byText = new Map(
    unknown.flatMap(({ missing }) => missing).map((missing) => [JSON.stringify(missing), missing]),
  );
  return [...byText.values()];
}
