import { ariaBlock } from './aria';
import { type Block, tableBlock } from './block';
import { boxBlock } from './boxes';
import { suspectFamilies } from './fonts';
import { latticeBlock } from './lattice';
import { skeletonsOf, turningOf } from './loading';
import { Outline } from './outline';
import { listBlock } from './list';
import { has, isShown, parentOf, precedes } from './place';
import type { SeenBlock, Sight } from './sight';
import { survey, type Survey } from './survey';
import { tellBlock } from './tell';
import { shownInField, tidy } from './text';

/** Whether same-origin frames are entered: not by a caller that has a reader of its own in every frame. */
export interface ReadOptions {
  readonly frames?: boolean;
}

/** A text with such a word may count rows. */
const HINT =
  /[共总總计第页/条个项款件筆笔]|total|tổng|จาก|รายการ|của|\b(?:von|sur|de|di|of|all)\b|dari|temukan|jumlah|found|tr[êo]n|page|item|row|record|result|entri|show|produ|campaign|order|sản|listing|sku/i;

/** Looks at one document; yields between chunks of rows, so that the same code runs at once or in slices. */
export function* seePage(document: Document, options: ReadOptions): Generator<void, Sight> {
  const all = survey(document);
  const taken = new Set<Element>();
  const blocks = yield* collectBlocks(all, taken);
  // Beside the rows of boxes may stand their pager.
  const leaves = all.leaves.filter(({ el }) => !isWithin(el, taken));
  const suspects = suspectFamilies(document);
  const turning = turningOf(document);
  const apart = new Set(all.tables);
  const told: { el: Element; seen: Omit<SeenBlock, 'at'> }[] = [];
  for (const block of blocks)
    told.push({ el: block.el, seen: yield* tellBlock(block, { suspects, apart }, turning) });
  const skeletons = skeletonsOf(turning);
  const { notes, selected, fields } = all;
  const outline = new Outline();
  const rank = (el: Element | null): number => (el ? (all.order.get(el) ?? rank(parentOf(el))) : -1);
  const els = [...skeletons, ...[...leaves, ...notes, ...blocks].map(({ el }) => el), ...selected, ...fields];
  const ranked = [...new Set(els)].map((el) => ({ el, rank: rank(el) })).toSorted((a, b) => a.rank - b.rank);
  let count = 0;
  for (const { el } of ranked) {
    outline.see(el);
    if (++count % 128 === 0) yield;
  }
  const counts = [...leaves, ...notes].filter(({ text }) => text.length <= 80 && HINT.test(text));
  for (const { el } of counts) outline.hear(el);
  yield;
  const frames: Sight[] = [];
  const beyond: (string | null)[] = [];
  for (const frame of all.frames) {
    const inner = frameDocument(frame);
    if (inner === undefined) beyond.push(frame.title || null);
    else if (options.frames !== false && inner && isShown(frame)) frames.push(yield* seePage(inner, options));
  }
  const view = document.defaultView;
  return {
    url: document.URL,
    lang: document.documentElement.lang,
    title: tidy(document.title),
    top: view?.top === view,
    scrolled: [view?.scrollX ?? 0, view?.scrollY ?? 0],
    leaves: leaves.map((leaf) => outline.line(leaf)),
    notes: notes.map((leaf) => outline.leaf(leaf)),
    selected: selected.map((el) => outline.leaf({ el, text: tidy(el.textContent ?? '') })),
    fields: fields.map((el) => ({
      ...outline.leaf({ el, text: tidy(shownInField(el)) }),
      name: tidy(el.getAttribute('placeholder') || (el.ariaLabel ?? '')),
      type: el.hasAttribute('readonly') ? '' : el.type,
    })),
    counts: counts.map(({ el }) => outline.at(el)),
    blocks: told.map(({ el, seen }) => ({ at: outline.at(el), ...seen })),
    skeletons: skeletons.map((el) => outline.at(el)),
    spots: outline.spots,
    frames,
    beyond,
  };
}

/** A listing, told by its first lines. */
const isCode = ({ body }: Block): boolean =>
  body.slice(0, 8).some(({ el }) => has(el, 'td>:is(pre,code)', 'td[data-line-number]'));

const isWithin = (el: Element | null, boxes: ReadonlySet<Element>): boolean =>
  el !== null && (boxes.has(el) || isWithin(el.parentElement, boxes));

/** Finds all grids; `taken` gets the cells of those made of boxes. */
function* collectBlocks(seen: Survey, taken: Set<Element>): Generator<void, Block[]> {
  const blocks: Block[] = [];
  for (const table of seen.tables) if (isShown(table)) blocks.push(yield* tableBlock(table));
  for (const grid of seen.grids) if (isShown(grid)) blocks.push(yield* ariaBlock(grid));
  for (const stack of seen.stacks) {
    if (blocks.some(({ el }) => el.contains(stack) || stack.contains(el)) || !isShown(stack)) continue;
    const block = boxBlock(stack) ?? latticeBlock(stack) ?? listBlock(stack);
    if (!block) continue;
    blocks.push(block);
    for (const { cells } of [...block.head, ...block.body]) for (const cell of cells) taken.add(cell);
  }
  return blocks.filter((block) => !isCode(block)).toSorted((a, b) => (precedes(a.el, b.el) ? -1 : 1));
}

/** The frame's document; null when it is empty, undefined when it belongs to another origin. */
function frameDocument(frame: HTMLIFrameElement): Document | null | undefined {
  const inner = frame.contentDocument;
  if (inner) return inner.body ? inner : null;
  return frame.src === '' || !isShown(frame) ? null : undefined;
}
