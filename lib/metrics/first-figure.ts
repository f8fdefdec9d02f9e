import type { Observation, SnapshotFacts, TableFacts } from './types';

/**
 * The first figure that was read of each column of a table, by column; by row where the metrics stand in rows. One look
 * at it tells whether number and unit were read rightly. A total stands in only where nothing else was read.
 */
export function firstFigures(
  { observations }: Pick<SnapshotFacts, 'observations'>,
  { frame, table, lines }: Pick<TableFacts, 'frame' | 'table' | 'lines'>,
): ReadonlyMap<number, Observation> {
  const first = new Map<number, Observation>();
  for (const observation of observations) {
    const { evidence } = observation;
    if (evidence.frame !== frame || evidence.table !== table) continue;
    const at = lines ? evidence.row : evidence.column;
    const known = first.get(at);
    if (!known || (known.summary && !observation.summary)) first.set(at, observation);
  }
  return first;
}
