import { z } from 'zod';
import { minorOf } from '../../quantity/money';
import { compare } from '../compare';
import { paceOf } from '../pace';
import { isWhole, periodsOf } from '../periods';
import { defineRule, shopEntity, verdict } from '../rule';
import { amount, anyPer, floorComparator, scope as when, unweighed, calendarPer } from './params';
import { shopsFigure } from './sales-figure';
import { amountFigure, comparatorWord, known, money, monthsWord, stateWord } from './words';

const params = z.strictObject({
  amount,
  comparator: floorComparator,
  per: anyPer.default('month'),
  scope: z.enum(['product', 'shop', 'plan', 'channel']).default('shop'),
  channel: z.string().optional(),
  ...when,
});

type Params = z.infer<typeof params>;

/** At least so much ad spend of the shop per day, week or month; usually what the merchant owes. */
export const adSpendFloor = defineRule<Params>({
  id: 'ad-spend-floor',
  params,
  fields: [
    { name: 'amount', type: 'money', label: 'figures:field.spend-floor', optional: false },
    {
      name: 'per',
      type: 'select',
      label: 'rules:field.per',
      optional: true,
      options: (['day', 'week', 'month'] as const).map((value) => ({
        value,
        label: `rules:per.${value}` as const,
      })),
    },
    { name: 'fromMonth', type: 'month', label: 'rules:field.fromMonth', optional: true },
    { name: 'toMonth', type: 'month', label: 'rules:field.toMonth', optional: true },
  ],
  notJudged: (given) => [
    ...unweighed(given, ['channel']),
    ...(given.scope === 'shop' ? [] : ['scope']),
    ...(calendarPer(given.per) === undefined ? ['per'] : []),
  ],
  judge(clause, given, input) {
    const { contract, history, today } = input;
    const { currency: unit, shopIds } = contract;
    const limit = minorOf(given.amount, unit);
    return periodsOf(contract, calendarPer(given.per) ?? 'once', given, today, given.calendar)
      .filter((period) => input.applies(period) && isWhole(period, given.per))
      .map((period) => {
        const measured = shopsFigure(input, 'adSpend', unit, period);
        const state = compare(measured.value, given.comparator, limit);
        return verdict(clause, contract, {
          entity: shopEntity(contract),
          period,
          state,
          measured,
          pace: measured.running
            ? paceOf({ history, metric: 'adSpend', unit, shopIds, period, today })
            : undefined,
          promised: { comparator: given.comparator, value: limit, unit },
          sentence: () => ({
            key: measured.value ? 'figures:spend-floor.sentence' : 'figures:spend-floor.sentence-unread',
            params: {
              period: { period },
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
    key: 'figures:spend-floor.say',
    params: {
      months: monthsWord(given),
      per: { message: { key: `rules:per.${given.per}` } },
      comparator: comparatorWord(given.comparator),
      limit: money(given.amount, currency),
    },
  }),
});
