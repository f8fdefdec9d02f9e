import { meet, num } from './clash-terms';
import type { ClauseKind, TextClause } from './types';

const DAYS: Readonly<Record<string, number>> = {
  day: 1,
  week: 7,
  '2weeks': 14,
  'half-month': 15,
  'ten-days': 10,
  month: 30,
  quarter: 90,
  'half-year': 180,
  year: 365,
};

function daily(clause: TextClause): number | undefined {
  const amount = num(clause, 'amount') ?? num(clause, 'count');
  const days = DAYS[String(clause.params.per)];
  return amount === undefined || days === undefined ? undefined : amount / days;
}

/** More must be spent than may be. */
export function floorAboveCap(a: TextClause, b: TextClause): boolean {
  const pair = (floor: ClauseKind, cap: ClauseKind) => a.kind === floor && b.kind === cap;
  if (pair('ad-spend-floor', 'ad-spend-cap') || pair('ad-spend-floor', 'total-budget-cap')) {
    const wide =
      b.params.scope === undefined ||
      b.params.scope === 'shop' ||
      (b.params.scope === 'channel' && b.params.channel === a.params.channel);
    const [least, most] = [daily(a), daily(b)];
    return wide && meet(a, b) && least !== undefined && most !== undefined && least > most;
  }
  return false;
}

const WIDTH: Readonly<Record<string, number>> = { product: 0, plan: 0, channel: 1, shop: 2 };

/** A narrow cap looser than the wide one around it. */
export function nestedCaps(a: TextClause, b: TextClause): boolean {
  if (a.kind !== 'ad-spend-cap' || !['ad-spend-cap', 'total-budget-cap'].includes(b.kind) || !meet(a, b))
    return false;
  const narrow = WIDTH[String(a.params.scope)] ?? 2;
  const wide = b.kind === 'total-budget-cap' ? 3 : (WIDTH[String(b.params.scope)] ?? 2);
  const [inner, outer] = [num(a, 'amount'), num(b, 'amount')];
  if (inner === undefined || outer === undefined || outer === 0) return false;
  const [innerDays, outerDays] = [DAYS[String(a.params.per)], DAYS[String(b.params.per)]];
  if (a.params.per === b.params.per) return narrow < wide && inner > outer;
  // A day's cap beside a month's: clashes when the days add up to more than the month allows.
  return (
    narrow <= wide &&
    innerDays !== undefined &&
    outerDays !== undefined &&
    innerDays < outerDays &&
    (inner / innerDays) * outerDays > outer
  );
}
