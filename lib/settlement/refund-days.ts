import { type RefundProRataParams, refundProRataParams } from '../contracts/rules/refund-pro-rata';
import { amountFigure } from '../contracts/rules/words';
import type { Clause } from '../contracts/types';
import { contractMonth, contractMonthOf, dayCount } from '../quantity/day';
import type { Period } from '../quantity/period';
import { type Fee, feesOf } from './base-fee';
import { owed, times } from './ends';
import { type Line, lineOf } from './line';
import { clausesOf, type Month, monthOf } from './month';

/** Days that a fee is divided by: what the contract says of a whole month, else the days it is for. */
function divisorOf({ divisor }: RefundProRataParams, { months }: Fee, span: Period, month: Month): number {
  const days = dayCount(span);
  if (typeof divisor !== 'number') return days;
  const first = contractMonthOf(month.contract.start, span.from) ?? 1;
  const { from } = contractMonth(month.contract.start, first);
  return (divisor * Math.max(1, months) * days) / dayCount({ from, to: span.to });
}

/** What comes back of one fee: the days not served of those it is for. */
function lineFor(clause: Clause, given: RefundProRataParams, fee: Fee, month: Month): Line[] {
  const { served, contract } = month;
  const { currency } = contract;
  const { days, line, span } = fee;
  const used = dayCount({ from: days.from, to: served.to });
  const ratio = given.refundRatio ?? 1;
  if (ratio === 0 || (span && served.to >= span.to)) return [];
  const divisor = span && divisorOf(given, fee, span, month);
  const left = divisor === undefined ? 1 : Math.min(1, Math.max(0, 1 - used / divisor));
  const back = times(line.ends, left * ratio);
  const ends = owed(span ? back : { least: 0, most: back.most });
  return [
    lineOf({
      key: `refund-days/${clause.id}/${fee.clause.id}`,
      label: { key: 'settlement:refund-days' },
      operands: [
        {
          label: { key: 'settlement:operand.fee' },
          value: line.result,
          unit: currency,
          source:
            days.from >= month.period.from
              ? { kind: 'line', key: line.key }
              : { kind: 'clause', clauseId: fee.clause.id },
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
          divisor:
            divisor === undefined ? { message: { key: 'rules:nothing-known' } } : Number(divisor.toFixed(4)),
          share: { figure: { lo: ratio, hi: ratio, unit: 'ratio' } },
          total: amountFigure(-ends.least, currency),
        },
      },
      ends,
      missing: span ? [] : [{ message: { key: 'terms:refund-days.no-end' } }],
    }),
  ];
}

/** What comes back, when the contract ended in the month, of every fee that is for days after it. */
export function refundByDaysLines(month: Month): Line[] {
  const { contract, endedOn, period } = month;
  const ended = [contract.end, endedOn].some((day) => day && period.from <= day && day <= period.to);
  const clauses = ended ? clausesOf(month, 'refund-pro-rata') : [];
  return clauses.flatMap((clause) => {
    const given = refundProRataParams.safeParse(clause.params).data;
    if (!given) return [];
    const before = Array.from({ length: month.month - 1 }, (_, i) => monthOf({ ...month, month: i + 1 }));
    return [...before, month].flatMap(feesOf).flatMap((fee) => lineFor(clause, given, fee, month));
  });
}
