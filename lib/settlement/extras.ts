import { dayOf, entriesOf, within } from '../contracts/entry-log';
import { approvalParams, unapproved } from '../contracts/rules/extra-fee-approval';
import { amountFigure } from '../contracts/rules/words';
import { only } from './ends';
import { type Line, lineOf } from './line';
import { clausesOf, type Month } from './month';

/** Charges outside the fee, each as far as it was approved; without a clause on approval all of it. */
export function extraLines(month: Month): Line[] {
  const { currency } = month.contract;
  const [clause] = clausesOf(month, 'extra-fee-approval');
  const given = clause && approvalParams.safeParse(clause.params).data;
  return within(month, entriesOf(month, 'extra-fee'), month.period).map((fee) => {
    const pay = fee.amountMinor - (given ? unapproved(given, fee, currency) : 0);
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
