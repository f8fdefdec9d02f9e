import type { Found, Piece } from '../piece';

/** 前三个月分别为3万、5万、8万: one month each. */
export function spread(piece: Piece, found: readonly Found[]): Found[] {
  const calendar = piece.tokens.find((token) => token.type === 'calendar')?.calendar;
  if (found.length > 1 && calendar?.length === found.length && /分别|依次/.test(piece.text))
    return found.map((one, i) => ({
      ...one,
      params: { per: 'month', ...found[0]?.params, ...one.params, calendarMonths: calendar.slice(i, i + 1) },
    }));
  const months = piece.tokens.find((token) => token.type === 'months')?.months;
  if (found.length < 2 || !/分别|依次/.test(piece.text) || months === undefined || months === 'term')
    return [...found];
  const { from, to } = months;
  if (to === null || to - from + 1 !== found.length) return [...found];
  return found.map((one, i) => {
    const params: Record<string, unknown> = {
      ...found[0]?.params,
      ...one.params,
      fromMonth: from + i,
      toMonth: from + i,
    };
    delete params.byMonth;
    return { ...one, params };
  });
}
