import { refundProRataParams, type RefundProRataParams } from '../contracts/rules/refund-pro-rata';
import { amountFigure } from '../contracts/rules/words';
import { dayCount } from '../quantity/day';
import { baseFeeLines } from './base-fee';
import { owed, times } from './ends';
import { type Line, lineOf } from './line';
import { clausesOf, type Month } from './month';

/** Days that the fee of the month is divided by: what the contract says, else the days of the month itself. */
function divisorOf(given: RefundProRataParams, days: number): number {
  return typeof given.divisor === 'number' ? given.divisor : days;
}

/** What comes back of the month's fee when the contract ended in it: the days not served. */
export function refundByDaysLines(month: Month): Line[] {
  const { served, period, contract } = month;
  const { currency } = contract;
  const days = dayCount(period);
  const used = dayCount(served);
  const [fee] = baseFeeLines(month);
  if (!fee || used >= days) return [];
  return clausesOf(month, 'refund-pro-rata').flatMap((clause) => {
    const given = refundProRataParams.safeParse(clause.params).data;
    const ratio = given?.refundRatio ?? 1;
    if (!given || ratio === 0) return [];
    const divisor = divisorOf(given, days);
    const left = Math.min(1, Math.max(0, 1 - used / divisor));
    const ends = owed(times(fee.ends, left * ratio));
    return [
      lineOf({
        key: `refund-days/${clause.id}`,
        label: { key: 'settlement:refund-days' },
        operands: [
          {
            label: { key: 'settlement:operand.fee' },
            value: fee.result,
            unit: currency,
            source: { kind: 'line', key: fee.key },
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
            fee: amountFigure(fee.ends.least, currency),
            used,
            divisor,
            share: { figure: { lo: ratio, hi: ratio, unit: 'ratio' } },
            total: amountFigure(-ends.least, currency),
          },
        },
        ends,
      }),
    ];
  });
}
