import type { SeenCell, SeenRow } from '../sight';
import { acrossOf, moreOf, standsOver } from './cells';

/** Cells of rows laid out by their spans: one slot per column, the same cell in every slot it covers. */
export type Slots = (readonly (SeenCell | undefined)[])[];

const downOf = (cell: SeenCell): number => moreOf(cell).down ?? 1;

const spans = ({ cells }: SeenRow): boolean =>
  cells.some((cell) => typeof cell === 'object' && (acrossOf(cell) > 1 || downOf(cell) > 1));

/** The column indexes that all cells carry, rising; a group stands at the index of its first column. */
function columnIndexes(rows: readonly SeenRow[]): number[] {
  if (rows.length < 2) return [];
  const all = rows.flatMap(({ cells }) => cells.map((cell) => moreOf(cell).index ?? 0));
  return all.includes(0) ? [] : [...new Set(all)].toSorted((a, b) => a - b);
}

/** Headers that say nothing of what they span: each stands over the cells of the fullest row that it is drawn over. */
function standOver(rows: readonly SeenRow[]): Slots {
  const leaves = rows.reduce((a, b) => (b.cells.length > a.cells.length ? b : a)).cells;
  return rows.map(({ cells }) => leaves.map((leaf) => cells.find((cell) => standsOver(cell, leaf))));
}

/** Lays rows out; `wide` spans repeat the cell in each column (headers), otherwise only its first column holds it. */
export function layOut(rows: readonly SeenRow[], wide: boolean): Slots {
  const places = wide ? columnIndexes(rows) : [];
  if (places.length === 0 && !rows.some(spans)) {
    const uneven = wide && rows.some(({ cells }) => cells.length !== rows[0]?.cells.length);
    return uneven ? standOver(rows) : rows.map(({ cells }) => cells);
  }
  const hanging: { cell: SeenCell | undefined; left: number }[] = [];
  return rows.map(({ cells }) => {
    const line: (SeenCell | undefined)[] = [];
    const taken = new Set<number>();
    hanging.forEach((hang, c) => {
      if (hang.left === 0) return;
      line[c] = hang.cell;
      taken.add(c);
      hang.left--;
    });
    let c = 0;
    for (const cell of cells) {
      c = Math.max(c, places.indexOf(moreOf(cell).index ?? 0));
      while (taken.has(c)) c++;
      const across = acrossOf(cell);
      for (let i = 0; i < across; i++) {
        line[c + i] = i === 0 || wide ? cell : undefined;
        if (downOf(cell) > 1) hanging[c + i] = { cell: line[c + i], left: downOf(cell) - 1 };
      }
      c += across;
    }
    return line;
  });
}

/** The largest number of columns of any row. */
export function widthOf(slots: Slots): number {
  return slots.reduce((most, line) => Math.max(most, line.length), 0);
}
