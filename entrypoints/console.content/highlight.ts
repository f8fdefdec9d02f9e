import type { Trail } from '../../lib/browser/highlight';

const SHOWN_MS = 6000;

const bare = (element: Element) => (element.textContent ?? '').replace(/\s+/g, '');

/** The smallest visible element that holds all of these texts; an element that is exactly the one text before others. */
function narrow(from: Element, texts: readonly string[]): Element | undefined {
  const holds = (element: Element) => {
    const own = bare(element);
    return texts.every((text) => own.includes(text));
  };
  if (!holds(from)) return undefined;
  for (let at = from; ; ) {
    const inner = [...at.children].filter((child) => child.checkVisibility() && holds(child));
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
export function highlight(place: () => HTMLElement, trails: readonly Trail[]): boolean {
  const found = trails.map((trail) => follow(document, trail)).find((element) => element !== undefined);
  if (!found) return false;
  const { top, bottom } = found.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight)
    found.scrollIntoView({ block: bottom - top < innerHeight ? 'center' : 'start' });
  const mark = document.createElement('div');
  mark.className = 'mark';
  place().append(mark);
  const until = performance.now() + SHOWN_MS;
  const draw = () => {
    const { left, top: y, width, height } = found.getBoundingClientRect();
    mark.style.cssText = `left:${left - 4}px;top:${y - 4}px;width:${width + 8}px;height:${height + 8}px`;
    if (performance.now() < until && found.isConnected) requestAnimationFrame(draw);
    else mark.remove();
  };
  draw();
  return true;
}
