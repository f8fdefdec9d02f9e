import { holds, type Leaf, type Spot } from './spots';

/** A digit at rest is cut by less than its leading, one that rolls by more. A guess. */
const AT_REST = 0.2;

/** The texts without figures of which a digit rolls by right now: which one is meant, nobody can tell. */
export function atRest(leaves: readonly Leaf[]): Leaf[] {
  const rolling = leaves.flatMap(({ el, text }) => (/^\d$/.test(text) ? (rollsIn(el) ?? []) : []));
  return leaves.filter(({ el }) => !rolling.some((figure) => holds(figure, el)));
}

/** What holds the box that cuts a digit off at its upper or lower edge. */
function rollsIn(el: Spot): Spot | undefined {
  let box = el.up;
  while (box && !box.clip) box = box.up;
  if (!box || /auto|scroll/.test(box.clip ?? '')) return undefined;
  const [, top, , bottom] = el.box;
  const seen = Math.min(bottom, box.box[3]) - Math.max(top, box.box[1]);
  return seen < (1 - AT_REST) * (bottom - top) ? box.up : undefined;
}
