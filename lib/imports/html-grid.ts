import type { Merge, RawSheet } from './types';

/** Widest and tallest that a cell may say to be; what is more is a mistake or worse. */
const MOST_COLUMNS = 1000;
const MOST_ROWS = 65_534;

function span(said: string | undefined, most: number): number {
  const cells = Number.parseInt(said ?? '1', 10);
  return cells > 1 ? Math.min(cells, most) : 1;
}

/** The cells of one table of a page, each at its place in the grid. */
export class Grid {
  readonly rows: string[][] = [];
  readonly merges: Merge[] = [];
  /** Last row that a cell above reaches down to, by column. */
  readonly #taken: number[] = [];
  #column = 0;
  /** Columns of the widest row. */
  width = 0;

  row(): void {
    this.rows.push([]);
    this.#column = 0;
  }

  /** Puts the next cell of the row into the first place that no cell above covers. */
  cell(text: string, { colspan, rowspan }: Readonly<Record<string, string>>): void {
    if (this.rows.length === 0) this.row();
    const top = this.rows.length - 1;
    while ((this.#taken[this.#column] ?? -1) >= top) this.#column += 1;
    const left = this.#column;
    const right = left + span(colspan, MOST_COLUMNS) - 1;
    const bottom = top + span(rowspan, MOST_ROWS) - 1;
    if (right > left || bottom > top) this.merges.push({ top, left, bottom, right });
    if (bottom > top) for (let at = left; at <= right; at++) this.#taken[at] = bottom;
    this.#column = right + 1;
    this.width = Math.max(this.width, left + 1);
    const row = this.rows[top];
    if (text === '' || !row || left > MOST_COLUMNS) return;
    while (row.length < left) row.push('');
    row[left] = text;
  }

  /** The rows of this table and then those of another of the same columns. */
  followedBy(other: Grid): Grid {
    const whole = new Grid();
    whole.rows.push(...this.rows, ...other.rows);
    const down = this.rows.length;
    whole.merges.push(...this.merges);
    for (const merge of other.merges)
      whole.merges.push({ ...merge, top: merge.top + down, bottom: merge.bottom + down });
    whole.width = this.width;
    return whole;
  }

  /** The table below lines of text that stand above it. */
  below(lines: readonly string[]): RawSheet {
    const down = lines.length;
    return {
      name: '',
      rows: [...lines.map((line) => [line]), ...this.rows],
      merges: this.merges.map((merge) => ({ ...merge, top: merge.top + down, bottom: merge.bottom + down })),
    };
  }
}
