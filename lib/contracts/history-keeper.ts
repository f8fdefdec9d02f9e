import type { SnapshotFacts } from '../metrics/types';
import type { Entry } from './entries';
import { grownHistory } from './history';
import type { History } from './types';

/** Sets of shops whose histories are kept: one per contract, and one for all shops. */
const MOST = 6;

/** Makes histories as `createHistory` does, each grown from the one made before for the same shops. */
export function historyKeeper(): (facts: readonly SnapshotFacts[], entries: readonly Entry[]) => History {
  const kept = new Map<string, History>();
  return (facts, entries) => {
    const shops = [...new Set(facts.map(({ shopId }) => shopId))].toSorted().join('\n');
    const history = grownHistory(kept.get(shops), facts, entries);
    kept.delete(shops);
    kept.set(shops, history);
    const [oldest] = kept.keys();
    if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
    return history;
  };
}
