import { z } from 'zod';
import { amount, due, scope, share } from './params';
import { defineTerm, moneyWord } from './term';

/** Parameters of a `deposit` clause. */
export const depositParams = z.strictObject({
  amount: amount.optional(),
  firstAmount: amount.optional(),
  /** Closed arithmetic over `monthSales`, as `(monthSales-100000)/100000*5000`. */
  formula: z.string().optional(),
  due: due.optional(),
  firstDue: due.optional(),
  restDue: due.optional(),
  refundable: z.boolean().optional(),
  refundDue: due.optional(),
  refundRatio: share.optional(),
  forfeitOn: z.union([z.string(), z.array(z.string())]).optional(),
  to: z.string().optional(),
  ...scope,
});

export type DepositParams = z.infer<typeof depositParams>;

/** Money paid in as a pledge (保证金, 押金), a sum or a formula. */
export const deposit = defineTerm<DepositParams>({
  id: 'deposit',
  params: depositParams,
  fields: [
    { name: 'amount', type: 'money', label: 'terms:field.deposit', optional: true },
    { name: 'formula', type: 'text', label: 'terms:field.formula', optional: true },
  ],
  say: (given, currency) =>
    given.formula === undefined
      ? { key: 'terms:deposit.say', params: { amount: moneyWord(given.amount, currency) } }
      : { key: 'terms:deposit.say-formula', params: { formula: given.formula } },
});
