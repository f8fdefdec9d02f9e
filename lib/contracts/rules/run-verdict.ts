import type { MessageParam } from '../../messages/types';
import type { Interval } from '../../quantity/interval';
import { newestOf } from '../../quantity/period';
import { compare } from '../compare';
import type { Contract, Verdict, VerdictState } from '../types';
import { stateWord } from './words';

/** How many periods count: the longest run without a break, or all of them. */
export function countRun<T>(
  items: readonly T[],
  run: 'consecutive' | 'cumulative',
  counts: (item: T) => boolean,
): number {
  let running = 0;
  let longest = 0;
  for (const item of items) {
    if (counts(item)) running += 1;
    else if (run === 'consecutive') running = 0;
    longest = Math.max(longest, running);
  }
  return longest;
}

/** A clause that is broken only by several periods, in a row or in total. */
export interface RunWanted {
  readonly contract: Contract;
  readonly length: number;
  readonly run: 'consecutive' | 'cumulative' | 'single' | undefined;
  readonly per: MessageParam;
}

/**
 * Periods judged one by one as one verdict: broken once enough of them certainly are, kept while not enough can be.
 * A period that cannot be told neither counts nor breaks a run. undefined without any period that is over.
 */
export function runVerdict(verdicts: readonly Verdict[], wanted: RunWanted): Verdict | undefined {
  const over = verdicts.filter(({ running }) => !running);
  const [first, last] = [over[0], over.at(-1)];
  if (!first || !last) return undefined;
  const run = wanted.run === 'cumulative' ? 'cumulative' : 'consecutive';
  const certain = countRun(over, run, ({ state }) => state === 'breached');
  const possible = countRun(over, run, ({ state }) => state !== 'met');
  const count: Interval = { lo: certain, hi: certain === possible ? certain : possible + 1 };
  const state: VerdictState = compare(count, '<', wanted.length);
  const asOf = newestOf(over.map((one) => one.asOf));
  return {
    ...last,
    period: { from: first.period.from, to: last.period.to },
    state,
    promised: { comparator: '<', value: wanted.length, unit: 'count' },
    actual: count,
    unit: 'count',
    asOf,
    evidence: over.filter((one) => one.state === 'breached').flatMap(({ evidence }) => evidence),
    missing: state === 'unknown' ? over.flatMap(({ missing }) => missing) : [],
    sentence: {
      key: 'figures:run.sentence',
      params: {
        period: { period: { from: first.period.from, to: last.period.to } },
        per: wanted.per,
        run: { message: { key: `rules:run.${run}` } },
        certain,
        possible,
        length: wanted.length,
        last: { message: last.sentence },
        state: stateWord(state),
      },
    },
  };
}

/** Periods of which one has to be met: met as soon as one is, broken when all are and no more come. */
export function bestVerdict(verdicts: readonly Verdict[], more: boolean): Verdict[] {
  const [first, last] = [verdicts[0], verdicts.at(-1)];
  if (!first || !last) return [];
  const period = { from: first.period.from, to: last.period.to };
  const met = verdicts.find(({ state }) => state === 'met');
  if (met) return [{ ...met, period }];
  if (!more && verdicts.every(({ state }) => state === 'breached')) return [{ ...last, period }];
  const missing = verdicts.flatMap((one) => one.missing);
  return [
    {
      ...last,
      period,
      state: 'unknown',
      running: more,
      missing:
        missing.length > 0
          ? missing
          : [{ message: { key: 'figures:missing-more', params: { to: last.period.to } } }],
    },
  ];
}
