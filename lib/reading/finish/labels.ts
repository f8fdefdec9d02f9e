import type { SeenCell, SeenRow } from '../sight';
import { acrossOf, columnsOf, moreOf, standsOver, textOf } from './cells';
import { isOpen } from './choices';
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
    // Below the names of several columns one cell over all of them names none: buttons, a search.
    if (
      alone &&
      across > 1 &&
      rows.slice(0, i).some((row) => row.cells.length > 1 && columnsOf([row]) <= across)
    )
      return false;
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

/** Fields to filter by, each still empty, at 不限 or 请选择. */
function isFilter(names: readonly string[]): boolean {
  return names.length > 1 && names.every((name) => name === '' || isOpen(name));
}

const clean = (name: string): string => name.replace(/\s*[←-⇿■-◿⬀-⯿ⓘ?？]+$/u, '');
const labelOf = (cell: SeenCell): string => clean(moreOf(cell).label ?? textOf(cell));
