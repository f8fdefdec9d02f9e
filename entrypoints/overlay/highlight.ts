import type { Trail } from '../../lib/browser/highlight';

const SHOWN_MS = 6000;
/** Between the element and our frame, px. */
const GAP = 4;

/** All text below, open shadow roots included, without white space. */
function bare(root: Element | ShadowRoot): string {
  const hosts = [...('shadowRoot' in root ? [root] : []), ...root.querySelectorAll('*')];
  const shadows = hosts.map(({ shadowRoot }) => (shadowRoot ? bare(shadowRoot) : ''));
  return [root.textContent ?? '', ...shadows].join('').replace(/\s+/g, '');
}

/** The smallest visible element that holds all of these texts; an element that is exactly the one text before others. */
function narrow(from: Element, texts: readonly string[]): Element | undefined {
  const holds = (element: Element) => {
    const own = bare(element);
    return texts.every((text) => own.includes(text));
  };
  if (!holds(from)) return undefined;
  for (let at = from; ; ) {
    const inner = [...(at.shadowRoot?.children ?? []), ...at.children].filter(
      (child) => child.checkVisibility() && holds(child),
    );
    const next = inner.find((child) => bare(child) === texts[0]) ?? inner[0];
    if (!next) return at;
    at = next;
  }
}

function follow(document: Document, trail: Trail): Element | undefined {
  let at: Element | undefined = document.body;
  for (const texts of trail) at = at && narrow(at, texts);
  return at;
}

/** Draws a frame of ours around what the trails lead to; false when none leads anywhere in this document. */
export function highlight(place: HTMLElement, trails: readonly Trail[]): boolean {
  const found = trails.map((trail) => follow(document, trail)).find((element) => element !== undefined);
  if (!found) return false;
  const { top, bottom } = found.getBoundingClientRect();
  const fits = bottom - top < innerHeight;
  // A table taller than the window is left where it is as long as some of it is seen.
  if (fits ? top < 0 || bottom > innerHeight : top > innerHeight || bottom < 0)
    found.scrollIntoView({ block: fits ? 'center' : 'start' });
  const mark = document.createElement('div');
  mark.className = 'mark';
  place.append(mark);
  const until = performance.now() + SHOWN_MS;
  const draw = () => {
    const box = found.getBoundingClientRect();
    const left = Math.max(0, box.left - GAP);
    const y = Math.max(0, box.top - GAP);
    const width = Math.min(innerWidth, box.right + GAP) - left;
    mark.style.cssText = `left:${left}px;top:${y}px;width:${width}px;height:${Math.min(innerHeight, box.bottom + GAP) - y}px`;
    if (performance.now() < until && found.isConnected) requestAnimationFrame(draw);
    else mark.remove();
  };
  draw();
  return true;
}
