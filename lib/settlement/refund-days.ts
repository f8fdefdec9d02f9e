import { refundProRataParams, type RefundProRataParams } from '../contracts/rules/refund-pro-rata';
import { amountFigure } from '../contracts/rules/words';
import type { Clause } from '../contracts/types';
import { dayCount } from '../quantity/day';
import { type Fee, feesOf } from './base-fee';
import { owed, times } from './ends';
import { type Line, lineOf } from './line';
import { clausesOf, type Month } from './month';

/** Days that a fee is divided by: what the contract says of a whole month, else the days it is owed for. */
function divisorOf(given: RefundProRataParams, days: number, ofMonth: number): number {
  return typeof given.divisor === 'number' ? (given.divisor * days) / ofMonth : days;
}

/** What comes back of one fee: the days not served of those it is owed for. */
function lineFor(clause: Clause, given: RefundProRataParams, fee: Fee, month: Month): Line[] {
  const { served, period, contract } = month;
  const { currency } = contract;
  const { days, line } = fee;
  const used = dayCount({ from: days.from, to: served.to });
  const ratio = given.refundRatio ?? 1;
  if (ratio === 0 || served.to >= days.to) return [];
  const divisor = divisorOf(given, dayCount(days), dayCount(period));
  const left = Math.min(1, Math.max(0, 1 - used / divisor));
  const ends = owed(times(line.ends, left * ratio));
  return [
    lineOf({
      key: `refund-days/${clause.id}/${fee.clause.id}`,
      label: { key: 'settlement:refund-days' },
      operands: [
        {
          label: { key: 'settlement:operand.fee' },
          value: line.result,
          unit: currency,
          source: { kind: 'line', key: line.key },
        },
        {
          label: { key: 'settlement:operand.days-served' },
          value: { lo: used, hi: used },
          unit: 'day',
          source: { kind: 'calendar' },
        },
      ],
      formula: {
        key: 'settlement:refund-days.formula',
        params: {
          fee: amountFigure(line.ends.least, currency),
          used,
          divisor: Number(divisor.toFixed(4)),
          share: { figure: { lo: ratio, hi: ratio, unit: 'ratio' } },
          total: amountFigure(-ends.least, currency),
        },
      },
      ends,
    }),
  ];
}

/** What comes back of every fee of the month when the contract ended in it. */
export function refundByDaysLines(month: Month): Line[] {
  return clausesOf(month, 'refund-pro-rata').flatMap((clause) => {
    const given = refundProRataParams.safeParse(clause.params).data;
    return given ? feesOf(month).flatMap((fee) => lineFor(clause, given, fee, month)) : [];
  });
}
