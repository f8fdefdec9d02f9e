import { firstMonth, firstWholeMonth, rangeOf } from '../contracts/binding';
import { monthTarget } from '../contracts/month-target';
import type { CommissionParams } from '../contracts/rules/commission';
import { contractMonth } from '../quantity/day';
import { minorOf } from '../quantity/money';
import type { Month } from './month';

/** Contract months that a commission is counted on together, both inclusive. */
export interface CommissionSpan {
  readonly first: number;
  readonly last: number;
  /** Them as one, in the month in which they end; undefined in the months before. */
  readonly whole: Month | undefined;
  /** The target is the sum of those of the months: the contract states none for them together. */
  readonly added: boolean;
}

const MONTHS: Readonly<Partial<Record<NonNullable<CommissionParams['per']>, number>>> = {
  quarter: 3,
  'half-year': 6,
  year: 12,
};

/** The target that the contract states for the whole span, in minor units; the highest of several. */
function statedTarget(given: CommissionParams, month: Month, first: number): number | undefined {
  const { clauses, contract } = month;
  const amounts = clauses.flatMap((clause) => {
    const { kind, params } = clause;
    const partly = ['channel', 'conditional', 'anyOf', 'window', 'byMonth'].some((name) => params[name]);
    if (kind !== 'sales-target' || partly || params['per'] !== given.per) return [];
    if (firstWholeMonth(contract, rangeOf(clause)) > first) return [];
    return typeof params['amount'] === 'number' ? [minorOf(params['amount'], contract.currency)] : [];
  });
  return amounts.length > 0 ? Math.max(...amounts) : undefined;
}

/** The sum of the months' targets; undefined when one of them has none. */
function addedTarget({ contract }: Month, first: number, last: number): number | undefined {
  let sum = 0;
  for (let n = first; n <= last; n++) {
    const target = monthTarget(contract, n);
    if (target === undefined) return undefined;
    sum += target;
  }
  return sum;
}

/**
 * The months that a commission counted per quarter, half year or year belongs to, from the first month in which the
 * clause binds; undefined when it is counted month by month. Service or a clause that ends earlier ends the span.
 */
export function commissionSpan(given: CommissionParams, month: Month): CommissionSpan | undefined {
  const count = given.per === undefined ? undefined : MONTHS[given.per];
  if (count === undefined) return undefined;
  const { contract, period, served, endedOn, month: n } = month;
  const start = firstMonth(contract, given);
  const first = n - ((n - start) % count);
  const last = Math.min(first + count - 1, given.toMonth ?? Infinity);
  const ends = [contract.end, endedOn].some((day) => day !== undefined && day <= period.to);
  if (n < last && !ends) return { first, last, whole: undefined, added: false };
  const stated = statedTarget(given, month, first);
  const target = stated ?? addedTarget(month, first, n);
  const from = contractMonth(contract.start, first).from;
  return {
    first,
    last: n,
    whole: { ...month, served: { from, to: served.to }, target },
    added: stated === undefined,
  };
}
