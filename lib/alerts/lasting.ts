import { compare } from '../contracts/compare';
import { dayNumber } from '../contracts/day-number';
import { factsOf, indexFor } from '../contracts/history';
import type { Sighting } from '../contracts/sighting';
import type { Verdict } from '../contracts/types';
import type { AlertInput } from './kind';

/** The newest reading of the state that a verdict is about: of the same product, by the same figure. */
function newestOf({ history }: AlertInput, { evidence, entity }: Verdict): Sighting | undefined {
  const [cell] = evidence;
  const fact = cell && factsOf(history, cell.snapshotId);
  const read = fact?.observations.find(
    ({ evidence: at }) =>
      at.frame === cell?.frame && at.table === cell.table && at.row === cell.row && at.column === cell.column,
  );
  if (!fact || !read) return undefined;
  const track = indexFor(history).tracks(fact.shopId, read.metric, read.unit, entity.kind).get(entity.id);
  return track?.sightings.reduce<Sighting | undefined>(
    (a, b) => (a && a.fact.readAt >= b.fact.readAt ? a : b),
    undefined,
  );
}

/**
 * Whether a state that was in breach (a price, a stock) still is: `true` while its newest reading belongs to the breach,
 * `false` once a later one keeps to the limit. undefined = a later reading leaves it open. A breach that goes on for
 * days is one trouble, and a past one is no news.
 */
export function stillBreached(verdict: Verdict, input: AlertInput): boolean | undefined {
  const newest = newestOf(input, verdict);
  if (!newest || newest.to <= dayNumber(verdict.period.to)) return true;
  const { comparator, value, unit } = verdict.promised;
  const same = newest.observations.every((observation) => observation.unit === unit);
  // Days of cover are worked out from the stock: that the breach ended is all that is known here.
  return same && compare(newest, comparator, value) !== 'met' ? undefined : false;
}
