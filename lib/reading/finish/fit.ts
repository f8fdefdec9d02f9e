import { overlapOf } from '../edges';
import type { SeenCell, SeenRow } from '../sight';
import { moreOf } from './cells';
import type { Slots } from './layout';

/** For each header cell the body column under it: the one whose middle lies within the header, else most overlap. */
export function matchByPlace(
  heads: readonly (SeenCell | undefined)[],
  sample: readonly (SeenCell | undefined)[],
): number[] {
  const boxes = sample.map((cell) => moreOf(cell).box);
  const used = new Set<number>();
  return heads.map((head) => {
    const { box } = moreOf(head);
    if (!box) return -1;
    let best = -1;
    let most = 0.5;
    boxes.forEach((body, i) => {
      // What is as narrow as a border keeps room.
      if (!body || used.has(i) || body[2] - body[0] < 3) return;
      const share = overlapOf(box, body) / Math.min(box[2] - box[0], body[2] - body[0]);
      if (share > most) {
        most = share;
        best = i;
      }
    });
    if (best >= 0) used.add(best);
    return best;
  });
}

/** A row of fewer cells (totals) stands where it is drawn, not where it is counted. */
export function fitShortRows(
  rows: readonly SeenRow[],
  slots: Slots,
  sample: readonly (SeenCell | undefined)[] | undefined,
  width: number,
): void {
  if (!sample) return;
  slots.forEach((line, r) => {
    const row = rows[r];
    if (!row || line.length === width || row.cells.length < 2 || !moreOf(row.cells[0]).box) return;
    const fitted: (SeenCell | undefined)[] = [];
    const places = matchByPlace(row.cells, sample);
    places.forEach((at, i) => {
      if (at >= 0) fitted[at] = row.cells[i];
    });
    slots[r] = fitted;
  });
}
