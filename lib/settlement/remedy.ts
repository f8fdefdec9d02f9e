import { firstWholeMonth, rangeOf } from '../contracts/binding';
import { z } from 'zod';
import { ruleOf } from '../contracts/rules';
import { amountFigure } from '../contracts/rules/words';
import type { Clause, Missing, Verdict, VerdictState } from '../contracts/types';
import { addDays } from '../quantity/day';
import { minorOf } from '../quantity/money';
import type { Day } from '../quantity/period';
import { baseFeeLines } from './base-fee';
import { type Ends, intervalOf, only, owed, plus, times, UNKNOWN } from './ends';
import { feePayments } from './late-payment';
import { type Line, lineOf, moneyOf, shareOf, type Source } from './line';
import { clausesOf, type Month, monthOf } from './month';
import { monthlyRemedy } from './remedy-month';

/** What follows from a shortfall, as far as it is money. */
const remedyParams = z.object({
  refundRatio: z.number().min(0).optional(),
  refundAmount: z.number().nonnegative().optional(),
  deductRatio: z.number().min(0).optional(),
  feeScope: z.enum(['month', 'paid', 'total', 'last-months']).optional(),
  feeMonths: z.number().int().positive().optional(),
  months: z.number().int().positive().optional(),
  weeks: z.unknown().optional(),
  per: z.string().optional(),
  metric: z.unknown().optional(),
  threshold: z.number().optional(),
  thresholdAmount: z.number().optional(),
  comparator: z.string().optional(),
  refund: z.unknown().optional(),
  deduct: z.unknown().optional(),
  bands: z.unknown().optional(),
  compensateRatio: z.unknown().optional(),
  compensateOf: z.unknown().optional(),
  // Not worked out; the line then says so and stays open.
  perPoint: z.unknown().optional(),
  deductCap: z.unknown().optional(),
});

export type Remedy = z.infer<typeof remedyParams>;

/** A fee that is given back in part, and where it is known from. */
export interface Fee {
  readonly fee: Ends;
  readonly source: Source;
  readonly missing: readonly Missing[];
}

/** Whether the shortfall is proved (`breached`), ruled out or open, from the months that are over on `day`. */
function verdictOn(clause: Clause, month: Month, day: Day): Verdict | undefined {
  const { contract, history, now } = month;
  const input = { contract, history, now, today: day, applies: () => true };
  return ruleOf(clause.kind)?.judge(clause, input)[0];
}

/** The months whose fee the refund is counted on. */
function feeMonths(given: Remedy, { month }: Month): number[] {
  const all = Array.from({ length: month }, (_, i) => i + 1);
  if (given.feeScope === 'month') return [month];
  if (given.feeScope === 'last-months') return all.slice(-(given.feeMonths ?? given.months ?? 1));
  return all;
}

/**
 * The fee that the refund is a share of: what was paid for these months, or where nothing is entered, what was due. A
 * contract that names no sum for it leaves it unknown.
 */
function feeOf(given: Remedy, month: Month): Fee & { readonly months: number[] } {
  const months = feeMonths(given, month);
  const each = months.map((n) => monthOf({ ...month, month: n }));
  const payments = each.flatMap(feePayments);
  if (payments.length > 0) {
    const fee = only(payments.reduce((sum, { amountMinor }) => sum + amountMinor, 0));
    return { fee, source: { kind: 'entries', ids: payments.map(({ id }) => id) }, missing: [], months };
  }
  const lines = each.flatMap(baseFeeLines);
  const stated = clausesOf(month, 'base-fee').find(({ params }) => typeof params['amount'] === 'number');
  if (lines.length === 0 && !stated) {
    const missing = months.map(
      (n): Missing => ({
        message: { key: 'settlement:enter-payment', params: { month: n } },
      }),
    );
    return { fee: UNKNOWN, source: { kind: 'entries', ids: [] }, missing, months };
  }
  const source: Source = { kind: 'clause', clauseId: stated?.id ?? '' };
  return { fee: plus(...lines.map(({ ends }) => ends)), source, missing: [], months };
}

function refund(given: Remedy, fee: Ends, month: Month): Ends {
  const { currency } = month.contract;
  const fixed = only(minorOf(given.refundAmount ?? 0, currency));
  return plus(times(fee, (given.refundRatio ?? 0) + (given.deductRatio ?? 0)), fixed);
}

/** Certain when it came about in this month, nothing when it had before or was ruled out, else anything between. */
function dueNow(amount: Ends, before: VerdictState | undefined, after: VerdictState): Ends {
  if (after === 'met' || before === 'breached') return only(0);
  if (after === 'breached' && before !== 'unknown') return owed(amount);
  return { least: 0 - amount.most, most: 0 };
}

/** The line of a remedy whose money this file cannot work out: open below, with the reason. */
function openLine(clause: Clause, now: Verdict): Line {
  return lineOf({
    key: `remedy/${clause.id}`,
    label: { key: 'settlement:remedy' },
    operands: [
      {
        label: { key: 'settlement:operand.short' },
        value: now.actual,
        unit: 'count',
        source: { kind: 'pages', evidence: now.evidence, asOf: now.asOf },
      },
    ],
    formula: now.sentence,
    ends: { least: -Infinity, most: 0 },
    missing: [{ message: { key: 'settlement:remedy.by-hand' } }],
  });
}

/** Whether the remedy is about money that is not a share of the fee or a sum. */
function isOther({ refund: pro, deduct, bands, compensateRatio, perPoint, deductCap }: Remedy): boolean {
  return [pro, deduct, bands, compensateRatio, perPoint, deductCap].some((one) => one !== undefined);
}

/** As `monthlyRemedy`; a limit or a price per point is left to a person. */
function byMonth(clause: Clause, given: Remedy, month: Month): Line[] | undefined {
  if (!isOther(given) || given.perPoint !== undefined || given.deductCap !== undefined) return undefined;
  const scoped: Remedy = { ...given, feeScope: given.feeScope ?? 'month' };
  return monthlyRemedy(clause, scoped, month, feeOf(scoped, month));
}

/** What the operator gives back when months below target have triggered the remedy, in the month in which they did. */
export function remedyLines(month: Month): Line[] {
  const { contract, period, today } = month;
  const { currency } = contract;
  // On the last day of the month the month itself is not over: it counts from the day after.
  const after = addDays(period.to, 1);
  if (today <= period.to) return [];
  return clausesOf(month, 'shortfall-remedy').flatMap((clause) => {
    if (firstWholeMonth(contract, rangeOf(clause)) > month.month) return [];
    const given = remedyParams.safeParse(clause.params).data;
    const monthly = given && byMonth(clause, given, month);
    if (monthly) return monthly;
    const now = verdictOn(clause, month, after);
    if (!given || !now || now.state === 'met') return [];
    const before = verdictOn(clause, month, period.to)?.state;
    const share = given.refundRatio ?? given.refundAmount ?? given.deductRatio;
    if (share === undefined) return isOther(given) && before !== 'breached' ? [openLine(clause, now)] : [];
    const { fee, source, missing, months } = feeOf(given, month);
    const ends = dueNow(refund(given, fee, month), before, now.state);
    if (ends.least === 0 && ends.most === 0) return [];
    const unread = months.length > 1 ? `${months[0]}–${months.at(-1)}` : String(months[0] ?? '');
    return [
      lineOf({
        key: `remedy/${clause.id}`,
        label: { key: 'settlement:remedy' },
        operands: [
          {
            label: { key: 'settlement:operand.fee-of', params: { months: unread } },
            value: intervalOf(fee),
            unit: currency,
            source,
          },
          {
            label: { key: 'settlement:operand.short' },
            value: now.actual,
            unit: 'count',
            source: { kind: 'pages', evidence: now.evidence, asOf: now.asOf },
          },
        ],
        formula: {
          key:
            given.refundAmount === undefined ? 'settlement:remedy.formula' : 'settlement:remedy.formula-sum',
          params: {
            why: { message: now.sentence },
            fee: moneyOf(fee, currency),
            share: shareOf((given.refundRatio ?? 0) + (given.deductRatio ?? 0)),
            total: amountFigure(-ends.least, currency),
          },
        },
        ends,
        missing: ends.least === ends.most ? [] : [...now.missing, ...missing],
        // What was paid is known to the merchant alone.
        notes: source.kind === 'clause' ? [{ key: 'settlement:remedy.fee-note' }] : [],
      }),
    ];
  });
}
