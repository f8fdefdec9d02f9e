import type { Message, MessageParam } from '../../messages/types';
import type { Currency } from '../../quantity/types';
import type { BetweenTarget } from '../month-target';
import type { SalesTargetParams } from './sales-target-params';
import { amountFigure, comparatorWord, money, monthsWord, shareWord } from './words';

/** What is promised, in the form in which the clause states it. */
function goalWord(given: SalesTargetParams, currency: Currency): MessageParam {
  const { amount, amountRange, count, growth, growthOf, multiple, baseline } = given;
  const share = given.completion ?? given.completionRange?.[0];
  const base: MessageParam =
    typeof baseline === 'number'
      ? money(baseline, currency)
      : (baseline ?? growthOf ?? { message: { key: 'figures:goal.base' } });
  if (count !== undefined) return { message: { key: 'figures:goal.orders', params: { count } } };
  if (growth !== undefined)
    return { message: { key: 'figures:goal.growth', params: { base, share: shareWord(growth) } } };
  if (multiple !== undefined)
    return { message: { key: 'figures:goal.multiple', params: { base, multiple } } };
  if (amount === undefined && share !== undefined)
    return { message: { key: 'figures:goal.share', params: { share: shareWord(share) } } };
  const sum = amount ?? amountRange?.[0];
  return sum === undefined ? { message: { key: 'terms:blank' } } : money(sum, currency);
}

/** What is counted: money or orders. */
export function countedWord({ count }: SalesTargetParams): MessageParam {
  return { message: { key: count === undefined ? 'figures:goal.of-sales' : 'figures:goal.of-orders' } };
}

/** A sales target in plain words. */
export function saySalesTarget(given: SalesTargetParams, currency: Currency): Message {
  const shared = {
    what: countedWord(given),
    per: { message: { key: `rules:per.${given.per}` } },
    comparator: comparatorWord(given.comparator),
    limit: goalWord(given, currency),
  } as const;
  if (given.withinDays !== undefined)
    return { key: 'rules:sales-target.say-within', params: { ...shared, days: given.withinDays } };
  if (given.byMonth !== undefined)
    return { key: 'rules:sales-target.say-by', params: { ...shared, byMonth: given.byMonth } };
  const said: Message = { key: 'rules:sales-target.say', params: { ...shared, months: monthsWord(given) } };
  return given.between === undefined
    ? said
    : { key: 'figures:target.between', params: { said: { message: said } } };
}

/** The target of a month on the line between two stated ones, with the arithmetic. */
export function sayBetween(
  { before, after, minor, rounded }: BetweenTarget,
  month: number,
  currency: Currency,
): Message {
  return {
    key: `figures:target.line-${rounded ?? 'exact'}`,
    params: {
      target: amountFigure(minor, currency),
      from: before.month,
      to: after.month,
      first: amountFigure(before.minor, currency),
      last: amountFigure(after.minor, currency),
      done: month - before.month,
      steps: after.month - before.month,
    },
  };
}
