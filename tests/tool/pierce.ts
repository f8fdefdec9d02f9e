import type { CDPSession, Page } from 'playwright';

interface DomNode {
  readonly backendNodeId: number;
  readonly nodeName: string;
  readonly nodeType: number;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly (DomNode & { readonly shadowRootType?: string })[];
  readonly contentDocument?: DomNode;
}

/** An element inside a closed shadow root of the page: what the extension put there, which scripts cannot reach. */
export interface OverlayElement {
  readonly tag: string;
  /** Attribute → value. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Text of it and all below it, white space collapsed. */
  readonly text: string;
  readonly backendNodeId: number;
}

function textOf(node: DomNode): string {
  if (node.nodeType === 3) return node.nodeValue;
  if (node.nodeName === 'STYLE') return '';
  return (node.children ?? []).map(textOf).join(' ');
}

function attributesOf(node: DomNode): Record<string, string> {
  const flat = node.attributes ?? [];
  return Object.fromEntries(flat.flatMap((name, at) => (at % 2 === 0 ? [[name, flat[at + 1] ?? '']] : [])));
}

function gather(node: DomNode, closed: boolean, into: OverlayElement[]): void {
  if (closed && node.nodeType === 1)
    into.push({
      tag: node.nodeName.toLowerCase(),
      attributes: attributesOf(node),
      text: textOf(node).replace(/\s+/g, ' ').trim(),
      backendNodeId: node.backendNodeId,
    });
  for (const child of node.children ?? []) gather(child, closed, into);
  for (const root of node.shadowRoots ?? []) gather(root, closed || root.shadowRootType === 'closed', into);
  if (node.contentDocument) gather(node.contentDocument, false, into);
}

async function session<T>(page: Page, use: (cdp: CDPSession) => Promise<T>): Promise<T> {
  const cdp = await page.context().newCDPSession(page);
  try {
    return await use(cdp);
  } finally {
    await cdp.detach();
  }
}

/** Every element in closed shadow roots of the page and its same-process frames, in document order. */
export function overlayElements(page: Page): Promise<OverlayElement[]> {
  return session(page, async (cdp) => {
    const { root } = (await cdp.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
    const found: OverlayElement[] = [];
    gather(root, false, found);
    return found;
  });
}

/** The smallest element of the overlay whose text or accessible name matches; undefined when there is none. */
export async function overlayElement(
  page: Page,
  words: RegExp,
  tag?: string,
): Promise<OverlayElement | undefined> {
  const found = (await overlayElements(page)).filter(
    (element) =>
      (!tag || element.tag === tag) &&
      words.test(
        `${element.text} ${element.attributes['aria-label'] ?? ''} ${element.attributes.title ?? ''}`,
      ),
  );
  return found.toSorted((a, b) => a.text.length - b.text.length)[0];
}

/** Where the element is on the page, in CSS pixels. */
export async function overlayBox(
  page: Page,
  element: OverlayElement,
): Promise<{ x: number; y: number; width: number; height: number }> {
  const { model } = await session(page, (cdp) =>
    cdp.send('DOM.getBoxModel', { backendNodeId: element.backendNodeId }),
  );
  const [x = 0, y = 0] = model.border;
  return { x, y, width: model.width, height: model.height };
}

/** Clicks where the element is, as a person would: with the mouse, on the page. */
export async function clickOverlay(page: Page, words: RegExp, tag = 'button'): Promise<void> {
  const element = await overlayElement(page, words, tag);
  if (!element) throw new Error(`Nothing in the overlay says ${String(words)}`);
  const { x, y, width, height } = await overlayBox(page, element);
  await page.mouse.click(x + width / 2, y + height / 2);
}
