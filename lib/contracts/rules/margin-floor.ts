import { z } from 'zod';
import { type Interval, justAbove } from '../../quantity/interval';
import { minorOf } from '../../quantity/money';
import type { MessageParam } from '../../messages/types';
import type { VerdictState } from '../types';
import { compare } from '../compare';
import { type Per, periodsOf } from '../periods';
import { defineRule, shopEntity, verdict } from '../rule';
import { amount, anyPer, floorComparator, scope as when, unweighed, calendarPer } from './params';
import { type Profit, profitOf } from './profit';
import { comparatorWord, known, money, monthsWord, stateWord } from './words';

const params = z.strictObject({
  /** Share of the sales: 0.05 for 5 %. */
  value: z.number().max(1).optional(),
  amount: amount.optional(),
  comparator: floorComparator,
  margin: z.enum(['gross', 'net']).default('gross'),
  per: anyPer.default('month'),
  scope: z.string().optional(),
  ...when,
});

type Params = z.infer<typeof params>;

/** Profit over sales. Sales are in both, so the bounds come from the costs: 1 − costs ÷ sales. */
function shareOf({ sales, value }: Profit): Interval | undefined {
  if (!sales || !value || sales.lo <= 0) return undefined;
  const lo = value.lo === -Infinity ? -Infinity : value.lo >= 0 ? value.lo / sales.hi : value.lo / sales.lo;
  const hi = value.hi >= 0 ? value.hi / sales.lo : value.hi / sales.hi;
  return lo === hi ? { lo, hi } : { lo, hi: justAbove(hi) };
}

/** A sum, or a share of the sales. */
function marginWord({ margin, value }: Params): MessageParam {
  return {
    message: { key: value === undefined ? `figures:margin.${margin}` : `figures:margin.${margin}-rate` },
  };
}

function perOf({ per }: Params): Per {
  return calendarPer(per) ?? 'month';
}

/** What is left of the sales, gross or net, as a share or a sum: 5 % is work for nothing. */
export const marginFloor = defineRule<Params>({
  id: 'margin-floor',
  version: 3,
  params,
  fields: [
    { name: 'value', type: 'share', label: 'figures:field.margin', optional: false, instead: ['amount'] },
    {
      name: 'margin',
      type: 'select',
      label: 'figures:field.margin-kind',
      optional: true,
      options: [
        { value: 'gross', label: 'figures:margin.gross' },
        { value: 'net', label: 'figures:margin.net' },
      ],
    },
  ],
  notJudged: (given) => [
    ...unweighed(given),
    ...(given.value === undefined && given.amount === undefined ? ['value'] : []),
    ...(given.scope === undefined || given.scope === 'shop' ? [] : ['scope']),
    ...(perOf(given) === given.per ? [] : ['per']),
  ],
  judge(clause, given, input) {
    const { contract } = input;
    const { currency } = contract;
    const bySum = given.value === undefined;
    const unit = bySum ? currency : 'ratio';
    const limit = given.value ?? minorOf(given.amount ?? 0, currency);
    return periodsOf(contract, perOf(given), given, input.today, given.calendar)
      .filter(input.applies)
      .map((period) => {
        const profit = profitOf(input, clause.id, given.margin, period);
        const value = bySum ? profit.value : shareOf(profit);
        const state: VerdictState = profit.running ? 'unknown' : compare(value, given.comparator, limit);
        return verdict(clause, contract, {
          entity: shopEntity(contract),
          period,
          state,
          measured: { ...profit, value, unit },
          promised: { comparator: given.comparator, value: limit, unit },
          sentence: () => ({
            key: 'figures:margin.sentence',
            params: {
              period: { period },
              margin: { message: { key: `figures:margin.${given.margin}` } },
              sales: known(profit.sales, currency),
              profit: known(profit.value, currency),
              actual: known(value, unit),
              comparator: comparatorWord(given.comparator),
              limit: { figure: { lo: limit, hi: limit, unit } },
              state: stateWord(state),
            },
          }),
        });
      });
  },
  say: (given, currency) => ({
    key: 'figures:margin.say',
    params: {
      months: monthsWord(given),
      per: { message: { key: `rules:per.${given.per}` } },
      margin: marginWord(given),
      comparator: comparatorWord(given.comparator),
      limit:
        given.value === undefined
          ? money(given.amount ?? 0, currency)
          : { figure: { lo: given.value, hi: given.value, unit: 'ratio' } },
    },
  }),
});
