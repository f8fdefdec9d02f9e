import { type ClauseLine, clauseLines } from '../contracts/clause-lines';
import { evaluate } from '../contracts/evaluate';
import type { Verdict, VerdictState } from '../contracts/types';
import type { Message } from '../messages/types';
import type { ReportBasis } from './input';

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

const WORST_FIRST: readonly VerdictState[] = ['breached', 'unknown', 'met'];

/** Every clause with its verdicts that touch the days of the report. */
export function weekLines({ contract, history, now, period }: ReportBasis): readonly ClauseLine[] {
  return clauseLines(contract, evaluate(contract, history, now, period), now).lines;
}

/** How each of these clauses stands. */
export function clausesOf(lines: readonly ClauseLine[]): WeekClause[] {
  return lines.map(({ title, summary }) => {
    const state =
      WORST_FIRST.find((one) => summary.verdicts.some((verdict) => verdict.state === one)) ?? 'unknown';
    const decisive = summary.verdicts.find((verdict) => verdict.state === state) ?? summary.current;
    const further = summary.breaches.filter((verdict) => verdict !== decisive);
    return { title, state, decisive, further, verdicts: summary.verdicts };
  });
}

/** How each clause stands in the days of the report. */
export function weekClauses(input: ReportBasis): WeekClause[] {
  return clausesOf(weekLines(input));
}
