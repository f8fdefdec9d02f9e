import { metricName } from '../contracts/metric-name';
import type { Observation } from '../metrics/types';
import { addDays } from '../quantity/day';
import { RESTATED_DAYS, type Restatement, restatementsOf } from './restatements';
import { type Sight, shopKind } from './shop-kind';

function figure({ lo, hi, unit }: Observation) {
  return { figure: { lo, hi, unit } } as const;
}

function sightOf({ metric, day, first, last, fact }: Restatement, wrong: boolean): Sight {
  return {
    key: `${fact.page}|${metric}|${day}`,
    wrong,
    period: { from: day, to: day },
    facts: [fact],
    evidence: [first.evidence, last.evidence],
    newsTo: addDays(day, RESTATED_DAYS),
    params: { metric: metricName(metric), first: figure(first), last: figure(last) },
    badness: Math.abs(last.shown - first.shown),
  };
}

/** The figure of a day that was over has changed since it was first read. */
export const restated = shopKind({
  id: 'restated',
  severity: 'note',
  look(input, { shopId }) {
    const { changed, same } = restatementsOf(input, shopId);
    return [...changed.map((one) => sightOf(one, true)), ...same.map((one) => sightOf(one, false))];
  },
});
