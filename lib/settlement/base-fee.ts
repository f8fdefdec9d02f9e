import { baseFeeParams, type BaseFeeParams } from '../contracts/rules/base-fee';
import { amountFigure } from '../contracts/rules/words';
import { dayCount } from '../quantity/day';
import { minorOf } from '../quantity/money';
import { only, wholeMinor } from './ends';
import { type Line, lineOf } from './line';
import { clausesOf, type Month } from './month';

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

/** How often the fee falls due in this month; 0 = in another month. */
function timesDue(given: BaseFeeParams, month: Month): number {
  const days = DAYS[given.per];
  if (days !== undefined) return dayCount(month.period) / days;
  if (given.per === 'half-month') return 2;
  const months = MONTHS[given.per];
  if (months === undefined) return 0;
  const before = month.month - (given.fromMonth ?? 1);
  return (months === 0 ? before === 0 : before % months === 0) ? 1 : 0;
}

/** The fixed fee of the month, before anything is taken off; undefined amounts stand in no line. */
export function baseFeeLines(month: Month): Line[] {
  const { currency } = month.contract;
  return clausesOf(month, 'base-fee').flatMap((clause) => {
    const given = baseFeeParams.safeParse(clause.params).data;
    const count = given ? timesDue(given, month) : 0;
    if (given?.amount === undefined || count === 0) return [];
    const amount = minorOf(given.amount, currency);
    const total = wholeMinor(amount * count);
    return [
      lineOf({
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
        formula: {
          key: count === 1 ? 'settlement:base-fee.formula' : 'settlement:base-fee.formula-times',
          params: {
            month: month.month,
            amount: amountFigure(amount, currency),
            count: Number(count.toFixed(4)),
            total: amountFigure(total, currency),
          },
        },
        ends: only(total),
      }),
    ];
  });
}
