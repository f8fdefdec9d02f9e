import { add, type Interval } from '../../quantity/interval';
import type { Period } from '../../quantity/period';
import { difference } from '../arithmetic';
import { goodsCost } from '../goods-cost';
import type { Measured } from '../measure';
import type { RuleInput } from '../rule';
import { statedFigure } from '../stated-figure';
import { costsOf } from './costs';
import { shopsFigure } from './sales-figure';

/** Profit of a period and what it is made of; money in minor units. */
export interface Profit extends Measured {
  readonly sales: Interval | undefined;
  readonly goods: Interval;
  /** Ads and fee; undefined where only goods are taken off. */
  readonly adsAndFee: Interval | undefined;
}

/** Sales less the cost of goods (gross), and less ads and fee besides (net, the formula of the weekly sheet). */
export function profitOf(input: RuleInput, clauseId: string, kind: 'gross' | 'net', period: Period): Profit {
  const { currency } = input.contract;
  const sales = shopsFigure(input, 'sales', currency, period);
  const goods = goodsCost(input, period);
  const others = kind === 'net' ? costsOf(input, clauseId, ['ad', 'fee'], period) : undefined;
  const stated = kind === 'net' ? statedFigure(input, 'net-profit', period) : undefined;
  const off = others?.value ? add(goods.value, others.value) : goods.value;
  return {
    value: stated
      ? { lo: stated.amountMinor, hi: stated.amountMinor }
      : sales.value && difference(sales.value, off),
    unit: currency,
    evidence: [...sales.evidence, ...(others?.evidence ?? [])],
    asOf: sales.asOf,
    missing: [...sales.missing, ...goods.missing, ...(others?.missing ?? [])],
    running: sales.running,
    sales: sales.value,
    goods: goods.value,
    adsAndFee: others?.value,
  };
}
