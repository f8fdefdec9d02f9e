import type { Interval } from '../quantity/interval';
import type { Period } from '../quantity/period';
import type { Currency } from '../quantity/types';
import { baseFeeLines } from './base-fee';
import { commissionLines } from './commission';
import { depositLines } from './deposit';
import { type Ends, intervalOf, plus } from './ends';
import { extraLines } from './extras';
import { latePaymentLines } from './late-payment';
import type { Line } from './line';
import { type Month, monthOf, type SettleWish } from './month';
import { overspendLines } from './overspend';
import { paymentLines } from './payments';
import { refundByDaysLines } from './refund-days';
import { remedyLines } from './remedy';

/** One contract month between merchant and operator. Amounts in minor units; positive = the merchant's to pay. */
export interface Settlement {
  readonly contractId: string;
  readonly month: number;
  readonly period: Period;
  readonly currency: Currency;
  /** What falls due, each with its arithmetic. */
  readonly due: readonly Line[];
  /** What has already been paid, either way. */
  readonly payments: readonly Line[];
  /** The sum of `due`. */
  readonly total: Interval;
  /** The sum of all lines: what is still open; negative = the operator owes. */
  readonly balance: Interval;
  /** The same two with both ends inclusive. */
  readonly ends: { readonly total: Ends; readonly balance: Ends };
}

/** Every kind of line, in the order in which they are shown. */
const kinds: readonly ((month: Month) => Line[])[] = [
  baseFeeLines,
  commissionLines,
  extraLines,
  depositLines,
  latePaymentLines,
  overspendLines,
  refundByDaysLines,
  remedyLines,
];

/** Settles one contract month by the clauses valid on its first day. */
export function settle(wish: SettleWish): Settlement {
  const month = monthOf(wish);
  const due = kinds.flatMap((lines) => lines(month));
  const payments = paymentLines(month);
  const total = plus(...due.map(({ ends }) => ends));
  const balance = plus(total, ...payments.map(({ ends }) => ends));
  return {
    contractId: wish.contract.id,
    month: wish.month,
    period: month.period,
    currency: wish.contract.currency,
    due,
    payments,
    total: intervalOf(total),
    balance: intervalOf(balance),
    ends: { total, balance },
  };
}
