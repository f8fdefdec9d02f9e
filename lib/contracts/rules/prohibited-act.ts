import { z } from 'zod';
import type { Message, MessageParam } from '../../messages/types';
import type { Currency } from '../../quantity/types';
import { defineRule } from '../rule';
import { judgeActs } from './acts';
import { amount, anyPer, scope } from './params';
import { money, monthsWord, shareWord } from './words';

const params = z.strictObject({
  /** As written: 刷单, 虚假宣传. */
  acts: z.union([z.string(), z.array(z.string())]),
  penaltyAmount: amount.optional(),
  refundRatio: z.number().min(0).optional(),
  compensation: z.unknown().optional(),
  per: anyPer.optional(),
  terminate: z.boolean().optional(),
  forfeitDeposit: z.boolean().optional(),
  feeScope: z.string().optional(),
  ...scope,
});

type Params = z.infer<typeof params>;

function actsWord({ acts }: Params): MessageParam {
  return Array.isArray(acts) ? { list: acts } : acts;
}

function followsWord(given: Params, currency: Currency): MessageParam {
  const { penaltyAmount, refundRatio, terminate, forfeitDeposit } = given;
  const parts: (Message | undefined)[] = [
    terminate ? { key: 'rules:remedy.terminate' } : undefined,
    penaltyAmount === undefined
      ? undefined
      : { key: 'duties:acts.penalty', params: { amount: money(penaltyAmount, currency) } },
    refundRatio === undefined
      ? undefined
      : {
          key: 'rules:remedy.refund',
          params: { share: shareWord(refundRatio) },
        },
    forfeitDeposit ? { key: 'duties:acts.forfeit' } : undefined,
  ];
  const list = parts.flatMap((message) => (message ? [{ message }] : []));
  return list.length > 0 ? { list } : { message: { key: 'rules:remedy.as-agreed' } };
}

/** What must never be done (brush orders, false advertising). Seen once is a breach; not seen proves nothing. */
export const prohibitedAct = defineRule<Params>({
  id: 'prohibited-act',
  params,
  fields: [
    { name: 'acts', type: 'list', label: 'duties:field.acts', optional: false },
    { name: 'penaltyAmount', type: 'money', label: 'duties:field.penalty', optional: true },
  ],
  judge: (clause, given, input) =>
    judgeActs({
      clause,
      input,
      range: given,
      forbidden: actsWord(given),
      follows: followsWord(given, input.contract.currency),
      // Consent or another condition in the sentence can only be weighed by reading it.
      judge: () => (given.conditional || given.except !== undefined || given.window ? 'unknown' : 'breached'),
    }),
  say: (given, currency) => ({
    key: 'duties:acts.say',
    params: {
      months: monthsWord(given),
      acts: actsWord(given),
      follows: followsWord(given, currency),
    },
  }),
});
