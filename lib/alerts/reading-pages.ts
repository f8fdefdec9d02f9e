import type { SnapshotFacts } from '../metrics/types';
import type { AlertInput } from './kind';

/** One page of a console, with everything read on it, newest first. */
export interface PageReadings {
  readonly key: string;
  readonly facts: readonly [SnapshotFacts, ...SnapshotFacts[]];
}

/** The pages of a shop that were read at least once. */
export function pagesOf(input: AlertInput, shopId: string): PageReadings[] {
  const groups = Map.groupBy(
    input.history.facts.filter((fact) => fact.shopId === shopId),
    ({ consoleId, page }) => `${consoleId}|${page}`,
  );
  return [...groups].flatMap(([key, facts]) => {
    const [newest, ...older] = facts.toSorted((a, b) => (a.readAt > b.readAt ? -1 : 1));
    return newest ? [{ key, facts: [newest, ...older] }] : [];
  });
}
