import type { Answer, ColumnAnswer, Correction, PeriodAnswer, TableMark } from './answer-types';
import { sameColumns, sameTable } from './table-mark';
import type { EntityKind } from './types';

/** What a standing answer about a page is kept under; with a title it is about that table alone. */
export function scopeKey(consoleId: string | undefined, page: string, title?: string | null): string {
  const whole = `${consoleId ?? ''}/${page}`;
  return title ? `${whole}#${title}` : whole;
}

/** The newest answer about a table's period, that about the table before that about its page. */
export function periodAnswer(
  answers: readonly Answer[],
  consoleId: string | undefined,
  page: string,
  title: string | null,
): PeriodAnswer | undefined {
  for (const key of [scopeKey(consoleId, page, title), scopeKey(consoleId, page)]) {
    const newest = answers
      .filter((answer) => answer.kind === 'period' && answer.page === key)
      .toSorted((a, b) => (a.at < b.at ? 1 : -1))[0];
    if (newest?.kind === 'period') return newest.period;
  }
  return undefined;
}

/** What the merchant taught about one table, as it stands now. */
export interface Taught {
  readonly excluded: boolean;
  /** undefined = as read. */
  readonly rows: EntityKind | undefined;
  readonly period: PeriodAnswer | undefined;
  /** By column key. */
  readonly columns: ReadonlyMap<string, Exclude<ColumnAnswer, 'as-read'>>;
  /** These very columns were confirmed to be the table known before. */
  readonly confirmed: boolean;
}

export const NOTHING_TAUGHT: Taught = {
  excluded: false,
  rows: undefined,
  period: undefined,
  columns: new Map(),
  confirmed: false,
};

/** Whether an answer is about one table of a page. */
export function isCorrection(answer: Answer): answer is Correction {
  return answer.kind !== 'shop' && answer.kind !== 'period';
}

/** The corrections of this table, the newest about each thing counting. */
export function taughtOf(answers: readonly Answer[], page: string, table: TableMark): Taught {
  const about = answers
    .filter(isCorrection)
    .filter((answer) => answer.page === page && sameTable(answer.table, table))
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  if (about.length === 0) return NOTHING_TAUGHT;
  const columns = new Map<string, Exclude<ColumnAnswer, 'as-read'>>();
  let { excluded, rows, period, confirmed } = NOTHING_TAUGHT;
  for (const answer of about) {
    if (answer.kind === 'excluded') excluded = answer.excluded;
    else if (answer.kind === 'rows') rows = answer.rows === 'as-read' ? undefined : answer.rows;
    else if (answer.kind === 'table-period') period = answer.period === 'as-read' ? undefined : answer.period;
    else if (answer.kind === 'drift-confirmed') confirmed ||= sameColumns(answer.table, table);
    else if (answer.meaning === 'as-read') columns.delete(answer.column);
    else columns.set(answer.column, answer.meaning);
  }
  return { excluded, rows, period, columns, confirmed };
}
