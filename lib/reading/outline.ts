import { marksOn } from './code';
import { firstFamily, isTransparent, lookOf, lookRoot, paintedBy, signed } from './look';
import { edgesOf, has, isClear, isDrawn, parentOf } from './place';
import type { SeenLeaf, SeenSpot } from './sight';
import type { Leaf } from './survey';
import { seeText } from './text';
import { isLigature } from './words';

/** Longer texts mean nothing to any rule. Characters. */
const TEXT_MAX = 90;

/** A text as it is, or its beginning where it is too long to mean anything. */
const cut = (text: string): string => (text.length > TEXT_MAX ? `${text.slice(0, TEXT_MAX)}…` : text);

const TRAIL = '[aria-label*=breadcrumb i],nav[class*=breadcrumb i]';

const BARE_EYES = { suspects: new Set<string>() };

type Draft = { -readonly [Key in keyof SeenSpot]: SeenSpot[Key] };

/** Writes down elements outside the tables, each with those that hold it. */
export class Outline {
  readonly spots: Draft[] = [];
  private readonly numbers = new Map<Element, number>();
  private readonly looks = new Map<string, number>();

  private add(el: Element): number {
    const parent = parentOf(el);
    const up = parent ? this.at(parent) : -1;
    const look = el.getAttribute('class') ?? '';
    if (!this.looks.has(look)) this.looks.set(look, this.looks.size);
    const { overflowX, overflowY } = getComputedStyle(el);
    const name = el.getAttribute('aria-label') ?? labelledBy(el);
    const marks = marksOn(el);
    this.numbers.set(el, this.spots.length);
    return (
      this.spots.push({
        up,
        kind: `${el.localName} ${el.ariaHasPopup ?? ''} ${el.getAttribute('role') ?? ''}`,
        look: this.looks.get(look) ?? 0,
        box: edgesOf(el),
        ...(name && { name: cut(name) }),
        ...(el.matches(TRAIL) && { trail: true }),
        ...(el.getAttribute('aria-hidden') === 'true' && { aside: true }),
        ...(overflowX + overflowY !== 'visiblevisible' && { clip: overflowX + overflowY }),
        ...(marks.length > 0 && { marks }),
      }) - 1
    );
  }

  /** The number of an element; those that hold it come before it. */
  at(el: Element): number {
    return this.numbers.get(el) ?? this.add(el);
  }

  /** Looks at how an element's own text is drawn. */
  see(el: Element): void {
    const spot = this.spots[this.at(el)];
    if (!spot || spot.seen !== undefined || !isDrawn(el)) return;
    const { fontSize, fontWeight } = getComputedStyle(el);
    spot.seen = isClear(el) ? 2 : 1;
    spot.font = [parseFloat(fontSize), Number(fontWeight)];
  }

  /** A text and the number of the element that holds it. */
  leaf({ el, text }: Leaf): SeenLeaf {
    return { at: this.at(el), text: cut(text) };
  }

  /** The same of a text that may be part of a card. */
  line(leaf: Leaf): SeenLeaf {
    const { el, text } = leaf;
    const style = getComputedStyle(el);
    const home = el.parentElement ?? el;
    const spot = this.spots[this.at(home)];
    if (spot && /[%％]/.test(text)) spot.pictured = has(home, 'svg', 'img', 'i');
    const mute = isTransparent(style) || isLigature(text, firstFamily(style.fontFamily));
    return { ...this.leaf({ el, text: drawnText(leaf) }), ...(mute && { mute }) };
  }

  /** Asks what is seen of an element, and of two around it, as far as they are a few words with a digit or a field. */
  hear(leaf: Element): void {
    let el: Element | null = leaf;
    for (let level = 0; level < 3 && el; level++, el = parentOf(el)) {
      const spot = this.spots[this.at(el)];
      const raw = el.textContent ?? '';
      // Most texts with such a word count nothing, and what is seen takes long to ask.
      if (!spot || (!/\d/.test(raw) && !has(el, 'input'))) continue;
      // Much longer with what it offers to choose from than a count ever is.
      spot.spoken ??= cut(raw.length > 500 ? raw : seeText(el, lookOf(el, lookRoot()), BARE_EYES).text);
      if (spot.spoken.length > TEXT_MAX) return;
    }
  }
}

/** A figure with the signs and units that CSS draws beside it, or beside what holds nothing else. */
function drawnText({ el, text }: Leaf): string {
  if (!/^\d|\d$/.test(text)) return text;
  const home = el.parentElement;
  const own = signed(text, paintedBy(el).signs ?? ['', '']);
  return home?.textContent?.trim() === text ? signed(own, paintedBy(home).signs ?? ['', '']) : own;
}

function labelledBy(el: Element): string | null {
  const id = el.getAttribute('aria-labelledby');
  return id ? (el.ownerDocument.getElementById(id.split(' ')[0] ?? '')?.textContent ?? null) : null;
}
