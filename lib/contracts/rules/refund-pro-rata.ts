import { z } from 'zod';
import type { MessageKey } from '../../messages';
import { due, scope, share } from './params';
import { defineTerm } from './term';
import { shareWord } from './words';

/** Parameters of a `refund-pro-rata` clause. */
export const refundProRataParams = z.strictObject({
  /** What is counted: actual days, months, work done. */
  basis: z.string().optional(),
  /** 0 = the text refuses any refund. */
  refundRatio: share.optional(),
  underMonths: z.number().min(0).optional(),
  /** Days of a month that the fee is divided by. */
  divisor: z.union([z.number().positive(), z.string()]).optional(),
  round: z.string().optional(),
  due: due.optional(),
  ...scope,
});

export type RefundProRataParams = z.infer<typeof refundProRataParams>;

const BY: Readonly<Record<string, MessageKey>> = {
  months: 'terms:refund-pro-rata.say-months',
  work: 'terms:refund-pro-rata.say-work',
};

/** What comes back when the contract ends early: the fee of the days not served. */
export const refundProRata = defineTerm<RefundProRataParams>({
  id: 'refund-pro-rata',
  params: refundProRataParams,
  fields: [
    { name: 'refundRatio', type: 'share', label: 'terms:field.refund-ratio', optional: true },
    { name: 'divisor', type: 'number', label: 'terms:field.divisor', optional: true, unit: 'day' },
  ],
  say: ({ refundRatio, basis }) =>
    refundRatio === undefined
      ? { key: BY[basis ?? 'days'] ?? 'terms:refund-pro-rata.say' }
      : {
          key: refundRatio === 0 ? 'terms:refund-pro-rata.none' : 'terms:refund-pro-rata.share',
          params: { share: shareWord(refundRatio) },
        },
});
