import { type BlockRow, isBlank } from './block';
import type { Slots } from './grid';
import { has, overlapOf, placeOf } from './place';

/** A cell that holds a box to tick and no text. */
export function isTickBox(cell: Element | undefined): boolean {
  return cell !== undefined && isBlank(cell) && has(cell, 'input[type="checkbox"]', '[role="checkbox"]');
}

/** For each header cell the body column under it: the one whose middle lies within the header, else most overlap. */
export function matchByPlace(
  heads: readonly (Element | undefined)[],
  sample: readonly (Element | undefined)[],
): number[] {
  const boxes = sample.map((cell) => cell && placeOf(cell));
  const used = new Set<number>();
  return heads.map((head) => {
    if (!head) return -1;
    const box = placeOf(head);
    let best = -1;
    let most = 0.5;
    boxes.forEach((body, i) => {
      if (!body || used.has(i)) return;
      const share = overlapOf(box, body) / Math.min(box.right - box.left, body.right - body.left);
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
  rows: readonly BlockRow[],
  slots: Slots,
  sample: readonly (Element | undefined)[] | undefined,
  width: number,
): void {
  if (!sample) return;
  slots.forEach((line, r) => {
    const row = rows[r];
    if (!row || line.length === width || row.cells.length < 2) return;
    const fitted: (Element | undefined)[] = [];
    const places = matchByPlace(row.cells, sample);
    places.forEach((at, i) => {
      if (at >= 0) fitted[at] = row.cells[i];
    });
    slots[r] = fitted;
  });
}
