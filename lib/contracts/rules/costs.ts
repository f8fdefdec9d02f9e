import { add, exactly, type Interval } from '../../quantity/interval';
import type { Period } from '../../quantity/period';
import type { EntryOf } from '../entries';
import { checkedThrough, enteredSum, entriesOf, within } from '../entry-log';
import type { Measured } from '../measure';
import type { RuleInput } from '../rule';
import type { Missing } from '../types';
import { shopsFigure } from './sales-figure';

/** What may count as a cost under a clause. */
export type CostPart = 'fee' | 'ad' | 'goods' | 'design' | 'sample' | 'other';

type Spent = EntryOf<'payment'> | EntryOf<'purchase'> | EntryOf<'cost'> | EntryOf<'extra-fee'>;

/** Several costs together, and the entries among what they rest on. */
export interface Costs extends Measured {
  readonly entries: readonly Spent[];
  /** Each part by itself; `value` is known from below at least. */
  readonly parts: readonly { readonly part: CostPart; readonly value: Interval }[];
}

/** Entries under one heading. What came back from the operator lessens the fee. */
function spentOn(input: RuleInput, part: CostPart, period: Period): Spent[] {
  const payments = entriesOf(input, 'payment').filter(({ what }) => what !== 'deposit' && what !== 'penalty');
  if (part === 'fee') return within(input, payments, period);
  if (part === 'goods') return within(input, entriesOf(input, 'purchase'), period);
  const costs = entriesOf(input, 'cost').filter(({ what }) =>
    part === 'other' ? what !== 'design' && what !== 'sample' : what === part,
  );
  return within(input, costs, period);
}

function amountOf(spent: Spent): number {
  const back = spent.kind === 'payment' && spent.direction === 'from-operator';
  return back ? -spent.amountMinor : spent.amountMinor;
}

/**
 * What was spent in a period under these headings. Ads are read from pages; all else is what the merchant entered,
 * which is a lower bound until the record is confirmed for the clause up to the period's end.
 */
export function costsOf(
  input: RuleInput,
  clauseId: string,
  parts: readonly CostPart[],
  period: Period,
): Costs {
  const { contract, today } = input;
  const running = period.to >= today;
  const complete = !running && (checkedThrough(input, clauseId) ?? '') >= period.to;
  const entries: Spent[] = [];
  const missing: Missing[] = [];
  let ads: Measured | undefined;
  const values = parts.map((part) => {
    if (part === 'ad') {
      ads = shopsFigure(input, 'adSpend', contract.currency, period);
      missing.push(...ads.missing);
      return { part, value: ads.value ?? { lo: 0, hi: Infinity } };
    }
    const spent = spentOn(input, part, period);
    entries.push(...spent);
    const sum = spent.reduce((total, one) => total + amountOf(one), 0);
    return { part, value: enteredSum(sum, sum, complete) };
  });
  const manual = parts.some((part) => part !== 'ad');
  if (manual && !complete)
    missing.push({ message: { key: 'figures:missing-costs', params: { period: { period } } } });
  return {
    value: values.map(({ value }) => value).reduce(add, exactly(0)),
    unit: contract.currency,
    evidence: ads?.evidence ?? [],
    asOf: ads?.asOf,
    missing,
    running,
    entries,
    parts: values,
  };
}
