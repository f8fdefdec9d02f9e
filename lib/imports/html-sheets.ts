import { type Problem, problem } from '../problem';
import { tidyText } from './cell-text';
import { withCharacters } from './entities';
import { Grid } from './html-grid';
import { type Piece, piecesOf } from './html-tags';
import type { ImportLimits } from './limits';
import type { RawSheet } from './types';

/** Nothing is drawn inside these, and they have no end. */
const EMPTY = new Set(['br', 'hr', 'img', 'input', 'col', 'meta', 'link', 'wbr', 'base', 'area', 'source']);
/** Begins a line of its own. */
const BLOCK =
  /^(?:br|hr|p|div|li|ul|ol|dl|dt|dd|h[1-6]|table|caption|tr|td|th|thead|tbody|tfoot|form|section)$/u;
const HIDDEN =
  /(?:^|\s)hidden(?:[\s=/]|$)|style\s*=\s*(?:"[^"]*|'[^']*)(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/iu;
const HIDING_RULE = /\.([\w-]+)\s*\{[^{}]*display\s*:\s*none/giu;
/** Lines of text around tables that may tell their days. */
const MOST_LINES = 12;
const LONGEST_LINE = 200;

function pattern(name: string): RegExp {
  return new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'iu');
}

const ATTRIBUTES = { class: pattern('class'), colspan: pattern('colspan'), rowspan: pattern('rowspan') };

function attribute(attributes: string, name: keyof typeof ATTRIBUTES): string | undefined {
  const found = attributes === '' ? null : ATTRIBUTES[name].exec(attributes);
  return found?.[1] ?? found?.[2] ?? found?.[3];
}

function spanOf(attributes: string, name: 'colspan' | 'rowspan'): number | undefined {
  const said = attribute(attributes, name);
  return said === undefined ? undefined : Number.parseInt(said, 10);
}

/** An element that hides what is in it. */
interface Hidden {
  readonly tag: string;
  /** In a cell it ends with the cell, closed or not. */
  readonly inCell: boolean;
  /** Elements of its name, and tables, that are open in it. */
  depth: number;
  tables: number;
}

const SECTION = /^(?:thead|tbody|tfoot)$/u;
const CELL = /^t[dh]$/u;

/** Whether a tag ends what is hidden although it does not close it: end tags may be left out. */
function endsUnclosed({ tag: hidden, inCell, tables }: Hidden, tag: string, ends: boolean): boolean {
  if (tables > 0) return false;
  const outer = SECTION.test(tag) || (tag === 'table' && ends);
  if (inCell) return outer || tag === 'tr' || CELL.test(tag);
  if (hidden === 'tr') return outer || (tag === 'tr' && !ends);
  if (hidden === 'p') return !ends && BLOCK.test(tag) && tag !== 'br';
  return SECTION.test(hidden) && outer && (tag !== hidden || !ends);
}

interface OpenTable {
  readonly grid: Grid;
  /** Text of the cell at hand; undefined = between cells. */
  cell: string | undefined;
  attributes: string;
}

/** Reads the tables of a page as it is drawn: what is hidden is left out, a table in a cell is a table of its own. */
class Page {
  readonly sheets: RawSheet[] = [];
  readonly #open: OpenTable[] = [];
  readonly #limits: ImportLimits;
  #lines: string[] = [];
  #line = '';
  /** The table just read, if it is one row: perhaps the head of the next, which then has none. */
  #head: { readonly grid: Grid; readonly above: readonly string[] } | undefined;
  #hiding: ReadonlySet<string> = new Set();
  #hidden: Hidden | undefined;
  #cells = 0;
  #characters = 0;

  constructor(limits: ImportLimits) {
    this.#limits = limits;
  }

  get fault(): Problem | undefined {
    const { cells, characters, rows, columns } = this.#limits;
    const grid = this.#open.at(-1)?.grid;
    const over =
      this.#cells > cells ||
      this.#characters > characters ||
      (grid?.rows.length ?? 0) > rows ||
      (grid?.width ?? 0) > columns;
    return over ? problem('import-too-large') : undefined;
  }

  take(piece: Piece): void {
    if ('rules' in piece) {
      const names = [...piece.rules.matchAll(HIDING_RULE)].map(([, name = '']) => name);
      this.#hiding = new Set([...this.#hiding, ...names]);
    } else if ('text' in piece) this.#write(piece.text);
    else if (this.#shows(piece.tag, piece.ends, piece.attributes))
      this.#tag(piece.tag, piece.ends, piece.attributes);
  }

  /** What stands behind the last table, as lines of that table. */
  end(): void {
    while (this.#open.length > 0) this.#closeTable();
    this.#breakLine();
    const last = this.sheets.at(-1);
    if (!last || this.#lines.length === 0) return;
    const below = this.#lines.slice(0, MOST_LINES).map((line) => [line]);
    this.sheets[this.sheets.length - 1] = { ...last, rows: [...last.rows, [], ...below] };
  }

  #write(text: string): void {
    if (this.#hidden) return;
    const table = this.#open.at(-1);
    if (table?.cell !== undefined) table.cell += text;
    // Text between the cells of a table is a writer's mistake, which browsers put above it.
    else if (!table) this.#line += text;
  }

  /** Follows what is hidden to its end; gives whether the tag at hand counts again. */
  #shows(tag: string, ends: boolean, attributes: string): boolean {
    const hidden = this.#hidden;
    if (!hidden) return true;
    if (endsUnclosed(hidden, tag, ends)) {
      this.#hidden = undefined;
      return true;
    }
    const step = ends ? -1 : attributes.endsWith('/') ? 0 : 1;
    if (tag === 'table') hidden.tables += step;
    if (tag === hidden.tag) hidden.depth += step;
    if (hidden.depth <= 0) this.#hidden = undefined;
    return false;
  }

  #hides(attributes: string): boolean {
    if (attributes === '') return false;
    const classes = this.#hiding.size > 0 ? (attribute(attributes, 'class') ?? '').split(/\s+/u) : [];
    return HIDDEN.test(attributes) || classes.some((name) => this.#hiding.has(name));
  }

  #tag(tag: string, ends: boolean, attributes: string): void {
    const table = this.#open.at(-1);
    const cell = CELL.test(tag);
    if (table && (cell || tag === 'tr')) this.#closeCell(table);
    if (!ends && !cell && !EMPTY.has(tag) && tag !== 'table' && this.#hides(attributes)) {
      const inCell = table?.cell !== undefined;
      if (!attributes.endsWith('/')) this.#hidden = { tag, inCell, depth: 1, tables: 0 };
      return;
    }
    if (tag === 'table') {
      if (ends) this.#closeTable();
      else this.#openTable();
    } else if (tag === 'tr' && table) {
      if (!ends) table.grid.row();
    } else if (cell && table) {
      if (!ends) Object.assign(table, { cell: '', attributes });
    } else if (BLOCK.test(tag)) this.#break(table);
  }

  #break(table: OpenTable | undefined): void {
    if (table?.cell !== undefined) table.cell += ' ';
    else if (!table) this.#breakLine();
  }

  #breakLine(): void {
    const line = tidyText(withCharacters(this.#line));
    this.#line = '';
    if (line !== '' && line.length <= LONGEST_LINE) this.#lines.push(line);
  }

  #openTable(): void {
    this.#breakLine();
    this.#open.push({ grid: new Grid(), cell: undefined, attributes: '' });
  }

  #closeCell(table: OpenTable): void {
    if (table.cell === undefined) return;
    const { attributes } = table;
    const text = this.#hides(attributes) ? '' : tidyText(withCharacters(table.cell));
    table.cell = undefined;
    table.grid.cell(text, { columns: spanOf(attributes, 'colspan'), rows: spanOf(attributes, 'rowspan') });
    this.#cells += text === '' ? 0 : 1;
    this.#characters += text.length > this.#limits.cellLength ? Number.POSITIVE_INFINITY : text.length;
  }

  #closeTable(): void {
    const table = this.#open.pop();
    if (!table) return;
    this.#closeCell(table);
    if (table.grid.rows.every((row) => row.length === 0)) return;
    const above = this.#lines.slice(-MOST_LINES);
    const follows = above.length === 0 && this.#head?.grid.width === table.grid.width;
    const head = follows ? this.#head : undefined;
    if (head) this.sheets.pop();
    this.sheets.push(head ? head.grid.followedBy(table.grid).below(head.above) : table.grid.below(above));
    this.#head = table.grid.rows.length === 1 ? { grid: table.grid, above } : undefined;
    this.#lines = [];
  }
}

/** The tables of a page as sheets, each below the text that stands above it. */
export function sheetsOfHtml(html: string, limits: ImportLimits): RawSheet[] | Problem {
  const page = new Page(limits);
  for (const piece of piecesOf(html)) {
    page.take(piece);
    if (page.fault) return page.fault;
  }
  page.end();
  return page.sheets;
}
