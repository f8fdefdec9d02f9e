import { z } from 'zod';
import type { Message } from '../../messages/types';
import type { Currency } from '../../quantity/types';
import { amount, scope, share } from './params';
import { defineTerm, partsWord } from './term';
import { money, shareWord } from './words';

/** Parameters of a `late-penalty` clause. */
export const latePenaltyParams = z.strictObject({
  /** 0.0005 for 万分之五 a day. */
  ratePerDay: share.optional(),
  amountPerDay: amount.optional(),
  amountPerEvent: amount.optional(),
  ratePerMinute: share.optional(),
  /** What the rate is taken of, as written. */
  of: z.string().optional(),
  graceWorkdays: z.number().int().min(0).optional(),
  /** Most it can come to, as a share of what it is taken of. */
  capRatio: z.number().min(0).optional(),
  ...scope,
});

export type LatePenaltyParams = z.infer<typeof latePenaltyParams>;

function perDay(given: LatePenaltyParams, currency: Currency): (Message | undefined)[] {
  const { ratePerDay, amountPerDay, amountPerEvent, ratePerMinute } = given;
  return [
    ratePerDay === undefined
      ? undefined
      : { key: 'terms:late-penalty.rate', params: { rate: shareWord(ratePerDay) } },
    amountPerDay === undefined
      ? undefined
      : { key: 'terms:late-penalty.per-day', params: { amount: money(amountPerDay, currency) } },
    amountPerEvent === undefined
      ? undefined
      : { key: 'terms:late-penalty.per-event', params: { amount: money(amountPerEvent, currency) } },
    ratePerMinute === undefined
      ? undefined
      : { key: 'terms:late-penalty.per-minute', params: { rate: shareWord(ratePerMinute) } },
  ];
}

/** What paying or delivering late costs per day, per event or per minute (违约金, 滞纳金). */
export const latePenalty = defineTerm<LatePenaltyParams>({
  id: 'late-penalty',
  params: latePenaltyParams,
  fields: [
    { name: 'ratePerDay', type: 'share', label: 'terms:field.rate-per-day', optional: true },
    { name: 'amountPerDay', type: 'money', label: 'terms:field.amount-per-day', optional: true },
    { name: 'graceWorkdays', type: 'number', label: 'terms:field.grace', optional: true, unit: 'workday' },
    { name: 'capRatio', type: 'share', label: 'terms:field.cap-ratio', optional: true },
  ],
  say: (given, currency) => ({
    key: 'terms:late-penalty.say',
    params: { what: partsWord(perDay(given, currency)) },
  }),
});
