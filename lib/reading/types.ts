/** Why a cell's text must not be taken as the value: drawn by a substitute font, by CSS content, or covered. */
export type Unreadable = 'substitute-font' | 'css-content' | 'shuffled-digits';

export interface ReadCell {
  /** Visible text, white space collapsed, main and secondary lines joined by one space. */
  readonly text: string;
  readonly unreadable?: Unreadable;
  /** The line that tells the change against another period, if the cell has one; also part of `text`. */
  readonly change?: string;
  /** Absolute address of the first picture in the cell (product image). */
  readonly image?: string;
}

export interface ReadColumn {
  /** Visible header text; labels of grouped headers join as `Group / Leaf`. */
  readonly label: string;
  /** The metric code that the console wrote into its markup, if any. */
  readonly code?: string;
}

export interface ReadRow {
  readonly cells: readonly ReadCell[];
  /** A totals row (合计, 汇总, Total); stands among the rows and is never summed again. */
  readonly summary?: boolean;
  /** The row key of the page (`data-row-key`, `row-id`, …), if any. */
  readonly id?: string;
  /** Depth in a tree table; 0 or absent = top level. */
  readonly level?: number;
}

export interface Coverage {
  /** Data rows read, totals rows not counted. */
  readonly shown: number;
  /** Rows that the page says exist ("共 135 条"); null = the page does not say. */
  readonly total: number | null;
  /** Current page and number of pages of a pager, counted from 1. */
  readonly page?: number;
  readonly pages?: number;
  /** Columns in the page against those that exist, where some come only when the merchant scrolls sideways. */
  readonly columns?: { readonly shown: number; readonly total: number };
}

/** What is chosen in a drop-down or among alternatives, and what the page calls the choice; '' = it has no name. */
export interface Choice {
  readonly name: string;
  readonly text: string;
}

export interface ReadTable {
  readonly title: string | null;
  /** `cards` = a group of KPI cards: one column per card, one row. */
  readonly kind: 'table' | 'cards';
  readonly columns: readonly ReadColumn[];
  readonly rows: readonly ReadRow[];
  readonly coverage: Coverage;
  /** Texts near the table that tell its period (its own date picker, caption, 统计时间). */
  readonly dates?: readonly string[];
  /** What is chosen above the table, which may leave out a part of what there is. */
  readonly choices?: readonly Choice[];
}

/** What the page says about itself beside its tables, as text. */
export interface PageContext {
  readonly title: string;
  /** Texts of selected tabs, menu items and segmented controls, outermost first. */
  readonly tabs: readonly string[];
  /** Texts of date pickers, 统计时间 lines and selected period presets, in document order. */
  readonly dates: readonly string[];
  /** Short texts in the page's top bar, where a console names the shop. */
  readonly header: readonly string[];
  /** Names of the search fields that hold something: what is shown may be a part. Never what was typed. */
  readonly filters?: readonly string[];
  /** First level headings and breadcrumbs. */
  readonly headings: readonly string[];
}

/** What one document showed at one moment, as text. Nothing in it is parsed. */
export interface Reading {
  /** Address with query and hash, which carry the console's route and dates. */
  readonly url: string;
  /** `document.documentElement.lang`, or ''. */
  readonly lang: string;
  readonly context: PageContext;
  readonly tables: readonly ReadTable[];
  /** Tables found but not read because they are still loading; frames that cannot be entered. */
  readonly skipped: readonly {
    readonly code: 'table-loading' | 'frame-out-of-reach';
    readonly title: string | null;
  }[];
}
