import { z } from 'zod';
import { minorOf } from '../../quantity/money';
import type { Currency } from '../../quantity/types';
import type { EntryOf } from '../entries';
import { dayOf, entriesOf, measuredFrom } from '../entry-log';
import { bindingDays } from '../periods';
import { defineRule, type RuleInput, shopEntity, verdict } from '../rule';
import type { Clause, Verdict, VerdictState } from '../types';
import { amount, anyPer, scope, unweighed } from './params';
import { amountFigure, money, monthsWord, stateWord } from './words';

/** What of the clause decides about money. */
export const approvalParams = z.object({
  approval: z.enum(['prior', 'prior-written', 'forbidden']).default('prior'),
  /** Only what is above needs approval. */
  amountOver: amount.optional(),
});

const params = z.strictObject({
  ...approvalParams.shape,
  /** Extras are passed on at cost: for the settlement, not for the verdict. */
  atCost: z.boolean().optional(),
  items: z.union([z.string(), z.array(z.string())]).optional(),
  unapprovedBearer: z.string().optional(),
  per: anyPer.optional(),
  ...scope,
});

type Params = z.infer<typeof params>;

/** The part of a charge, in minor units, that nobody approved as the clause asks: beforehand and in form. */
export function unapproved(
  given: z.infer<typeof approvalParams>,
  fee: EntryOf<'extra-fee'>,
  currency: Currency,
): number {
  if (given.approval === 'forbidden') return fee.amountMinor;
  if (fee.amountMinor <= minorOf(given.amountOver ?? 0, currency)) return 0;
  const inTime = fee.approvedAt !== undefined && Date.parse(fee.approvedAt) <= Date.parse(fee.happenedAt);
  const inForm = given.approval === 'prior-written' ? fee.approval === 'written' : fee.approval !== 'none';
  if (!inTime || !inForm) return fee.amountMinor;
  // Quoted 2,000 and charged 6,000: what goes beyond was never approved.
  return Math.max(0, fee.amountMinor - (fee.approvedMinor ?? fee.amountMinor));
}

function verdictOf(clause: Clause, given: Params, input: RuleInput, fee: EntryOf<'extra-fee'>): Verdict {
  const { contract } = input;
  const { currency } = contract;
  const day = dayOf(input, fee);
  const over = unapproved(given, fee, currency);
  const state: VerdictState = over > 0 ? 'breached' : 'met';
  return verdict(clause, contract, {
    entity: shopEntity(contract),
    period: { from: day, to: day },
    state,
    entries: [fee],
    measured: measuredFrom({ entries: [fee], value: { lo: over, hi: over }, unit: currency, running: false }),
    promised: { comparator: '<=', value: 0, unit: currency },
    sentence: () => ({
      key: 'duties:extra.sentence',
      params: {
        day,
        what: fee.what,
        amount: amountFigure(fee.amountMinor, currency),
        over: amountFigure(over, currency),
        state: stateWord(state),
      },
    }),
  });
}

/** Charges outside the fee need approval beforehand; each one that the merchant entered is held against it. */
export const extraFeeApproval = defineRule<Params>({
  id: 'extra-fee-approval',
  params,
  fields: [
    {
      name: 'approval',
      type: 'select',
      label: 'duties:field.approval',
      optional: true,
      options: (['prior', 'prior-written', 'forbidden'] as const).map((value) => ({
        value,
        label: `duties:approval.${value}` as const,
      })),
    },
    { name: 'amountOver', type: 'money', label: 'duties:field.amount-over', optional: true },
  ],
  notJudged: (given) => unweighed(given),
  judge(clause, given, input) {
    const { from, to } = bindingDays(input.contract, given);
    return entriesOf(input, 'extra-fee')
      .filter((fee) => {
        const day = dayOf(input, fee);
        return from <= day && (to === undefined || day <= to) && input.applies({ from: day, to: day });
      })
      .map((fee) => verdictOf(clause, given, input, fee));
  },
  say: (given, currency) => ({
    key: given.amountOver === undefined ? 'duties:extra.say' : 'duties:extra.say-over',
    params: {
      months: monthsWord(given),
      approval: { message: { key: `duties:approval.${given.approval}` } },
      amount: money(given.amountOver ?? 0, currency),
    },
  }),
});
