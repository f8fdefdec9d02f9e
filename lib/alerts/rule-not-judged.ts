import { dayStart } from './day-start';
import { addDays, today } from '../quantity/day';
import type { Contract, Verdict } from '../contracts/types';
import type { Day } from '../quantity/period';
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

/** After every day. */
const NEVER = '9999';

/** One clause: the first period that is over, not judged, and followed by none that was; undefined = none is open. */
interface Standing {
  readonly contract: Contract;
  readonly clauseId: string;
  readonly open: Verdict | undefined;
  /** Since when a verdict is wanting: the end of that period. */
  readonly since: Day;
}

function standingOf(input: AlertInput, contract: Contract): Standing[] {
  const own = input.verdicts.filter(({ contractId, running }) => contractId === contract.id && !running);
  const byDay = new Set(
    input.verdicts.filter(({ period }) => period.from === period.to).map(({ clauseId }) => clauseId),
  );
  // Before the first reading nothing could be known: that is no silence.
  const first = input.history.facts
    .filter(({ shopId }) => contract.shopIds.includes(shopId))
    .reduce((day, fact) => (fact.day < day ? fact.day : day), NEVER);
  if (first === NEVER) return [];
  return [...Map.groupBy(own, ({ clauseId }) => clauseId)].map(([clauseId, verdicts]) => {
    const known = verdicts.filter(({ state }) => state !== 'unknown').map(({ period }) => period.to);
    const judged = known.toSorted().at(-1) ?? '';
    const after = verdicts.filter(({ state, period }) => state === 'unknown' && period.to > judged);
    const open = after
      .filter(({ period }) => period.to >= first)
      .toSorted((a, b) => (a.period.to < b.period.to ? -1 : 1))[0];
    // Days that nobody read stand joined in one verdict, which ends yesterday for ever: it is wanting since its first.
    const joined = open !== undefined && byDay.has(clauseId);
    const start = open && open.period.from > first ? open.period.from : first;
    return { contract, clauseId, open, since: joined ? start : (open?.period.to ?? '') };
  });
}

function allStanding(input: AlertInput): Standing[] {
  return input.contracts.flatMap((contract) => standingOf(input, contract));
}

function isOverdue({ contract, open, since }: Standing, input: AlertInput): boolean {
  const allowed = thresholdOf(input, 'rule-not-judged', days);
  return open !== undefined && addDays(since, allowed) < today(contract.zone, input.now);
}

/** A period is over for days and its clause still cannot be judged: silence must not look like all is well. */
export const ruleNotJudged: Kind = {
  id: 'rule-not-judged',
  label: 'alerts:rule-not-judged.label',
  thresholds: [days],
  find(input) {
    return allStanding(input).flatMap((standing) => {
      const { contract, clauseId, open: verdict } = standing;
      if (!verdict || !isOverdue(standing, input)) return [];
      const params = {
        period: { period: verdict.period },
        sentence: { message: verdict.sentence },
        missing: { list: verdict.missing.map(({ message }) => ({ message })) },
      };
      return [
        {
          kind: 'rule-not-judged' as const,
          key: ['rule-not-judged', contract.id, clauseId].join('|'),
          shopId: contract.shopIds[0] ?? '',
          severity: 'note' as const,
          contractId: contract.id,
          clauseId,
          entity: verdict.entity,
          period: verdict.period,
          title: { key: 'alerts:rule-not-judged.title', params } as const,
          detail: { key: 'alerts:rule-not-judged.detail', params } as const,
          evidence: verdict.evidence,
          readAt: verdict.asOf ?? dayStart(contract.zone, input.now),
        },
      ];
    });
  },
  clear(input) {
    return allStanding(input).flatMap(({ contract, clauseId, open }) =>
      open ? [] : [['rule-not-judged', contract.id, clauseId].join('|')],
    );
  },
};
