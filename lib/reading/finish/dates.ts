import { closest, holds, isClear, type Leaf, precedes, type Spot } from './spots';
import { isDateText, isPresetText } from './words';

/** What is filled in on a page, chosen, and written. */
interface Told {
  readonly fields: readonly Leaf[];
  readonly selected: readonly Leaf[];
  readonly leaves: readonly Leaf[];
}

/** Date pickers' values, 统计时间 lines and chosen presets, in document order. */
export function findDates(told: Told): Leaf[] {
  const fields = told.fields.filter(({ el, text }) => isDateText(text) && isClear(el));
  const joined: Leaf[] = [];
  for (let i = 0; i < fields.length; i++) {
    const from = fields[i];
    const to = fields[i + 1];
    if (!from) continue;
    const home = from.el.up?.up;
    if (to && home && holds(home, to.el)) {
      joined.push({ el: from.el, text: `${from.text} ~ ${to.text}` });
      i++;
    } else joined.push(from);
  }
  const chosen = told.selected.filter(
    ({ el, text }) => text.length <= 20 && isPresetText(text) && isClear(el),
  );
  const said = dateLines(told.leaves).filter(({ el }) => isClear(el));
  const all = [...joined, ...chosen, ...said].filter(
    ({ text }, i, list) => list.findIndex((other) => other.text === text) === i,
  );
  return all.toSorted((a, b) => (a.el === b.el ? 0 : precedes(a.el, b.el) ? -1 : 1));
}

const LABEL = /(?:时间|日期|周期)\s*[:：]?$/;
/** Where a named period is something to go to. */
const CHOICE = /^(?:nav|a|button|li|label) | (?:menuitem|tab|option)$/;
const BETWEEN = /^(?:[-–—~～]|至|到|to)$/;

/** Lines that show dates; a label and its dates, or the two ends of a range, are taken together. */
function dateLines(leaves: readonly Leaf[]): Leaf[] {
  const lines: Leaf[] = [];
  leaves.forEach(({ el, text }, i) => {
    if (!isDateText(text)) return;
    const [before, after] = [leaves[i - 1], leaves[i + 1]];
    // One of several names of periods beside one another is offered, not said.
    if (
      isPresetText(text) &&
      (closest(el, CHOICE) || [before, after].some((leaf) => leaf && isPresetText(leaf.text)))
    )
      return;
    const last = lines.at(-1);
    const joins = before && (BETWEEN.test(before.text) || BETWEEN.test(text));
    if (last && joins) {
      lines[lines.length - 1] = {
        el,
        text: `${last.text} ${before.text === last.text ? '' : `${before.text} `}${text}`,
      };
    } else if (before && LABEL.test(before.text) && near(before.el, el)) {
      if (last?.text === before.text) lines.pop();
      lines.push({ el, text: `${before.text} ${text}` });
    } else lines.push({ el, text });
  });
  return lines;
}

function near(a: Spot, b: Spot): boolean {
  const home = a.up?.up;
  return a.up === b.up || holds(a, b) || holds(b, a) || (home !== undefined && holds(home, b));
}

/** Dates in the smallest element around the table that holds no other table. */
export function datesNear(el: Spot, dates: readonly Leaf[], roots: readonly Spot[]): string[] {
  for (let { up } = el; up; up = up.up) {
    const around = up;
    if (roots.some((root) => root !== el && holds(around, root))) return [];
    const inside = dates.filter((date) => holds(around, date.el));
    if (inside.length > 0) return inside.map(({ text }) => text);
  }
  return [];
}
