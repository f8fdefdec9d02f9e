import type { Unreadable } from './types';

/** What the page itself has told: texts, and the few relations between them that only a page knows. `finish` makes the Reading of it. */
export interface Sight {
  readonly url: string;
  readonly lang: string;
  readonly title: string;
  /** In no frame: its top is where a console names the shop. */
  readonly top: boolean;
  /** How far the page is scrolled, px. */
  readonly scrolled: readonly [x: number, y: number];
  /** Elements outside the tables, those that hold them, and what they hold; an element before what it holds. */
  readonly spots: readonly SeenSpot[];
  /** Texts outside the tables, in document order. */
  readonly leaves: readonly SeenLeaf[];
  /** Texts in tables and in none of their rows. */
  readonly notes: readonly SeenLeaf[];
  /** What is chosen among several. */
  readonly selected: readonly SeenLeaf[];
  readonly fields: readonly SeenField[];
  /** Numbers of the spots with a text that may count rows; they and those around them tell what they speak. */
  readonly counts: readonly number[];
  readonly sheets: readonly SeenSheet[];
  /** Numbers of the spots where rows will stand once they are loaded. */
  readonly skeletons: readonly number[];
  readonly frames: readonly Sight[];
  /** Titles of the frames that cannot be entered. */
  readonly beyond: readonly (string | null)[];
}

/** Where an element is drawn, px from the window's upper left corner. */
export type Edges = readonly [left: number, top: number, right: number, bottom: number];

/** An attribute: the tag it stands on, its name, its value. */
export type Mark = readonly [tag: string, name: string, value: string];

export interface SeenSpot {
  /** Number of the element that holds it, also across a shadow border; -1 for none. */
  readonly up: number;
  /** Tag, what it pops up, and role, with a space between. */
  readonly kind: string;
  /** Elements with one class name have one number. */
  readonly look: number;
  readonly box: Edges;
  /** What ARIA calls it. */
  readonly name?: string;
  /** It is a trail of breadcrumbs. */
  readonly trail?: boolean;
  /** Hidden from assistive technology. */
  readonly aside?: boolean;
  /** What it does with what does not fit: `hidden auto`, across and down. */
  readonly clip?: string;
  /** Attributes that may hold the code of a metric. */
  readonly marks?: readonly Mark[];
  /** Draws a picture. */
  readonly pictured?: boolean;
  /** 1 = laid out and visible, 2 = and not transparent. Only where a text was found. */
  readonly seen?: number;
  /** Size of its font, px, and its weight. Only where a text is seen. */
  readonly font?: readonly [size: number, weight: number];
  /** Its whole visible text, where it may count rows. */
  readonly spoken?: string;
}

export interface SeenLeaf {
  /** Number of its spot. */
  readonly at: number;
  /** Cut where it is too long to mean anything. */
  readonly text: string;
  /** Drawn in no ink, or a glyph's name. */
  readonly mute?: boolean;
}

export interface SeenField extends SeenLeaf {
  /** What it asks for. */
  readonly name: string;
  /** Its type; '' for one that only shows what was chosen elsewhere. */
  readonly type: string;
}

export interface SeenCell {
  readonly text: string;
  readonly unreadable?: Unreadable;
  readonly image?: string;
  /** Its lines from the second on. */
  readonly more?: readonly string[];
  /** Draws a picture. */
  readonly pictured?: boolean;
}

export interface SeenRow {
  readonly cells: readonly SeenCell[];
  /** Stands where totals do. */
  readonly summary?: boolean;
  readonly id?: string;
  readonly level?: number;
}

/** A column's name, and the attributes of its cells that may hold its code. */
export interface SeenColumn {
  readonly label: string;
  readonly marks: readonly Mark[];
}

/** Text of one table, before what says nothing is left out. */
export interface SheetText {
  readonly title: string;
  readonly columns: readonly SeenColumn[];
  readonly rows: readonly SeenRow[];
}

/** What may be names with their values beside them. */
export interface SeenPairs {
  /** The markup tells names from values. */
  readonly marked: boolean;
  readonly pairs: readonly (SeenColumn & { readonly cell: SeenCell })[];
}

/** One table of a page, read or not. */
export interface SeenSheet {
  /** Number of its spot. */
  readonly at: number;
  readonly text?: SheetText;
  readonly pairs?: SeenPairs;
  readonly loading: boolean;
  /** Columns that ARIA counts; 0 = it does not. */
  readonly across: number;
  /** Fields to fill in. */
  readonly fields: number;
  /** Rows that ARIA counts, the lines of the header that it may count among them, all that are drawn, and all with a number. */
  readonly rows: readonly [counted: number, header: number, drawn: number, numbered: number];
}
