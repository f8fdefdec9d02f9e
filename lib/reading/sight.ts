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
  readonly blocks: readonly SeenBlock[];
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

/** What a cell shows: its text alone where nothing else is to be told. */
export type SeenCell = string | CellText;

export interface CellText {
  readonly text: string;
  readonly unreadable?: Unreadable | undefined;
  /** The one family that may draw other digits than the text holds, and draws this. */
  readonly font?: string | undefined;
  readonly image?: string | undefined;
  /** Its lines from the second on. */
  readonly more?: readonly string[] | undefined;
  /** Draws a picture. */
  readonly pictured?: boolean | undefined;
  /** How many columns and rows it covers. Only where some cell covers more than one. */
  readonly across?: number | undefined;
  readonly down?: number | undefined;
  /** Holds a text, and nothing of it is drawn. Only of the first rows. */
  readonly veiled?: boolean | undefined;
  /** Where it is drawn. This and what follows only of names and of some rows. */
  readonly box?: Edges | undefined;
  /** Not drawn, nor what it holds. */
  readonly gone?: boolean | undefined;
  /** The markup says that it is a name. */
  readonly names?: boolean | undefined;
  /** Holds a box to tick and no text. */
  readonly tick?: boolean | undefined;
  /** Attributes that may hold the code of a metric. */
  readonly marks?: readonly Mark[] | undefined;
  /** Its text without arrows and help marks, that of the group whose name holds it, and the column that ARIA gives it. Only of what may be names. */
  readonly label?: string | undefined;
  readonly group?: string | undefined;
  readonly index?: number | undefined;
}

export interface SeenRow {
  readonly cells: readonly SeenCell[];
  readonly id?: string | undefined;
  readonly level?: number | undefined;
  /** Rows of one parent have one number; absent for that of the first. */
  readonly home?: number | undefined;
  /** Its upper edge, px. Of the first, the middle and the last row. */
  readonly top?: number | undefined;
  /** Has a height, and cells that are drawn. Only of what may be names. */
  readonly drawn?: boolean | undefined;
  /** All its texts, seen or not, to compare it by. Only of what may be names. */
  readonly said?: string | undefined;
}

/** One physical grid of a page, before those that belong together are joined. `head` without `body` is a header that stands apart from its rows. */
export interface SeenBlock {
  /** Number of its spot. */
  readonly at: number;
  readonly caption: string;
  readonly head: readonly SeenRow[];
  readonly body: readonly SeenRow[];
  readonly foot: readonly SeenRow[];
  readonly loading: boolean;
  /** Columns that ARIA counts; 0 = it does not. */
  readonly across: number;
  /** Fields to fill in. */
  readonly fields: number;
  /** Rows that ARIA counts, and all with a number. */
  readonly counted: number;
  readonly numbered: number;
  /** The first row of the body has the number one: the header is not counted. */
  readonly first: boolean;
}
