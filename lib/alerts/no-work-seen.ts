import { standing } from '../contracts/entries';
import { addDays, dayCount, today as dayIn } from '../quantity/day';
import type { Threshold } from './kind';
import { thresholdOf } from './settings';
import { type Sight, shopKind } from './shop-kind';

const days: Threshold = {
  name: 'quietDays',
  label: 'alerts:threshold.quietDays',
  unit: 'day',
  usual: 7,
  least: 2,
  most: 60,
};

/** No work of the operator has been entered for days, although the contract asks for some. */
export const noWorkSeen = shopKind({
  id: 'no-work-seen',
  severity: 'amber',
  thresholds: [days],
  look(input, { shopId, today }) {
    const allowed = thresholdOf(input, 'no-work-seen', days);
    return input.contracts.flatMap((contract): Sight[] => {
      const asks = contract.versions.some(({ clauses }) =>
        clauses.some(({ kind }) => kind === 'deliverable'),
      );
      const over = contract.start > today || (contract.end !== undefined && contract.end < today);
      if (!asks || over || contract.shopIds[0] !== shopId) return [];
      const done = standing(input.history.entries).filter(
        (entry) =>
          entry.contractId === contract.id && (entry.kind === 'deliverable' || entry.kind === 'done'),
      );
      const last = done
        .map(({ happenedAt }) => dayIn(contract.zone, happenedAt))
        .toSorted()
        .at(-1);
      const since = last ?? addDays(contract.start, -1);
      const quiet = dayCount({ from: since, to: today }) - 1;
      return [
        {
          key: contract.id,
          wrong: quiet > allowed,
          period: { from: addDays(since, 1), to: today },
          params: { days: quiet, operator: contract.operator },
        },
      ];
    });
  },
});
