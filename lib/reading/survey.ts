import { GRID, isElement, isShadow, isTag, kidsOf } from './kind';
import { has } from './place';
import { tidy } from './text';
import { isValue } from './words';

/** A text outside every table, with the element that holds it. */
export interface Leaf {
  readonly el: Element;
  readonly text: string;
}

/** What one walk over a page finds; everything in document order. */
export interface Survey {
  readonly tables: Element[];
  /** Elements with a table-like role that are not `<table>`. */
  readonly grids: Element[];
  /** Elements with three or more children, in which rows may repeat. */
  readonly stacks: Element[];
  readonly leaves: Leaf[];
  /** Texts inside a table-like element but in none of its rows, and in the feet of tables: pagers stand there. */
  readonly notes: Leaf[];
  /** Fields to fill in, and those that offer a choice. */
  readonly fields: (HTMLInputElement | HTMLSelectElement)[];
  readonly selected: Element[];
  readonly frames: HTMLIFrameElement[];
  /** The place of each element that was looked at. */
  readonly order: Map<Element, number>;
}

const SKIP = /^(?:script|style|template|noscript|svg|head|canvas|video|audio|object|math|code|pre)$/;
/** A word of a class that marks the chosen one of several. */
const CHOSEN = /(?:^|[-_\s]|is-?)(?:active|selected|current|checked|cur|on)(?:$|\s|[-_]{2})/i;

/** Marks the extension's own elements in a page; the reader never enters them. */
export const OWN_HOST = 'data-dingdian';

/** Walks a document or shadow root once, into open shadow roots, not into tables. */
export function survey(root: Document | ShadowRoot): Survey {
  const found: Survey = {
    tables: [],
    grids: [],
    stacks: [],
    leaves: [],
    notes: [],
    fields: [],
    selected: [],
    frames: [],
    order: new Map(),
  };
  const start = 'body' in root ? root.body : root;
  if (start) walk(start, found);
  return found;
}

function walk(parent: Node, found: Survey): void {
  let raw = '';
  // Libraries split one text into several nodes, with nothing or a comment between them.
  const end = (into: Leaf[]) => {
    const text = tidy(raw);
    raw = '';
    if (text !== '' && isElement(parent)) into.push({ el: parent, text });
  };
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) raw += node.nodeValue ?? '';
    else if (isElement(node)) {
      end(found.leaves);
      visit(node, found);
    }
  }
  end(found.leaves);
}

function visit(el: Element, found: Survey): void {
  const tag = el.localName;
  if (SKIP.test(tag)) return;
  found.order.set(el, found.order.size);
  if (isTag(el, 'iframe')) {
    found.frames.push(el);
    return;
  }
  if (isTag(el, 'table') && !isFrame(el)) {
    const inner = el.querySelectorAll('table');
    found.tables.push(el, ...inner);
    for (const cell of new Set([...inner].map((table) => table.closest('td,th'))))
      if (cell) annotate(cell, found);
    for (const part of el.children)
      if (part.localName === 'tfoot')
        for (const cell of part.querySelectorAll('[colspan]')) annotate(cell, found);
    return;
  }
  if (isTag(el, 'input') || isTag(el, 'select')) {
    found.fields.push(el);
    return;
  }
  if (el.hasAttributes()) {
    if (el.hasAttribute(OWN_HOST) || el.hasAttribute('hidden')) return;
    if (el.matches(GRID)) {
      const root = el.getRootNode();
      // Its rows may stand outside, put in by slots.
      const grid = isShadow(root) && has(root.host, '[role=row]') ? root.host : el;
      if (has(grid, '[role=row]:not(tr)', 'div[role=gridcell][aria-rowindex]')) {
        found.grids.push(grid);
        found.tables.push(...el.querySelectorAll('table'));
        annotate(grid, found);
        return;
      }
    }
    if (isChosen(el)) found.selected.push(el);
  }
  if (kidsOf(el).length >= 3) found.stacks.push(el);
  if (el.shadowRoot) walk(el.shadowRoot, found);
  walk(el, found);
}

/** A table of no names that only arranges others, beginning with the first row, or cards. */
function isFrame(table: HTMLTableElement): boolean {
  const { rows } = table;
  const [first] = rows;
  if (rows.length > 4 || first?.cells[0]?.localName !== 'td') return false;
  if (rows.length < 4 && has(table, 'table') && (first.cells.length === 1 || has(first, 'table')))
    return true;
  const cells = [...table.querySelectorAll('td')].filter(({ textContent }) => textContent.trim());
  return cells.length > 1 && !has(table, 'th') && cells.every(isCard);
}

/** Holds a name and a figure of its own. */
function isCard(cell: Element): boolean {
  const texts = [...cell.children].map((child) => tidy(child.textContent ?? ''));
  return texts.some(isValue) && texts.some((text) => /\p{L}{2}/u.test(text) && !/\d/.test(text));
}

function annotate(parent: Element, found: Survey): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) {
      const text = tidy(node.nodeValue ?? '');
      if (text !== '') found.notes.push({ el: parent, text });
    } else if (isElement(node) && node.getAttribute('role') !== 'row' && node.localName !== 'table') {
      if (isChosen(node)) found.selected.push(node);
      found.order.set(node, found.order.size);
      annotate(node, found);
    }
  }
}

function isChosen(el: Element): boolean {
  const aria =
    el.getAttribute('aria-selected') ?? el.getAttribute('aria-checked') ?? el.getAttribute('aria-pressed');
  if (aria !== null) return aria === 'true';
  const current = el.getAttribute('aria-current');
  return (current !== null && current !== 'false') || CHOSEN.test(el.getAttribute('class') ?? '');
}
