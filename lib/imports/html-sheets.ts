import { type Problem, problem } from '../problem';
import { tidyText } from './cell-text';
import { Grid } from './html-grid';
import type { ImportLimits } from './limits';
import { type Attributes, readMarkup } from './markup';
import type { RawSheet } from './types';

/** Begins a line of its own. */
const BLOCK =
  /^(?:br|hr|p|div|li|ul|ol|dl|dt|dd|h[1-6]|table|caption|tr|td|th|thead|tbody|tfoot|form|section)$/u;
/** A page holds their text and never shows it. */
const SILENT = /^(?:script|style|template|noscript|title|select|textarea)$/u;
/** They hold nothing that could be hidden. */
const EMPTY = /^(?:br|hr|img|input|col|meta|link|wbr|base|area|source)$/u;
const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/iu;
const HIDING_RULE = /\.([\w-]+)\s*\{[^{}]*display\s*:\s*none/giu;
/** Lines of text around tables that may tell their days. */
const MOST_LINES = 12;
const LONGEST_LINE = 200;

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
  attributes: Attributes;
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
  readonly #hiding = new Set<string>();
  #hidden: Hidden | undefined;
  /** An element that is open and never shown. */
  #silent: string | undefined;
  #cells = 0;
  #characters = 0;
  /** A table's caption is a line above it. */
  #inCaption = false;
  /** More than the limits allow. */
  over = false;

  constructor(limits: ImportLimits) {
    this.#limits = limits;
  }

  tag(tag: string, ends: boolean, attributes: Attributes = {}): void {
    const silent = this.#silent;
    if (silent !== undefined) {
      if (ends && tag === silent) this.#silent = undefined;
    } else if (SILENT.test(tag)) this.#silent = ends ? undefined : tag;
    else if (this.#shows(tag, ends)) this.#tag(tag, ends, attributes);
  }

  text(text: string): void {
    if (this.#silent === 'style')
      for (const [, name = ''] of text.matchAll(HIDING_RULE)) this.#hiding.add(name);
    if (this.#silent !== undefined || this.#hidden) return;
    const table = this.#open.at(-1);
    if (table?.cell !== undefined) table.cell += text;
    // Text between the cells of a table is a writer's mistake, which browsers put above it.
    else if (!table || this.#inCaption) this.#line += text;
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

  /** Follows what is hidden to its end; gives whether the tag at hand counts again. */
  #shows(tag: string, ends: boolean): boolean {
    const hidden = this.#hidden;
    if (!hidden) return true;
    if (endsUnclosed(hidden, tag, ends)) {
      this.#hidden = undefined;
      return true;
    }
    const step = ends ? -1 : 1;
    if (tag === 'table') hidden.tables += step;
    if (tag === hidden.tag) hidden.depth += step;
    if (hidden.depth <= 0) this.#hidden = undefined;
    return false;
  }

  #hides({ hidden, style = '', class: classes = '' }: Attributes): boolean {
    return (
      hidden !== undefined ||
      HIDING.test(style) ||
      classes.split(/\s+/u).some((name) => this.#hiding.has(name))
    );
  }

  #tag(tag: string, ends: boolean, attributes: Attributes): void {
    const table = this.#open.at(-1);
    const cell = CELL.test(tag);
    if (table && (cell || tag === 'tr')) this.#closeCell(table);
    if (!ends && !cell && !EMPTY.test(tag) && tag !== 'table' && this.#hides(attributes)) {
      this.#hidden = { tag, inCell: table?.cell !== undefined, depth: 1, tables: 0 };
      return;
    }
    if (tag === 'table') {
      if (ends) this.#closeTable();
      else this.#openTable();
    } else if (tag === 'tr' && table) {
      if (!ends) table.grid.row();
    } else if (cell && table) {
      if (!ends) Object.assign(table, { cell: '', attributes });
    } else if (tag === 'caption') {
      this.#breakLine();
      this.#inCaption = !ends;
    } else if (BLOCK.test(tag)) this.#break(table);
  }

  #break(table: OpenTable | undefined): void {
    if (table?.cell !== undefined) table.cell += ' ';
    else if (!table) this.#breakLine();
  }

  #breakLine(): void {
    const line = tidyText(this.#line);
    this.#line = '';
    if (line !== '' && line.length <= LONGEST_LINE) this.#lines.push(line);
  }

  #openTable(): void {
    this.#breakLine();
    this.#open.push({ grid: new Grid(), cell: undefined, attributes: {} });
  }

  #closeCell(table: OpenTable): void {
    if (table.cell === undefined) return;
    const { attributes } = table;
    const text = this.#hides(attributes) ? '' : tidyText(table.cell);
    table.cell = undefined;
    table.grid.cell(text, attributes);
    this.#cells += text === '' ? 0 : 1;
    this.#characters += text.length;
    const { cells, characters, cellLength, rows, columns } = this.#limits;
    this.over ||=
      this.#cells > cells ||
      this.#characters > characters ||
      text.length > cellLength ||
      table.grid.rows.length > rows ||
      table.grid.width > columns;
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
  readMarkup(
    html,
    {
      open: (tag, attributes) => page.tag(tag, false, attributes),
      close: (tag) => page.tag(tag, true),
      text: (text) => page.text(text),
    },
    () => page.over,
  );
  if (page.over) return problem('import-too-large');
  page.end();
  return page.sheets;
}
