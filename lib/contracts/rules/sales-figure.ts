import { add, type Interval } from '../../quantity/interval';
import type { Period } from '../../quantity/period';
import type { Unit } from '../../quantity/types';
import { difference } from '../arithmetic';
import { type Measured, measure } from '../measure';
import type { RuleInput } from '../rule';
import { deductionWord } from '../qualifiers';
import { statedFigure } from '../stated-figure';
import type { Missing } from '../types';

/** A figure of all shops of the contract together. */
export function shopsFigure(input: RuleInput, metric: string, unit: Unit, period: Period): Measured {
  const { contract, history, today } = input;
  const target = { kind: 'shop' } as const;
  return measure(history, { metric, unit, target, shopIds: contract.shopIds, period, today });
}

/** What a contract takes off sales, and the metric that shows it; the others are known only by entries. */
const METRICS: Readonly<Record<string, string>> = { refunds: 'refundAmount', 'ad-spend': 'adSpend' };
const STATED: Readonly<Record<string, 'brush-sales' | 'platform-fee' | 'goods-cost'>> = {
  brush: 'brush-sales',
  'platform-fee': 'platform-fee',
  goods: 'goods-cost',
};

function deduction(input: RuleInput, what: string, period: Period): Measured {
  const metric = METRICS[what];
  if (metric) return shopsFigure(input, metric, input.contract.currency, period);
  const stated = STATED[what] && statedFigure(input, STATED[what], period);
  const missing: Missing[] = stated
    ? []
    : [{ message: { key: 'figures:missing-deduction', params: { what: deductionWord(what) } } }];
  const value: Interval | undefined = stated && { lo: stated.amountMinor, hi: stated.amountMinor };
  return { value, unit: input.contract.currency, evidence: [], asOf: undefined, missing, running: false };
}

/** Sales less what the contract takes off; what is not known of it leaves the rest open below, never above. */
export function netSales(input: RuleInput, period: Period, deduct: readonly string[]): Measured {
  const sales = shopsFigure(input, 'sales', input.contract.currency, period);
  if (deduct.length === 0) return sales;
  const parts = deduct.map((what) => deduction(input, what, period));
  const open: Interval = { lo: 0, hi: Infinity };
  const off = parts.map(({ value }) => value ?? open).reduce(add);
  return {
    ...sales,
    value: sales.value && difference(sales.value, off),
    evidence: [...sales.evidence, ...parts.flatMap(({ evidence }) => evidence)],
    missing: [...sales.missing, ...parts.flatMap(({ missing }) => missing)],
  };
}
