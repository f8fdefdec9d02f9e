import { pageName } from '../contracts/page-name';
import { OTHERS } from '../contracts/rules/ad-spend-cap-rows';
import { amountFigure, known } from '../contracts/rules/words';
import type { Contract, Verdict } from '../contracts/types';
import type { MessageParam } from '../messages/types';
import { compareDays } from '../quantity/day';
import { exactly } from '../quantity/interval';
import { isCurrency } from '../quantity/money';
import type { AlertInput, Kind } from './kind';
import { growing } from './so-far';
import { nameOf, newestBehind } from './told-of';
import type { Finding } from './types';

/** Contract, clause, entity and period: the same cap on another day is another alert. */
export function capKey(verdict: Verdict): string {
  const { contractId, clauseId, entity, period } = verdict;
  return ['cap-exceeded', contractId, clauseId, entity.kind, entity.id, period.from, period.to].join('|');
}

function findingOf(verdict: Verdict, contract: Contract, input: AlertInput): Finding | undefined {
  const { actual, promised, period, entity, evidence, asOf } = verdict;
  const fact = newestBehind(input, evidence);
  if (!actual || asOf === undefined || !isCurrency(promised.unit)) return undefined;
  // Spend that may still grow reads as "has reached", which stays true while it grows.
  const how = growing(verdict, contract);
  const spent = how ? exactly(actual.lo) : actual;
  // The time up to which it is known names the day as well.
  const told = how === 'so-far' && compareDays(period.from, period.to) === 0 ? 'today' : how;
  const over = { lo: spent.lo - promised.value, hi: spent.hi - promised.value };
  const params: Record<string, MessageParam> = {
    who: nameOf(entity),
    period: { period },
    spend: known(spent, promised.unit),
    cap: amountFigure(promised.value, promised.unit),
    over: known(over, promised.unit),
    page: fact ? pageName(fact) : '',
    readAt: { instant: asOf, zone: contract.zone },
  };
  return {
    kind: 'cap-exceeded',
    key: capKey(verdict),
    shopId: fact?.shopId ?? contract.shopIds[0] ?? '',
    severity: 'red',
    contractId: contract.id,
    clauseId: verdict.clauseId,
    entity,
    period,
    title: { key: told ? `alerts:cap-exceeded.title-${told}` : 'alerts:cap-exceeded.title', params },
    detail: { key: how ? `alerts:cap-exceeded.detail-${how}` : 'alerts:cap-exceeded.detail', params },
    evidence,
    readAt: asOf,
    badness: actual.lo,
  };
}

function caps(input: AlertInput): Verdict[] {
  return input.verdicts.filter((verdict) => verdict.rule === 'ad-spend-cap');
}

/** Ad spend proved to be above a cap, from however few rows. Also when it was so at the first reading. */
export const capExceeded: Kind = {
  id: 'cap-exceeded',
  label: 'alerts:cap-exceeded.label',
  thresholds: [],
  find(input) {
    return caps(input).flatMap((verdict) => {
      const contract = input.contracts.find(({ id }) => id === verdict.contractId);
      return verdict.state === 'breached' && contract ? (findingOf(verdict, contract, input) ?? []) : [];
    });
  },
  clear(input) {
    return caps(input).flatMap((verdict) =>
      verdict.state === 'met' && verdict.entity.id !== OTHERS ? [capKey(verdict)] : [],
    );
  },
};
