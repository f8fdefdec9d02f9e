import { z } from 'zod';
import type { Message, MessageParam } from '../../messages/types';
import type { Currency } from '../../quantity/types';
import { amount, anyPer, commissionBase, due, scope, share } from './params';
import { defineTerm, partsWord } from './term';
import { money, monthsWord, shareWord } from './words';

const tier = z.object({
  /** Sales in yuan; null or absent = from nothing. */
  from: amount.nullable().optional(),
  /** null or absent = without end. */
  to: amount.nullable().optional(),
  rate: share,
  /** Whether `to` itself belongs to this tier. */
  toIncl: z.boolean().optional(),
});

/** Parameters of a `commission` clause. */
export const commissionParams = z.strictObject({
  rate: share.optional(),
  tiers: z.array(tier).optional(),
  /** `marginal` = each part of the sales at its own rate (超额累进), `whole` = all at the rate of the tier reached. */
  mode: z.enum(['marginal', 'whole']).optional(),
  base: commissionBase.optional(),
  /** What it is counted above: the month's sales target, or a sum. */
  above: z.union([z.literal('target'), amount]).optional(),
  below: z.union([z.literal('target'), amount]).optional(),
  /** What is taken off the base: refunds, shipping, brush, platform-fee, ad-spend, … */
  deduct: z.union([z.string(), z.array(z.string())]).optional(),
  minAmount: amount.optional(),
  capAmount: amount.optional(),
  /** A bonus. */
  amount: amount.optional(),
  per: anyPer.optional(),
  due: due.optional(),
  when: z.unknown().optional(),
  ...scope,
});

export type CommissionParams = z.infer<typeof commissionParams>;

function baseWord({ base = 'sales' }: CommissionParams): MessageParam {
  return { message: { key: `terms:commission.base-${base}` } };
}

function aboveWord(given: CommissionParams, currency: Currency): MessageParam {
  const { above } = given;
  const base = baseWord(given);
  if (above === 'target') return { message: { key: 'terms:commission.above-target' } };
  return {
    message:
      above === undefined
        ? { key: 'terms:commission.of-all', params: { base } }
        : { key: 'terms:commission.above', params: { base, amount: money(above, currency) } },
  };
}

function bonusMessage(bonus: number, given: CommissionParams, currency: Currency): Message {
  const { above } = given;
  const sum = money(bonus, currency);
  if (above === undefined) return { key: 'terms:commission.bonus', params: { amount: sum } };
  return above === 'target'
    ? { key: 'terms:commission.bonus-target', params: { amount: sum } }
    : {
        key: 'terms:commission.bonus-above',
        params: { base: baseWord(given), above: money(above, currency), amount: sum },
      };
}

function tierMessage({ from, to, rate }: z.infer<typeof tier>, currency: Currency): Message {
  return {
    key: to === null || to === undefined ? 'terms:commission.tier-open' : 'terms:commission.tier',
    params: { from: money(from ?? 0, currency), to: money(to ?? 0, currency), rate: shareWord(rate) },
  };
}

/** A share of what is sold (提成): over target, by tiers, or of everything. */
export const commission = defineTerm<CommissionParams>({
  id: 'commission',
  params: commissionParams,
  fields: [
    {
      name: 'rate',
      type: 'share',
      label: 'terms:field.rate',
      optional: false,
      instead: ['tiers', 'amount', 'base', 'due', 'when', 'minAmount', 'capAmount'],
    },
    { name: 'tiers', type: 'tiers', label: 'terms:field.tiers', optional: true },
    {
      name: 'mode',
      type: 'select',
      label: 'terms:field.mode',
      optional: true,
      options: [
        { value: 'marginal', label: 'terms:commission.mode-marginal' },
        { value: 'whole', label: 'terms:commission.mode-whole' },
      ],
    },
    {
      name: 'per',
      type: 'select',
      label: 'terms:field.commission-per',
      optional: true,
      options: (['month', 'quarter', 'half-year', 'year'] as const).map((value) => ({
        value,
        label: `rules:per.${value}` as const,
      })),
    },
    {
      name: 'above',
      type: 'select',
      label: 'terms:field.above',
      optional: true,
      options: [{ value: 'target', label: 'terms:commission.above-target' }],
    },
    {
      name: 'base',
      type: 'select',
      label: 'terms:field.base',
      optional: true,
      options: [
        { value: 'sales', label: 'terms:commission.base-sales' },
        { value: 'guided', label: 'terms:commission.base-guided' },
        { value: 'live', label: 'terms:commission.base-live' },
        { value: 'channel', label: 'terms:commission.base-channel' },
        { value: 'gross-profit', label: 'terms:commission.base-gross-profit' },
        { value: 'net-profit', label: 'terms:commission.base-net-profit' },
        { value: 'new-products', label: 'terms:commission.base-new-products' },
      ],
    },
  ],
  say(given, currency) {
    const { rate, tiers, amount: bonus, per } = given;
    const together = per === 'quarter' || per === 'half-year' || per === 'year';
    return {
      key: together ? 'terms:commission.say-per' : 'terms:commission.say',
      params: {
        ...(together && { per: { message: { key: `rules:per.${per}` as const } } }),
        months: monthsWord(given),
        what: partsWord([
          rate === undefined
            ? undefined
            : {
                key: 'terms:commission.rate',
                params: { above: aboveWord(given, currency), rate: shareWord(rate) },
              },
          ...(tiers ?? []).map((one) => tierMessage(one, currency)),
          bonus === undefined ? undefined : bonusMessage(bonus, given, currency),
        ]),
      },
    };
  },
});
