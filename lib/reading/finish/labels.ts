import type { SeenCell, SeenRow } from '../sight';
import { acrossOf, moreOf, standsOver, textOf } from './cells';
import { isAll } from './choices';
import { layOut, widthOf } from './layout';

/** Labels of the columns of one piece, and the header cell each comes from. */
export interface Labels {
  readonly labels: readonly string[];
  readonly cells: readonly (SeenCell | undefined)[];
  readonly title: string;
}

/** Joins the header rows above each column; a row that spans the whole table is a title and no label. */
export function readHeader(rows: readonly SeenRow[]): Labels {
  let title = '';
  const kept = rows.filter(({ cells }, i) => {
    const [only, more] = cells;
    const across = only === undefined ? 0 : acrossOf(only);
    // Over some of the columns it names a group.
    const below = rows[i + 1]?.cells ?? [];
    const group =
      across > 1
        ? across < below.length
        : only !== undefined && below.length > 1 && !below.every((cell) => standsOver(only, cell));
    const alone = only !== undefined && more === undefined && (moreOf(only).down ?? 1) === 1;
    if (i < rows.length - 1 && alone && !group) {
      title ||= labelOf(only);
      return false;
    }
    return cells.some((cell) => labelOf(cell) !== '') && !isFilter(cells.map(labelOf));
  });
  const slots = layOut(kept, true);
  const labels: string[] = [];
  const cells: (SeenCell | undefined)[] = [];
  for (let c = 0; c < widthOf(slots); c++) {
    const path: string[] = [];
    let last: SeenCell | undefined;
    for (const line of slots) {
      const cell = line[c];
      if (cell === undefined || cell === last) continue;
      last = cell;
      const text = labelOf(cell);
      if (text !== '' && path.at(-1) !== text) path.push(text);
    }
    const group = clean(moreOf(last).group ?? '');
    if (group && path[0] !== group) path.unshift(group);
    labels.push(path.join(' / '));
    cells.push(last);
  }
  return { labels, cells, title };
}

/** Fields to filter by, each still at 不限. */
function isFilter(names: readonly string[]): boolean {
  const [first = '', second, ...more] = names.filter((name) => name !== '');
  return second === first && more.every((name) => name === first) && isAll(first);
}

const clean = (name: string): string => name.replace(/\s*[←-⇿■-◿⬀-⯿ⓘ?？]+$/u, '');
const labelOf = (cell: SeenCell): string => clean(moreOf(cell).label ?? textOf(cell));
