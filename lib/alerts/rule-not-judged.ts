import { dayStart } from './day-start';
import { addDays, today } from '../quantity/day';
import type { Verdict } from '../contracts/types';
import type { AlertInput, Kind, Threshold } from './kind';
import { thresholdOf } from './settings';

const days: Threshold = {
  name: 'days',
  label: 'alerts:threshold.days',
  unit: 'day',
  usual: 7,
  least: 1,
  most: 60,
};

/** The newest period of each clause that is over; one unknown verdict a clause is enough to say. */
function newestClosed(input: AlertInput): Verdict[] {
  const newest = new Map<string, Verdict>();
  for (const verdict of input.verdicts) {
    if (verdict.running) continue;
    const key = `${verdict.contractId}|${verdict.clauseId}`;
    const before = newest.get(key);
    const later = !before || verdict.period.to > before.period.to;
    const known = before?.period.to === verdict.period.to && verdict.state !== 'unknown';
    if (later || known) newest.set(key, verdict);
  }
  return [...newest.values()];
}

function isOverdue(verdict: Verdict, input: AlertInput): boolean {
  const zone = input.contracts.find(({ id }) => id === verdict.contractId)?.zone;
  if (zone === undefined) return false;
  const allowed = thresholdOf(input, 'rule-not-judged', days);
  return verdict.state === 'unknown' && addDays(verdict.period.to, allowed) < today(zone, input.now);
}

/** A period is over for days and its clause still cannot be judged: silence must not look like all is well. */
export const ruleNotJudged: Kind = {
  id: 'rule-not-judged',
  label: 'alerts:rule-not-judged.label',
  thresholds: [days],
  find(input) {
    return newestClosed(input).flatMap((verdict) => {
      const contract = input.contracts.find(({ id }) => id === verdict.contractId);
      if (!contract || !isOverdue(verdict, input)) return [];
      const params = {
        period: { period: verdict.period },
        sentence: { message: verdict.sentence },
        missing: { list: verdict.missing.map(({ message }) => ({ message })) },
      };
      return [
        {
          kind: 'rule-not-judged' as const,
          key: ['rule-not-judged', verdict.contractId, verdict.clauseId].join('|'),
          shopId: contract.shopIds[0] ?? '',
          severity: 'note' as const,
          contractId: contract.id,
          clauseId: verdict.clauseId,
          entity: verdict.entity,
          period: verdict.period,
          title: { key: 'alerts:rule-not-judged.title', params } as const,
          detail: { key: 'alerts:rule-not-judged.detail', params } as const,
          evidence: verdict.evidence,
          readAt: verdict.asOf ?? dayStart(input.now),
        },
      ];
    });
  },
  clear(input) {
    return newestClosed(input).flatMap(({ state, contractId, clauseId }) =>
      state === 'unknown' ? [] : [['rule-not-judged', contractId, clauseId].join('|')],
    );
  },
};
