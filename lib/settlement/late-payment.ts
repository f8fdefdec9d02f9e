import { rangeOf } from '../contracts/binding';
import { checkedThrough, dayOf } from '../contracts/entry-log';
import type { EntryOf } from '../contracts/entries';
import { bindingDays } from '../contracts/periods';
import { latePenaltyParams, type LatePenaltyParams } from '../contracts/rules/late-penalty';
import { amountFigure } from '../contracts/rules/words';
import type { Clause } from '../contracts/types';
import { addDays } from '../quantity/day';
import { minorOf } from '../quantity/money';
import type { Day } from '../quantity/period';
import type { Currency } from '../quantity/types';
import { type Fee, feesOf } from './base-fee';
import { daysLate, dueDay, withGrace } from './due-day';
import { wholeMinor } from './ends';
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

/** Fees of the month that are due on one day. */
interface Debt {
  readonly due: Day;
  readonly fees: readonly Fee[];
  readonly minor: number;
  /** With the fees due before: what is paid goes to the oldest debt first. */
  readonly upTo: number;
}

function debtsOf(month: Month): Debt[] {
  const dated = feesOf(month).flatMap((fee) => {
    const due = dueDay(fee.given, fee.days);
    return due === undefined ? [] : [{ due, fee }];
  });
  let upTo = 0;
  return [...Map.groupBy(dated, ({ due }) => due)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([due, owing]) => {
      const fees = owing.map(({ fee }) => fee);
      const minor = fees.reduce((sum, { line }) => sum + line.ends.least, 0);
      upTo += minor;
      return { due, fees, minor, upTo };
    });
}

/** The last day up to which everything under all these clauses is entered; undefined = for one of them never said. */
function checkedFor(month: Month, fees: readonly Fee[]): Day | undefined {
  const days = fees.flatMap(({ clause }) => checkedThrough(month, clause.id) ?? []);
  return days.length < fees.length ? undefined : days.toSorted((a, b) => (a < b ? -1 : 1))[0];
}

function lineFor(clause: Clause, given: LatePenaltyParams, debt: Debt, month: Month): Line[] {
  const { contract, today } = month;
  const { currency } = contract;
  const { due, fees, minor: feeMinor } = debt;
  const begins = addDays(bindingDays(contract, rangeOf(clause)).from, -1);
  const graced = withGrace(due, given.graceWorkdays ?? 0);
  // No day before the penalty was agreed on bears any.
  const last = begins > graced ? begins : graced;
  const payments = feePayments(month);
  const paid = paidOn(payments, debt.upTo, month);
  const until = paid ?? today;
  const days = daysLate(last, until);
  if (days === 0) return [];
  const checked = checkedFor(month, fees);
  // Up to there it was not paid; on the day after it may have been.
  const since = checked !== undefined && checked >= last ? daysLate(last, addDays(checked, 1)) : 0;
  const most = penalty(given, feeMinor, days, currency);
  const least = paid === undefined ? penalty(given, feeMinor, Math.min(since, days), currency) : most;
  return [
    lineOf({
      key: `late/${clause.id}/${due}`,
      label: { key: 'settlement:late' },
      operands: [
        ...fees.map(({ line }) => ({
          label: { key: 'settlement:operand.fee' } as const,
          value: line.result,
          unit: currency,
          source: { kind: 'line', key: line.key } as const,
        })),
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
      ends: { least, most },
      missing:
        least === most
          ? []
          : [{ message: { key: 'settlement:enter-payment', params: { month: month.month } } }],
      notes: (given.graceWorkdays ?? 0) > 0 ? [{ key: 'settlement:late.workdays-note' }] : [],
    }),
  ];
}

/** What the merchant owes for paying the fees late (违约金). Nothing entered proves neither payment nor default. */
export function latePaymentLines(month: Month): Line[] {
  return clausesOf(month, 'late-penalty').flatMap((clause) => {
    const given = latePenaltyParams.safeParse(clause.params).data;
    if (!given || clause.party === 'operator') return [];
    return debtsOf(month).flatMap((debt) => lineFor(clause, given, debt, month));
  });
}
