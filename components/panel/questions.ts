import type { Answer } from '../../lib/metrics/answer-types';
import { scopeKey } from '../../lib/metrics/answers';
import type { SnapshotFacts } from '../../lib/metrics/types';

/** A page whose figures belong to days that it does not name. */
export interface PeriodQuestionOf {
  /** What the answer is kept under. */
  readonly scope: string;
  readonly consoleId: string | undefined;
  readonly page: string;
}

/**
 * A table with a column that was understood but gave no fact, because nothing says which days it is about. Stock and
 * prices hold at the moment of reading and give facts beside it.
 */
function isUndated(facts: SnapshotFacts): boolean {
  return facts.tables.some(
    (table) =>
      table.period === undefined &&
      table.columns.some(
        ({ meaning }, column) =>
          meaning !== undefined &&
          !facts.observations.some(
            ({ evidence }) =>
              evidence.frame === table.frame && evidence.table === table.table && evidence.column === column,
          ),
      ),
  );
}

/** Pages to ask about: undated, and not answered yet (also not with "not sure"). */
export function periodQuestions(
  pages: readonly SnapshotFacts[],
  answers: readonly Answer[],
): PeriodQuestionOf[] {
  const answered = new Set(answers.flatMap((answer) => (answer.kind === 'period' ? [answer.page] : [])));
  return pages.flatMap((facts) => {
    const { consoleId, page } = facts;
    const scope = scopeKey(consoleId, page);
    return isUndated(facts) && !answered.has(scope) ? [{ scope, consoleId, page }] : [];
  });
}
