import { type BaseFeeParams, baseFeeParams } from '../contracts/rules/base-fee';
import { type CommissionParams, commissionParams } from '../contracts/rules/commission';
import { minorOf } from '../quantity/money';
import type { Currency } from '../quantity/types';
import { commissionOn } from './commission-rate';
import { only, wholeMinor } from './ends';
import { clausesOf, type Month } from './month';

/** A way of paying the operator: a fixed fee a month, shares of the sales, or both. */
export interface FeeModel {
  readonly id: 'contract' | 'base-and-over' | 'pure' | 'fixed';
  readonly base?: Pick<BaseFeeParams, 'amount'> | undefined;
  readonly commissions: readonly CommissionParams[];
}

/** What a model costs when the month's sales come to this. Money in minor units. */
export interface FeeCase {
  /** Sales ÷ target. */
  readonly share: number;
  readonly sales: number;
  readonly fee: number;
  /** Fee ÷ sales; undefined when nothing was sold. */
  readonly feeShare: number | undefined;
  /** What the next 100 of sales bring the operator: nought gives no reason to sell more. */
  readonly marginal: number;
}

/** The customary models, with the figures merchants are quoted. */
export const CUSTOMARY: readonly FeeModel[] = [
  { id: 'base-and-over', base: { amount: 5000 }, commissions: [{ rate: 0.1, above: 'target' }] },
  { id: 'pure', commissions: [{ rate: 0.15 }] },
  { id: 'fixed', base: { amount: 8000 }, commissions: [] },
];

/** Sales at 60, 100 and 150 % of target: the climb, the promise, and a good month. */
export const SHARES: readonly number[] = [0.6, 1, 1.5];

/** The fee model of a contract month: its monthly fee and its shares of all sales; undefined = it names neither. */
export function ownModel(month: Month): FeeModel | undefined {
  const fees = clausesOf(month, 'base-fee').flatMap(
    ({ params }) => baseFeeParams.safeParse(params).data ?? [],
  );
  const amounts = fees.flatMap(({ per, amount }) =>
    per === 'month' && amount !== undefined ? [amount] : [],
  );
  const base = amounts.length > 0 ? { amount: amounts.reduce((sum, amount) => sum + amount, 0) } : undefined;
  const commissions = clausesOf(month, 'commission')
    .flatMap(({ params }) => commissionParams.safeParse(params).data ?? [])
    .filter(({ base: of, rate, tiers }) => (of ?? 'sales') === 'sales' && (rate ?? tiers) !== undefined);
  return base || commissions.length > 0 ? { id: 'contract', base, commissions } : undefined;
}

function feeAt(model: FeeModel, sales: number, target: number, currency: Currency): number {
  const base = minorOf(model.base?.amount ?? 0, currency);
  return model.commissions.reduce(
    (sum, given) => sum + (commissionOn(only(sales), { given, currency, target })?.least ?? 0),
    base,
  );
}

/** What a fee model costs at these shares of a monthly target (minor units). */
export function simulate(
  model: FeeModel,
  target: number,
  currency: Currency,
  shares: readonly number[] = SHARES,
): FeeCase[] {
  return shares.map((share) => {
    const sales = wholeMinor(target * share);
    const fee = feeAt(model, sales, target, currency);
    const step = minorOf(100, currency);
    return {
      share,
      sales,
      fee,
      feeShare: sales > 0 ? fee / sales : undefined,
      marginal: feeAt(model, sales + step, target, currency) - fee,
    };
  });
}
