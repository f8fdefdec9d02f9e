import { standing } from '../contracts/entries';
import { workOf } from '../contracts/work/changes';
import type { WorkDoubt } from '../contracts/work/types';
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

/** Changes that are too fresh to be proved are signs of work all the same. */
const PENDING: ReadonlySet<WorkDoubt> = new Set<WorkDoubt>(['fresh', 'brief', 'no-base']);

/** For days no work of the operator was entered, and none shows in the snapshots, although the contract asks for some. */
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
      const { changes, tracks } = workOf(input.history.facts, contract.shopIds);
      const seen = changes.filter(
        ({ aspect, doubt }) => aspect !== 'stock' && (doubt === undefined || PENDING.has(doubt)),
      );
      const [last] = [...done.map(({ happenedAt }) => happenedAt), ...seen.map(({ after }) => after.at)]
        .map((at) => dayIn(contract.zone, at))
        .toSorted()
        .toReversed();
      const since = last ?? addDays(contract.start, -1);
      const watched = tracks.filter(
        ({ aspect, sights }) =>
          aspect !== 'stock' && sights.some(({ at }) => dayIn(contract.zone, at) > since),
      );
      const things = new Set(watched.map(({ shopId: shop, id }) => `${shop}|${id}`)).size;
      const quiet = dayCount({ from: since, to: today }) - 1;
      return [
        {
          key: contract.id,
          wrong: quiet > allowed,
          period: { from: addDays(since, 1), to: today },
          params: {
            days: quiet,
            operator: contract.operator,
            snapshots: {
              message:
                things > 0
                  ? { key: 'alerts:no-work.compared', params: { count: things } }
                  : { key: 'alerts:no-work.unread' },
            },
          },
        },
      ];
    });
  },
});
