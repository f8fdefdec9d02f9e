import { MAX_CHARACTERS } from '../../lib/browser/frames';
import type { FrameCount } from '../../lib/browser/frame-reader';
import { sightSchema } from '../../lib/browser/sight-schema';
import { dataRows } from '../../lib/metrics/data-rows';
import { finish } from '../../lib/reading/finish';

/** How much can be read of what one frame tells; a page too large to be kept has nothing to read. */
export function countSight(sight: string): FrameCount {
  if (sight.length > MAX_CHARACTERS) return { tables: 0, rows: 0 };
  const reading = finish(sightSchema.parse(JSON.parse(sight)));
  return { tables: reading.tables.length, rows: dataRows([reading]) };
}
