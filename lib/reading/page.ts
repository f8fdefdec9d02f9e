import { ariaBlock } from './aria';
import { type Block, tableBlock } from './block';
import { boxBlock } from './boxes';
import { findCards } from './cards';
import { type DateText, findDates, readContext } from './context';
import { countInTitle, coverageOf, findPageNumbers, findPagers, pagersOf } from './coverage';
import { isDecoy } from './decoy';
import { suspectFamilies } from './fonts';
import { latticeBlock } from './lattice';
import { joinSides, pairHeaders, type Sheet } from './join';
import { isLoading, skeletonsOf, turningOf } from './loading';
import { firstFamily } from './look';
import { listBlock, readPairs } from './pairs';
import { isShown, precedes } from './place';
import { survey, type Survey } from './survey';
import { readSheet, type SheetText } from './table';
import type { Eyes } from './text';
import { findTitle } from './title';
import type { Reading, ReadTable } from './types';

/** Whether same-origin frames are entered: not by a caller that has a reader of its own in every frame. */
export interface ReadOptions {
  readonly frames?: boolean;
}

interface Found {
  readonly el: Element;
  readonly table: ReadTable;
}

type Skipped = Reading['skipped'][number];

/** Reads one document; yields between chunks of rows, so that the same code runs at once or in slices. */
export function* readDocument(document: Document, options: ReadOptions): Generator<void, Reading> {
  const found: Found[] = [];
  const skipped: Skipped[] = [];
  const all = survey(document);
  const blocks = yield* collectBlocks(all);
  const seen = {
    ...all,
    leaves: all.leaves.filter(({ el }) => !blocks.some((block) => block.el.contains(el))),
  };
  const sheets = joinSides(pairHeaders(blocks));
  const suspects = suspectFamilies(document);
  const roots = sheets.map(rootOf);
  const counts = [...seen.leaves, ...seen.notes];
  const pagers = [...findPagers(counts), ...findPageNumbers(counts, seen.selected)];
  const said = pagersOf(roots, pagers);
  const dates = findDates(seen);
  const turning = turningOf(document);
  for (const sheet of sheets) {
    const el = rootOf(sheet);
    const eyes = eyesFor(sheet, suspects, seen.tables);
    const text = yield* readSheet(sheet, eyes);
    const [only, more] = sheet.pieces;
    const pairs = !text && only && !more && !isLoading(el, turning) ? readPairs(only, eyes) : undefined;
    if (pairs) found.push({ el, table: { ...pairs, title: findTitle(el, seen.leaves, roots) } });
    if (!text || isDecoy(text, el)) continue;
    const title = text.title || findTitle(el, seen.leaves, roots);
    if (isLoading(el, turning)) {
      skipped.push({ code: 'table-loading', title });
      continue;
    }
    const shown = text.rows.filter((row) => !row.summary).length;
    const [side] = sheet.pieces;
    // Some count the header among the rows, some do not: the first row's own number tells.
    const counted = side?.body[0]?.el.getAttribute('aria-rowindex') === '1' ? 0 : (side?.head.length ?? 0);
    const drawn = sheet.pieces.map(({ lead, body, foot }) => lead.length + body.length + foot.length);
    const besides = counted + Math.max(...drawn) - shown;
    const near = datesNear(el, dates, roots);
    found.push({
      el,
      table: {
        ...asTable(text, title),
        coverage: coverageOf(shown, countInTitle(title, shown, said.get(el)), el, [counted, besides]),
        ...(near.length > 0 && { dates: near }),
      },
    });
  }
  yield;
  for (const el of skeletonsOf(turning)) {
    if (found.some((one) => one.el.contains(el))) continue;
    skipped.push({ code: 'table-loading', title: findTitle(el, seen.leaves, roots) });
  }
  for (const { el, table } of findCards(
    seen.leaves,
    found.map((one) => one.el),
    isShown,
  )) {
    found.push({ el, table: { ...table, title: findTitle(el, seen.leaves, roots) } });
  }
  found.sort((a, b) => (precedes(a.el, b.el) ? -1 : 1));
  const tables = found.map(({ table }) => table);
  for (const frame of seen.frames) {
    const inner = frameDocument(frame);
    if (inner === undefined) skipped.push({ code: 'frame-out-of-reach', title: frame.title || null });
    else if (options.frames !== false && inner && isShown(frame)) {
      const reading = yield* readDocument(inner, options);
      tables.push(...reading.tables);
      skipped.push(...reading.skipped);
    }
  }
  return {
    url: document.URL,
    lang: document.documentElement.lang,
    context: readContext(document, seen, dates),
    tables,
    skipped,
  };
}

function* collectBlocks(seen: Survey): Generator<void, Block[]> {
  const blocks: Block[] = [];
  for (const table of seen.tables) if (isShown(table)) blocks.push(yield* tableBlock(table));
  for (const grid of seen.grids) if (isShown(grid)) blocks.push(yield* ariaBlock(grid));
  for (const stack of seen.stacks) {
    if (blocks.some(({ el }) => el.contains(stack) || stack.contains(el)) || !isShown(stack)) continue;
    const block = boxBlock(stack) ?? latticeBlock(stack) ?? listBlock(stack);
    if (block) blocks.push(block);
  }
  return blocks.toSorted((a, b) => (precedes(a.el, b.el) ? -1 : 1));
}

/** The element that stands for a sheet: its widest piece. */
function rootOf(sheet: Sheet): Element {
  const widest = sheet.pieces.reduce((a, b) =>
    (b.body[0]?.cells.length ?? 0) > (a.body[0]?.cells.length ?? 0) ? b : a,
  );
  return widest.el;
}

function eyesFor(sheet: Sheet, suspects: ReadonlySet<string>, tables: readonly Element[]): Eyes {
  const head = sheet.pieces[0]?.head.at(-1)?.cells[0];
  const plainFamily = head ? firstFamily(getComputedStyle(head).fontFamily) : '';
  return { suspects, plainFamily, apart: new Set(tables) };
}

function asTable(text: SheetText, title: string | null): Omit<ReadTable, 'coverage'> {
  return { title, kind: 'table', columns: text.columns, rows: text.rows };
}

/** Date texts in the smallest element around the table that holds no other table. */
function datesNear(el: Element, dates: readonly DateText[], roots: readonly Element[]): string[] {
  for (let up = el.parentElement; up; up = up.parentElement) {
    const around = up;
    if (roots.some((root) => root !== el && around.contains(root))) return [];
    const inside = dates.filter((date) => around.contains(date.el));
    if (inside.length > 0) return inside.map(({ text }) => text);
  }
  return [];
}

/** The frame's document; null when it is empty, undefined when it belongs to another origin. */
function frameDocument(frame: HTMLIFrameElement): Document | null | undefined {
  const inner = frame.contentDocument;
  if (inner) return inner.body ? inner : null;
  return frame.src === '' || !isShown(frame) ? null : undefined;
}
