import { z } from 'zod';
import { minorOf } from '../../quantity/money';
import type { VerdictState } from '../types';
import { compare } from '../compare';
import { periodsOf } from '../periods';
import { defineRule, shopEntity, verdict } from '../rule';
import { floorComparator, per, scope, unweighed } from './params';
import { profitOf } from './profit';
import { amountFigure, comparatorWord, known, money, monthsWord, stateWord } from './words';

const params = z.strictObject({
  /** Yuan; below zero = the loss that is still allowed. */
  amount: z.number(),
  comparator: floorComparator,
  per: per.default('month'),
  ...scope,
});

type Params = z.infer<typeof params>;

/** Net profit of a month: sales − goods − ads − fee, by the merchant's own costs. */
export const netProfitFloor = defineRule<Params>({
  id: 'net-profit-floor',
  version: 3,
  params,
  fields: [
    { name: 'amount', type: 'money', label: 'figures:field.net-profit', optional: false },
    { name: 'fromMonth', type: 'month', label: 'rules:field.fromMonth', optional: true },
    { name: 'toMonth', type: 'month', label: 'rules:field.toMonth', optional: true },
  ],
  notJudged: (given) => unweighed(given),
  judge(clause, given, input) {
    const { contract } = input;
    const { currency: unit } = contract;
    const limit = minorOf(given.amount, unit);
    return periodsOf(contract, given.per, given, input.today, given.calendar)
      .filter(input.applies)
      .map((period) => {
        const measured = profitOf(input, clause.id, 'net', period);
        // Profit rises with sales and falls with costs until the period is over.
        const state: VerdictState = measured.running
          ? 'unknown'
          : compare(measured.value, given.comparator, limit);
        return verdict(clause, contract, {
          entity: shopEntity(contract),
          period,
          state,
          measured,
          promised: { comparator: given.comparator, value: limit, unit },
          sentence: () => ({
            key: 'figures:profit.sentence',
            params: {
              period: { period },
              sales: known(measured.sales, unit),
              goods: known(measured.goods, unit),
              others: known(measured.adsAndFee, unit),
              actual: known(measured.value, unit),
              comparator: comparatorWord(given.comparator),
              limit: amountFigure(limit, unit),
              state: stateWord(state),
            },
          }),
        });
      });
  },
  say: (given, currency) => ({
    key: 'figures:profit.say',
    params: {
      months: monthsWord(given),
      per: { message: { key: `rules:per.${given.per}` } },
      comparator: comparatorWord(given.comparator),
      limit: money(given.amount, currency),
    },
  }),
});
