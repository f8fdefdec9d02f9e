import { dayOf, entriesOf, within } from '../contracts/entry-log';
import type { EntryOf } from '../contracts/entries';
import { amountFigure } from '../contracts/rules/words';
import { z } from 'zod';
import { minorOf } from '../quantity/money';
import { only } from './ends';
import { type Line, lineOf } from './line';
import { clausesOf, type Month } from './month';

/** What of an approval clause decides about money. */
const approvalParams = z.object({
  approval: z.enum(['prior', 'prior-written', 'forbidden']).default('prior'),
  amountOver: z.number().nonnegative().optional(),
});

type Approval = z.infer<typeof approvalParams>;

/** The part of a charge that has to be paid, in minor units: what was approved beforehand and in form. */
function payable(fee: EntryOf<'extra-fee'>, given: Approval, freeMinor: number): number {
  if (given.approval === 'forbidden') return 0;
  if (fee.amountMinor <= freeMinor) return fee.amountMinor;
  const inTime = fee.approvedAt !== undefined && Date.parse(fee.approvedAt) <= Date.parse(fee.happenedAt);
  const inForm = given.approval === 'prior-written' ? fee.approval === 'written' : fee.approval !== 'none';
  // Quoted 2,000 and charged 6,000: 2,000 were approved.
  return inTime && inForm ? Math.min(fee.amountMinor, fee.approvedMinor ?? fee.amountMinor) : 0;
}

/** Charges outside the fee, each as far as it was approved; without a clause on approval all of it. */
export function extraLines(month: Month): Line[] {
  const { currency } = month.contract;
  const [clause] = clausesOf(month, 'extra-fee-approval');
  const given = clause && approvalParams.safeParse(clause.params).data;
  return within(month, entriesOf(month, 'extra-fee'), month.period).map((fee) => {
    const pay = given ? payable(fee, given, minorOf(given.amountOver ?? 0, currency)) : fee.amountMinor;
    const source = { kind: 'entries', ids: [fee.id] } as const;
    const operand = (key: 'settlement:operand.charged' | 'settlement:operand.approved', minor: number) => ({
      label: { key },
      value: { lo: minor, hi: minor },
      unit: currency,
      source,
    });
    return lineOf({
      key: `extra/${fee.id}`,
      label: { key: 'settlement:extra', params: { what: fee.what } },
      operands: [
        operand('settlement:operand.charged', fee.amountMinor),
        operand('settlement:operand.approved', pay),
      ],
      formula: {
        key: pay === fee.amountMinor ? 'settlement:extra.formula' : 'settlement:extra.formula-less',
        params: {
          day: dayOf(month, fee),
          charged: amountFigure(fee.amountMinor, currency),
          approved: amountFigure(pay, currency),
          withheld: amountFigure(fee.amountMinor - pay, currency),
        },
      },
      ends: only(pay),
    });
  });
}
