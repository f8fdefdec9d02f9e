import { dayOf, entriesOf } from '../contracts/entry-log';
import type { EntryOf } from '../contracts/entries';
import { amountFigure } from '../contracts/rules/words';
import { contractMonthOf } from '../quantity/day';
import { only } from './ends';
import { type Line, lineOf } from './line';
import type { Month } from './month';

/** Payments for this contract month: those that say so, and those that say nothing and were made in it. */
export function paymentsOf(month: Month): EntryOf<'payment'>[] {
  return entriesOf(month, 'payment').filter(
    (entry) => (entry.month ?? contractMonthOf(month.contract.start, dayOf(month, entry))) === month.month,
  );
}

/** Money that has passed for this month: what was paid to the operator is taken off, what came back is added. */
export function paymentLines(month: Month): Line[] {
  const { currency } = month.contract;
  return paymentsOf(month).map((entry) => {
    const out = entry.direction === 'to-operator';
    return lineOf({
      key: `payment/${entry.id}`,
      label: { key: out ? 'settlement:paid' : 'settlement:received' },
      operands: [
        {
          label: { key: `settlement:what.${entry.what}` },
          value: { lo: entry.amountMinor, hi: entry.amountMinor },
          unit: currency,
          source: { kind: 'entries', ids: [entry.id] },
        },
      ],
      formula: {
        key: out ? 'settlement:paid.formula' : 'settlement:received.formula',
        params: {
          day: dayOf(month, entry),
          what: { message: { key: `settlement:what.${entry.what}` } },
          amount: amountFigure(entry.amountMinor, currency),
        },
      },
      ends: only(out ? -entry.amountMinor : entry.amountMinor),
    });
  });
}
