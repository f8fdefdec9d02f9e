import { contractMonth } from '../quantity/day';
import { minorOf } from '../quantity/money';
import { firstMonth, firstWholeMonth, rangeOf } from './binding';
import type { Clause, Contract } from './types';
import { versionAt } from './versions';

/** A month of the contract with the target that it states, in minor units. */
interface StatedMonth {
  readonly month: number;
  readonly minor: number;
}

/** The target of a month that the contract leaves out: a point on the straight line between two that it states. */
export interface BetweenTarget {
  /** The clause of the earlier month, whose parameter asks for the line. */
  readonly clause: Clause;
  readonly before: StatedMonth;
  readonly after: StatedMonth;
  readonly minor: number;
  /** Which way the line was rounded to whole minor units; undefined = it needed none. */
  readonly rounded: 'up' | 'down' | undefined;
}

/** One clause that states a target for each of its months; `to` undefined = until the contract ends. */
interface Stated {
  readonly clause: Clause;
  readonly minor: number;
  /** The month in which it begins; with a date of its own within that month it says nothing of it. */
  readonly begins: number;
  readonly from: number;
  readonly to: number | undefined;
}

function statedBy(clauses: readonly Clause[], contract: Contract): Stated[] {
  return clauses.flatMap((clause) => {
    const { kind, params } = clause;
    if (kind !== 'sales-target') return [];
    const { amountRange, per = 'month', toMonth, byMonth } = params;
    const amount = params['amount'] ?? (Array.isArray(amountRange) ? amountRange[0] : undefined);
    // A part of the sales, or a target that holds only under a condition, is not the month's target.
    const partly = ['channel', 'conditional', 'anyOf', 'window'].some((name) => params[name]);
    if (typeof amount !== 'number' || per !== 'month' || byMonth !== undefined || partly) return [];
    const to = typeof toMonth === 'number' ? toMonth : undefined;
    const range = rangeOf(clause);
    const begins = firstMonth(contract, range);
    const from = firstWholeMonth(contract, range);
    return [{ clause, minor: minorOf(amount, contract.currency), begins, from, to }];
  });
}

const clausesIn = (contract: Contract, n: number) =>
  versionAt(contract, contractMonth(contract.start, n).from)?.clauses ?? [];

function highest(stated: readonly Stated[]): Stated | undefined {
  return stated.toSorted((a, b) => b.minor - a.minor)[0];
}

/** Sales less refunds and sales before them lie on no common line. */
function kindOfSales({ clause: { party, params } }: Stated): string {
  return JSON.stringify([party, params['deduct'] ?? [], params['metric'] ?? '', params['calendar'] ?? false]);
}

/**
 * The point of the line in month `n`. Sales come in whole minor units, so "at least 46,666.66…" asks the same as "at
 * least 46,666.67", and "above" the same as above 46,666.66: rounded that way, no verdict turns on the rounding.
 */
function pointOf(n: number, before: Stated, after: Stated): BetweenTarget {
  const first = before.to ?? before.from;
  const steps = after.from - first;
  const total = before.minor * (after.from - n) + after.minor * (n - first);
  const rest = total % steps;
  const down = (total - rest) / steps;
  const up = before.clause.params['comparator'] !== '>';
  return {
    clause: before.clause,
    before: { month: first, minor: before.minor },
    after: { month: after.from, minor: after.minor },
    minor: rest > 0 && up ? down + 1 : down,
    rounded: rest === 0 ? undefined : up ? 'up' : 'down',
  };
}

/**
 * The target of month `n` on the line between its stated neighbours, by the version valid then; undefined when the
 * month has a target of its own, when no month before or none after it has one, or when the contract asks for no line.
 */
export function betweenTarget(contract: Contract, n: number): BetweenTarget | undefined {
  const stated = statedBy(clausesIn(contract, n), contract);
  if (stated.every(({ clause }) => clause.params['between'] !== 'linear')) return undefined;
  const earlier = stated.filter(({ begins }) => begins < n);
  const last = Math.max(...earlier.map(({ to }) => to ?? Infinity));
  const next = Math.min(...stated.filter(({ begins }) => begins > n).map(({ begins }) => begins));
  if (stated.some(({ begins, to }) => begins <= n && n <= (to ?? Infinity))) return undefined;
  const before = highest(
    earlier.filter(
      ({ from, to, clause }) => to === last && from <= to && clause.params['between'] === 'linear',
    ),
  );
  if (!before) return undefined;
  const after = highest(
    stated.filter(
      (one) => one.begins === next && one.from === next && kindOfSales(one) === kindOfSales(before),
    ),
  );
  return after && pointOf(n, before, after);
}

/** The monthly sales target of contract month `n` in minor units, by the version valid then; the highest of several. */
export function monthTarget(contract: Contract, n: number): number | undefined {
  const stated = statedBy(clausesIn(contract, n), contract);
  const own = highest(stated.filter(({ from, to }) => from <= n && n <= (to ?? Infinity)));
  return own?.minor ?? betweenTarget(contract, n)?.minor;
}
