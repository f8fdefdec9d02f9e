import { z } from 'zod';
import { amount, scope } from './params';
import { defineTerm } from './term';

const params = z.strictObject({
  /** Years that it outlasts the contract. */
  afterYears: z.number().min(0).optional(),
  penaltyAmount: amount.optional(),
  ...scope,
});

type Params = z.infer<typeof params>;

/** Silence about the other side's business (保密). */
export const confidentiality = defineTerm<Params>({
  id: 'confidentiality',
  params,
  fields: [
    { name: 'afterYears', type: 'number', label: 'terms:field.after-years', optional: true, unit: 'year' },
  ],
  say: ({ afterYears }) =>
    afterYears === undefined
      ? { key: 'terms:confidentiality.say' }
      : { key: 'terms:confidentiality.say-years', params: { years: afterYears } },
});
