import { measure } from '../contracts/measure';
import { betweenTarget, monthTarget } from '../contracts/month-target';
import type { Clause, Contract, History, Missing } from '../contracts/types';
import { sayBetween } from '../contracts/rules/sales-target-say';
import { statedFigure } from '../contracts/stated-figure';
import { versionAt } from '../contracts/versions';
import type { Message, MessageParam } from '../messages/types';
import { contractMonth, today as todayIn } from '../quantity/day';
import type { Day, Instant, Period } from '../quantity/period';
import type { RuleId } from '../contracts/rules/ids';
import { type Ends, endsOf, only, UNKNOWN } from './ends';
import type { Source } from './line';

export interface SettleWish {
  readonly contract: Contract;
  readonly history: History;
  readonly now: Instant;
  /** Contract month, from 1. */
  readonly month: number;
  /** Last day on which the operator served, when the contract ended early; undefined = as the contract says. */
  readonly endedOn?: Day | undefined;
}

/** One contract month, with what is needed to settle it. */
export interface Month extends SettleWish {
  /** The whole contract month. */
  readonly period: Period;
  /** The days of it in which the contract ran. */
  readonly served: Period;
  readonly today: Day;
  /** Clauses of the version valid on its first day. */
  readonly clauses: readonly Clause[];
  /** The month's sales target in minor units; undefined = the contract names none. */
  readonly target: number | undefined;
}

export function monthOf(wish: SettleWish): Month {
  const { contract, month, now, endedOn } = wish;
  const period = contractMonth(contract.start, month);
  const to = [period.to, contract.end, endedOn].reduce((a, b) => (b !== undefined && b < (a ?? b) ? b : a));
  return {
    ...wish,
    period,
    served: { from: period.from, to: to ?? period.to },
    today: todayIn(contract.zone, now),
    clauses: versionAt(contract, period.from)?.clauses ?? [],
    target: monthTarget(contract, month),
  };
}

/** Clauses of one kind that bind in this contract month; one from a later day does not. */
export function clausesOf(month: Month, kind: RuleId): Clause[] {
  return month.clauses.filter(({ kind: own, params }) => {
    const { fromMonth = 1, toMonth, from } = params;
    return (
      own === kind &&
      typeof fromMonth === 'number' &&
      fromMonth <= month.month &&
      (typeof toMonth !== 'number' || month.month <= toMonth) &&
      (typeof from !== 'string' || from <= month.period.to)
    );
  });
}

/** How the targets of these months were made where the contract states none and asks for a line. */
export function targetNotes(contract: Contract, first: number, last = first): Message[] {
  const notes: Message[] = [];
  for (let n = first; n <= last; n++) {
    const between = betweenTarget(contract, n);
    if (between) {
      const target: MessageParam = { message: sayBetween(between, n, contract.currency) };
      notes.push({ key: 'figures:target.note', params: { month: n, target } });
    }
  }
  return notes;
}

/** A figure of a month and where it comes from. */
export interface Known {
  readonly ends: Ends;
  readonly source: Source;
  readonly missing: readonly Missing[];
}

/** What pages show of money over these days; never below nothing. */
export function moneyRead(
  wish: Pick<SettleWish, 'contract' | 'history' | 'now'>,
  metric: string,
  period: Period,
): Known {
  const { contract, history, now } = wish;
  const today = todayIn(contract.zone, now);
  const { value, evidence, asOf, missing, running } = measure(history, {
    metric,
    unit: contract.currency,
    target: { kind: 'shop' },
    shopIds: contract.shopIds,
    period,
    today,
  });
  const open: Missing[] = running
    ? [{ message: { key: 'rules:missing-running', params: { to: period.to } } }]
    : [];
  return {
    ends: value ? endsOf(value) : UNKNOWN,
    source: { kind: 'pages', evidence, asOf },
    missing: [...open, ...missing],
  };
}

/** A figure that the merchant entered for exactly these days, as `statedFigure` finds it. */
export function figureStated(...asked: Parameters<typeof statedFigure>): Known | undefined {
  const found = statedFigure(...asked);
  return found
    ? { ends: only(found.amountMinor), source: { kind: 'entries', ids: [found.id] }, missing: [] }
    : undefined;
}
