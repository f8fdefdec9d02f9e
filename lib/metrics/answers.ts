import type { Answer, PeriodAnswer } from '../store/types';

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
