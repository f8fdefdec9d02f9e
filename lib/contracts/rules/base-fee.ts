import { z } from 'zod';
import { dueWord } from './due-days';
import { amount, anyPer, due, scope } from './params';
import { defineTerm, moneyWord } from './term';
import { monthsWord } from './words';

/** Parameters of a `base-fee` clause. */
export const baseFeeParams = z.strictObject({
  amount: amount.optional(),
  per: anyPer.default('month'),
  /** Number of parts in which it is paid, or what the text says of them. */
  instalments: z.unknown().optional(),
  due: due.optional(),
  /** Day of the month by which it is paid, as entered in the form; the same as `due.dayOfMonth`. */
  dayOfMonth: z.number().int().min(1).max(31).optional(),
  taxIncluded: z.boolean().optional(),
  ...scope,
});

export type BaseFeeParams = z.infer<typeof baseFeeParams>;

/** The fixed service fee (基础服务费): 5,000 a month, due by the 5th. */
export const baseFee = defineTerm<BaseFeeParams>({
  id: 'base-fee',
  params: baseFeeParams,
  fields: [
    {
      name: 'amount',
      type: 'money',
      label: 'terms:field.fee',
      optional: false,
      instead: ['instalments', 'due'],
    },
    { name: 'dayOfMonth', type: 'number', label: 'terms:field.day-of-month', optional: true },
    { name: 'fromMonth', type: 'month', label: 'rules:field.fromMonth', optional: true },
    { name: 'toMonth', type: 'month', label: 'rules:field.toMonth', optional: true },
  ],
  say(given, currency) {
    const day = given.dayOfMonth ?? given.due?.dayOfMonth;
    return {
      key: day === undefined ? 'terms:base-fee.say' : 'terms:base-fee.say-due',
      params: {
        months: monthsWord(given),
        per: { message: { key: `rules:per.${given.per}` } },
        amount: moneyWord(given.amount, currency),
        when: dueWord({ ...given.due, dayOfMonth: day }),
      },
    };
  },
});
