import { firstMonth } from '../contracts/binding';
import { bindingDays } from '../contracts/periods';
import { baseFeeParams, type BaseFeeParams } from '../contracts/rules/base-fee';
import { amountFigure } from '../contracts/rules/words';
import type { Clause } from '../contracts/types';
import type { Message } from '../messages/types';
import { contractMonth, dayCount } from '../quantity/day';
import { minorOf } from '../quantity/money';
import type { Day, Period } from '../quantity/period';
import { only, wholeMinor } from './ends';
import { type Line, lineOf } from './line';
import { clausesOf, type Month } from './month';

/** A fixed fee that falls due in the month. */
export interface Fee {
  readonly clause: Clause;
  readonly given: BaseFeeParams;
  /** The days of the month for which it is owed. */
  readonly days: Period;
  /** All days that it is for, also of months to come; undefined = to an end that the contract does not name. */
  readonly span: Period | undefined;
  /** Contract months that one whole payment is for. */
  readonly months: number;
  readonly line: Line;
}

/** How many contract months one payment of the fee is for; 0 = once for the whole term. */
const MONTHS: Readonly<Partial<Record<BaseFeeParams['per'], number>>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
  term: 0,
  once: 0,
};
/** Days that one payment is for. */
const DAYS: Readonly<Partial<Record<BaseFeeParams['per'], number>>> = {
  day: 1,
  week: 7,
  '2weeks': 14,
  'ten-days': 10,
};

/** How often the fee falls due in this month, and which part of it: `days` of `of`. A fee is owed from its first day. */
interface Due {
  readonly times: number;
  readonly days: number;
  readonly of: number;
}

function partOf(whole: Period, from: Day): Pick<Due, 'days' | 'of'> {
  return {
    days: dayCount({ from: from > whole.from ? from : whole.from, to: whole.to }),
    of: dayCount(whole),
  };
}

/** undefined = it falls due in another month. */
function dueIn(given: BaseFeeParams, { contract, month, period }: Month): Due | undefined {
  const { from } = bindingDays(contract, given);
  const days = DAYS[given.per];
  if (days !== undefined) return { times: partOf(period, from).days / days, days: 1, of: 1 };
  if (given.per === 'half-month') return { times: 2, ...partOf(period, from) };
  const months = MONTHS[given.per];
  if (months === undefined) return undefined;
  const before = month - firstMonth(contract, given);
  if (months === 0) return before === 0 ? { times: 1, days: 1, of: 1 } : undefined;
  if (before % months !== 0) return undefined;
  const { to } = contractMonth(contract.start, month + months - 1);
  return { times: 1, ...partOf({ from: period.from, to }, from) };
}

function formulaOf({ times, days, of }: Due, month: Month, amount: number, total: number): Message {
  const { currency } = month.contract;
  const params = {
    month: month.month,
    amount: amountFigure(amount, currency),
    total: amountFigure(total, currency),
  };
  if (days !== of) return { key: 'terms:base-fee.from-day', params: { ...params, times, days, of } };
  if (times === 1) return { key: 'settlement:base-fee.formula', params };
  return { key: 'settlement:base-fee.formula-times', params: { ...params, count: Number(times.toFixed(4)) } };
}

/** Every fixed fee of the month, before anything is taken off; undefined amounts are none. */
export function feesOf(month: Month): Fee[] {
  const { contract, period, served } = month;
  const { currency } = contract;
  return clausesOf(month, 'base-fee').flatMap((clause) => {
    const given = baseFeeParams.safeParse(clause.params).data;
    const due = given && dueIn(given, month);
    const from = given && bindingDays(contract, given).from;
    if (given?.amount === undefined || !due || from === undefined) return [];
    // It was to begin after the contract was over.
    if (from > period.from && from > served.to) return [];
    const amount = minorOf(given.amount, currency);
    const total = wholeMinor((amount * due.times * due.days) / due.of);
    const line = lineOf({
      key: `base-fee/${clause.id}`,
      label: { key: 'settlement:base-fee' },
      operands: [
        {
          label: { key: 'settlement:operand.fee' },
          value: { lo: amount, hi: amount },
          unit: currency,
          source: { kind: 'clause', clauseId: clause.id },
        },
      ],
      formula: formulaOf(due, month, amount, total),
      ends: only(total),
    });
    const days = { from: from > period.from ? from : period.from, to: period.to };
    const months = MONTHS[given.per] ?? 1;
    const to = months === 0 ? contract.end : contractMonth(contract.start, month.month + months - 1).to;
    const span = to === undefined ? undefined : { from: days.from, to };
    return [{ clause, given, days, span, months, line }];
  });
}

/** The fixed fees of the month as lines. */
export function baseFeeLines(month: Month): Line[] {
  return feesOf(month).map(({ line }) => line);
}
