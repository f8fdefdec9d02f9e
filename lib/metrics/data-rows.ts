import type { Reading } from '../reading/types';

/** How many rows of data these readings show, over all their tables; totals rows stand for others and are not counted. */
export function dataRows(readings: readonly Reading[]): number {
  return readings
    .flatMap(({ tables }) => tables)
    .reduce((sum, { rows }) => sum + rows.filter(({ summary }) => summary !== true).length, 0);
}
