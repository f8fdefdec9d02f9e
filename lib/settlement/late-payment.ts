import { checkedThrough, dayOf } from '../contracts/entry-log';
import type { EntryOf } from '../contracts/entries';
import { baseFeeParams } from '../contracts/rules/base-fee';
import { latePenaltyParams, type LatePenaltyParams } from '../contracts/rules/late-penalty';
import { amountFigure } from '../contracts/rules/words';
import { addDays } from '../quantity/day';
import { minorOf } from '../quantity/money';
import type { Day } from '../quantity/period';
import type { Currency } from '../quantity/types';
import { baseFeeLines } from './base-fee';
import { daysLate, dueDay, withGrace } from './due-day';
import { type Ends, wholeMinor } from './ends';
import { type Line, lineOf } from './line';
import { clausesOf, type Month } from './month';
import { paymentsOf } from './payments';

/** Payments of the fee of this month. */
export function feePayments(month: Month): EntryOf<'payment'>[] {
  return paymentsOf(month).filter(
    ({ what, direction }) => what === 'base-fee' && direction === 'to-operator',
  );
}

/** What paying `feeMinor` so many days late costs. */
function penalty(given: LatePenaltyParams, feeMinor: number, days: number, currency: Currency): number {
  if (days === 0) return 0;
  const perDay = (given.ratePerDay ?? 0) * feeMinor + minorOf(given.amountPerDay ?? 0, currency);
  const total = perDay * days + minorOf(given.amountPerEvent ?? 0, currency);
  const most = given.capRatio === undefined ? Infinity : given.capRatio * feeMinor;
  return wholeMinor(Math.min(total, most));
}

/** The day on which the fee was paid in full; undefined = not by what is entered. */
function paidOn(payments: readonly EntryOf<'payment'>[], feeMinor: number, month: Month): Day | undefined {
  let sum = 0;
  for (const payment of payments) {
    sum += payment.amountMinor;
    if (sum >= feeMinor) return dayOf(month, payment);
  }
  return undefined;
}

/** What the merchant owes for paying the fee late (违约金). Nothing entered proves neither payment nor default. */
export function latePaymentLines(month: Month): Line[] {
  const { contract, today } = month;
  const { currency } = contract;
  const [fee] = baseFeeLines(month);
  const [feeClause] = clausesOf(month, 'base-fee');
  const feeTerms = feeClause && baseFeeParams.safeParse(feeClause.params).data;
  const due = feeTerms && dueDay(feeTerms, month.period);
  if (!fee || !feeClause || due === undefined) return [];
  const feeMinor = fee.ends.least;
  return clausesOf(month, 'late-penalty').flatMap((clause) => {
    const given = latePenaltyParams.safeParse(clause.params).data;
    if (!given || clause.party === 'operator') return [];
    const last = withGrace(due, given.graceWorkdays ?? 0);
    const payments = feePayments(month);
    const paid = paidOn(payments, feeMinor, month);
    const until = paid ?? today;
    const days = daysLate(last, until);
    if (days === 0) return [];
    const checked = checkedThrough(month, feeClause.id);
    // Up to there it was not paid; on the day after it may have been.
    const since = checked !== undefined && checked >= last ? daysLate(last, addDays(checked, 1)) : 0;
    const most = penalty(given, feeMinor, days, currency);
    const least = paid === undefined ? penalty(given, feeMinor, Math.min(since, days), currency) : most;
    const ends: Ends = { least, most };
    return [
      lineOf({
        key: `late/${clause.id}`,
        label: { key: 'settlement:late' },
        operands: [
          {
            label: { key: 'settlement:operand.fee' },
            value: fee.result,
            unit: currency,
            source: { kind: 'line', key: fee.key },
          },
          {
            label: { key: 'settlement:operand.days-late' },
            value: { lo: days, hi: days },
            unit: 'day',
            source:
              paid === undefined
                ? { kind: 'calendar' }
                : { kind: 'entries', ids: payments.map(({ id }) => id) },
          },
        ],
        formula: {
          key: 'settlement:late.formula',
          params: { due, until, days, total: amountFigure(most, currency) },
        },
        ends,
        missing:
          least === most
            ? []
            : [{ message: { key: 'settlement:enter-payment', params: { month: month.month } } }],
        notes: (given.graceWorkdays ?? 0) > 0 ? [{ key: 'settlement:late.workdays-note' }] : [],
      }),
    ];
  });
}
