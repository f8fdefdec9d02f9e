/** What holds rows by its role. */
export const GRID = '[role$=grid],[role=table]';

/** What a node is, by what it says of itself: `instanceof` would miss the nodes of a frame. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** A shadow root, and no fragment. */
export function isShadow(node: Node): node is ShadowRoot {
  return node.nodeType === 11 && 'host' in node;
}

/** An HTML element of this tag. */
export function isTag<Tag extends keyof HTMLElementTagNameMap>(
  el: Element,
  tag: Tag,
): el is HTMLElementTagNameMap[Tag] {
  return el.localName === tag;
}

/** A `td` or `th`. */
export function isCell(el: Element): el is HTMLTableCellElement {
  return 'colSpan' in el;
}

/** What stands right inside an element: in its open shadow root, unless that only gives it a place. */
export function kidsOf(el: Element): ArrayLike<Element> & Iterable<Element> {
  const root = el.shadowRoot;
  if (!root || root.querySelector('slot')) return el.children;
  return [...root.children].filter(({ localName }) => localName !== 'style' && localName !== 'link');
}

/** May have a style of its own, as all that a page draws. */
export function isStyled(el: Element): el is Element & ElementCSSInlineStyle {
  return 'style' in el;
}

/** Laid out height in px; 0 for what has no box, and for SVG. */
export function heightOf(el: Element): number {
  return 'offsetHeight' in el ? Number(el.offsetHeight) : 0;
}
