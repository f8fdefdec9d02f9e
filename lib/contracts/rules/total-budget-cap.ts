import { z } from 'zod';
import type { MessageParam } from '../../messages/types';
import { minorOf } from '../../quantity/money';
import { compare } from '../compare';
import { periodsOf } from '../periods';
import { defineRule, shopEntity, verdict } from '../rule';
import { type CostPart, costsOf } from './costs';
import { amount, anyPer, capComparator, scope, unweighed, calendarPer } from './params';
import { amountFigure, comparatorWord, known, money, monthsWord, stateWord } from './words';

const parts = ['fee', 'ad', 'goods', 'design', 'sample', 'other'] as const;

const params = z.strictObject({
  amount,
  comparator: capComparator,
  per: anyPer.default('month'),
  includes: z.union([z.enum(parts), z.array(z.enum(parts))]).default(['fee', 'ad', 'goods']),
  ...scope,
});

type Params = z.infer<typeof params>;

function partsOf({ includes }: Params): readonly CostPart[] {
  return Array.isArray(includes) ? includes : [includes];
}

function partsWord(given: readonly CostPart[]): MessageParam {
  return { list: given.map((part) => ({ message: { key: `figures:cost.${part}` as const } })) };
}

/** Fee, ads and goods together per month or period. What is known can prove it exceeded; only a full record, kept. */
export const totalBudgetCap = defineRule<Params>({
  id: 'total-budget-cap',
  params,
  fields: [
    { name: 'amount', type: 'money', label: 'figures:field.budget', optional: false },
    {
      name: 'per',
      type: 'select',
      label: 'rules:field.per',
      optional: true,
      options: (['month', 'quarter', 'term'] as const).map((value) => ({
        value,
        label: `rules:per.${value}` as const,
      })),
    },
    { name: 'fromMonth', type: 'month', label: 'rules:field.fromMonth', optional: true },
    { name: 'toMonth', type: 'month', label: 'rules:field.toMonth', optional: true },
  ],
  notJudged: (given) => [...unweighed(given), ...(calendarPer(given.per) === undefined ? ['per'] : [])],
  judge(clause, given, input) {
    const { contract } = input;
    const { currency } = contract;
    const limit = minorOf(given.amount, currency);
    return periodsOf(contract, calendarPer(given.per) ?? 'once', given, input.today, given.calendar)
      .filter(input.applies)
      .map((period) => {
        const measured = costsOf(input, clause.id, partsOf(given), period);
        const state = compare(measured.value, given.comparator, limit);
        return verdict(clause, contract, {
          entity: shopEntity(contract),
          period,
          state,
          measured,
          entries: measured.entries,
          promised: { comparator: given.comparator, value: limit, unit: currency },
          sentence: () => ({
            key: 'figures:budget.sentence',
            params: {
              period: { period },
              sum: {
                list: measured.parts.map(({ part, value }) => ({
                  message: {
                    key: 'figures:cost.one',
                    params: {
                      what: { message: { key: `figures:cost.${part}` as const } },
                      amount: known(value, currency),
                    },
                  },
                })),
              },
              actual: known(measured.value, currency),
              comparator: comparatorWord(given.comparator),
              limit: amountFigure(limit, currency),
              state: stateWord(state),
            },
          }),
        });
      });
  },
  say: (given, currency) => ({
    key: 'figures:budget.say',
    params: {
      months: monthsWord(given),
      per: { message: { key: `rules:per.${given.per}` } },
      what: partsWord(partsOf(given)),
      comparator: comparatorWord(given.comparator),
      limit: money(given.amount, currency),
    },
  }),
});
