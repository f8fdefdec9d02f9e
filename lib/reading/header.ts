import type { BlockRow } from './block';
import { layOut, type Slots } from './grid';
import { acrossOf, isCell } from './kind';
import { lookOf, type Look } from './look';
import { isOver } from './place';
import { type Eyes, seeText } from './text';

/** Labels of the columns of one piece, and the header cell each comes from. */
export interface Labels {
  readonly labels: readonly string[];
  readonly cells: readonly (Element | undefined)[];
}

/** Joins the header rows above each column; a row that spans the whole table is a title and no label. */
export function* readHeader(
  rows: readonly BlockRow[],
  looks: Look,
  eyes: Eyes,
): Generator<void, Labels & { title: string }> {
  const named = rows.map((row) => ({
    row,
    texts: new Map(row.cells.map((cell) => [cell, headerText(cell, looks, eyes)])),
  }));
  let title = '';
  const kept = named.filter(({ row, texts }, i) => {
    const some = [...texts.values()].some((text) => text !== '');
    const [only, more] = row.cells;
    const across = only ? acrossOf(only) : 0;
    // Over some of the columns it names a group.
    const below = named[i + 1]?.row.cells ?? [];
    const group =
      across > 1
        ? across < below.length
        : only && below.length > 1 && !below.every((cell) => isOver(only, cell));
    if (i < named.length - 1 && only && !more && !group && !(isCell(only) && only.rowSpan !== 1)) {
      title ||= [...texts.values()][0] ?? '';
      return false;
    }
    return some;
  });
  const slots: Slots = yield* layOut(
    kept.map(({ row }) => row),
    true,
  );
  const width = slots.reduce((most, line) => Math.max(most, line.length), 0);
  const labels: string[] = [];
  const cells: (Element | undefined)[] = [];
  for (let c = 0; c < width; c++) {
    const path: string[] = [];
    let last: Element | undefined;
    slots.forEach((line, r) => {
      const cell = line[c];
      if (!cell || cell === last) return;
      last = cell;
      const text = kept[r]?.texts.get(cell) ?? headerText(cell, looks, eyes);
      if (text !== '' && path.at(-1) !== text) path.push(text);
    });
    const group = last && groupText(last, looks, eyes);
    if (group && path[0] !== group) path.unshift(group);
    labels.push(path.join(' / '));
    cells.push(last);
  }
  return { labels, cells, title };
}

/** The name of a group whose header holds the headers of its columns. */
function groupText(cell: Element, looks: Look, eyes: Eyes): string {
  const group = cell.parentElement?.closest('[role="columnheader"],[role="columngroup"]');
  if (!group) return '';
  const apart = new Set(group.querySelectorAll('[role="columnheader"]'));
  return headerText(group, looks, { ...eyes, apart });
}

function headerText(cell: Element, looks: Look, eyes: Eyes): string {
  const look = lookOf(cell, looks);
  return seeText(cell, look, { ...eyes, label: true }).text.replace(/\s*[←-⇿■-◿⬀-⯿ⓘ?？]+$/u, '');
}
