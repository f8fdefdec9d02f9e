import type { CommissionParams } from '../contracts/rules/commission';
import { minorOf } from '../quantity/money';
import type { Currency } from '../quantity/types';
import { between, type Ends, wholeMinor } from './ends';

type Tier = NonNullable<CommissionParams['tiers']>[number];

/** What decides a commission besides the sales it is counted on. Money in minor units. */
export interface Terms {
  readonly given: CommissionParams;
  readonly currency: Currency;
  /** undefined = the month has no target. */
  readonly target: number | undefined;
}

/** The sum above (or below) which it is counted, in minor units; undefined = from the first yuan, or no target. */
export function threshold(limit: CommissionParams['above'], { currency, target }: Terms): number | undefined {
  return limit === 'target' ? target : limit === undefined ? undefined : minorOf(limit, currency);
}

/** Tiers in minor units, ascending; `to` exclusive unless `toIncl`. */
function inMinor(tiers: readonly Tier[], currency: Currency) {
  return tiers
    .map(({ from, to, rate, toIncl }) => ({
      from: minorOf(from ?? 0, currency),
      to: to === null || to === undefined ? Infinity : minorOf(to, currency),
      rate,
      toIncl: toIncl ?? false,
    }))
    .toSorted((a, b) => a.from - b.from);
}

type MinorTier = ReturnType<typeof inMinor>[number];

/** Each part of the sales at its own rate (超额累进). */
function marginal(tiers: readonly MinorTier[], sales: number): number {
  return tiers.reduce(
    (sum, { from, to, rate }) => (rate === 0 ? sum : sum + Math.max(0, Math.min(sales, to) - from) * rate),
    0,
  );
}

/** All sales at the rate of the tier that they reach (全额). */
function whole(tiers: readonly MinorTier[], sales: number): number {
  const reached = tiers.find(({ from, to, toIncl }, i) => {
    const above = i > 0 && tiers[i - 1]?.to === from && tiers[i - 1]?.toIncl ? sales > from : sales >= from;
    return above && (toIncl || to === Infinity ? sales <= to : sales < to);
  });
  return reached ? sales * reached.rate : 0;
}

/** The commission on sales that are exactly known; undefined when the terms name no rate, or a target that is not there. */
function onExactly(sales: number, terms: Terms): number | undefined {
  const { given, currency } = terms;
  const over = threshold(given.above, terms);
  const under = threshold(given.below, terms);
  if ((given.above !== undefined && over === undefined) || (given.below !== undefined && under === undefined))
    return undefined;
  const reached = over === undefined || sales > over;
  const bonus = given.amount !== undefined && (over === undefined || sales >= over) ? given.amount : 0;
  const part = Math.max(0, Math.min(sales, under ?? Infinity) - (over ?? 0));
  const tiers = inMinor(given.tiers ?? [], currency);
  const share =
    tiers.length > 0
      ? (given.mode === 'whole' ? whole : marginal)(tiers, sales)
      : reached && given.rate
        ? part * given.rate
        : 0;
  const total = wholeMinor(share) + minorOf(bonus, currency);
  const least = given.minAmount === undefined ? 0 : minorOf(given.minAmount, currency);
  const most = given.capAmount === undefined ? Infinity : minorOf(given.capAmount, currency);
  return Math.min(Math.max(total, least), most);
}

/** Sales at which the commission may jump or bend, in minor units. */
function corners(terms: Terms): number[] {
  const { given, currency } = terms;
  const tiers = inMinor(given.tiers ?? [], currency).flatMap(({ from, to }) => [from, to]);
  const limits = [threshold(given.above, terms), threshold(given.below, terms)];
  return [...tiers, ...limits].filter((x): x is number => x !== undefined && Number.isFinite(x));
}

/**
 * The commission on sales known between two ends. Tiers can make it jump either way, so it is worked out at the ends
 * and on both sides of every corner between them.
 */
export function commissionOn(sales: Ends, terms: Terms): Ends | undefined {
  const { least, most } = between(sales, 0);
  const at = [least, most, ...corners(terms).flatMap((x) => [x - 1, x, x + 1])].filter(
    (x) => least <= x && x <= most,
  );
  const found = at.map((x) => onExactly(x, terms));
  if (found.some((x) => x === undefined)) return undefined;
  const amounts = found.filter((x) => x !== undefined);
  return { least: Math.min(...amounts), most: Math.max(...amounts) };
}
