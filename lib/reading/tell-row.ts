import { type Block, type BlockRow, isBlank, isHeaderCell } from './block';
import { type CellReader, cellReader, readCell, readExactly } from './cell';
import { keysOn, marksIn, rowKey, rowLevel } from './code';
import { areStyled, differs } from './differs';
import { heightOf, isCell, isElement } from './kind';
import { lookOf } from './look';
import { edgesOf, has, isDrawn, placeOf } from './place';
import type { CellText, SeenCell, SeenRow } from './sight';
import { hasSpans, span } from './spans';
import { type Eyes, seeText, tidy } from './text';

/** So many rows of a body are told with the places of their cells: enough to set names over columns. */
const SAMPLE = 3;
/** In so many rows a column of a clone shows itself to be one. */
const CLONE_ROWS = 8;
/** So many rows tell which attribute holds their keys. */
const KEYED_ROWS = 64;
/** Names beside values stand in rows of so many cells. */
const PAIRED = 8;

const NAME = '[role=columnheader]';

/** What is known of the rows of one grid. */
export interface RowTeller {
  readonly block: Block;
  readonly reader: CellReader;
  readonly spanned: boolean;
  readonly most: number;
  readonly fullest: BlockRow | undefined;
  readonly keys: readonly string[];
  readonly homes: Map<Element | null, number>;
  /** Names that are repeated over all they name cover no more. */
  readonly laid: boolean;
}

/** A teller of rows that have not been looked at yet. */
export function rowTeller(block: Block, eyes: Eyes): RowTeller {
  const { el, head, body, foot } = block;
  const rows = [...body, ...foot];
  const styled = areStyled(rows);
  const most = rows.reduce((max, { cells }) => Math.max(max, cells.length), 0);
  const titles = head.flatMap(({ cells }) => cells);
  return {
    block,
    reader: cellReader(eyes, differs(el, styled, eyes), styled),
    spanned: hasSpans(rows),
    most,
    fullest: rows.find(({ cells }) => cells.length === most),
    keys: keysOn([...body.slice(0, KEYED_ROWS), ...foot].map((row) => row.el)),
    homes: new Map(),
    laid: new Set(titles).size < titles.length,
  };
}

/** Tells row `r` of one part of a grid: all its texts, and of names and some others how they are drawn. */
export function tellRow(teller: RowTeller, row: BlockRow, r: number, part: readonly BlockRow[]): SeenRow {
  const { el: line, cells } = row;
  const { block, homes, keys, spanned } = teller;
  const { head, foot } = block;
  const names = part === head || (!head[0] && r < SAMPLE);
  const known =
    names ||
    part === foot ||
    r < SAMPLE ||
    row === teller.fullest ||
    (!spanned && cells.length < teller.most) ||
    (r < CLONE_ROWS && cells.some(isVeiled));
  const coded = part === head || r === 0 || (!head[0] && cells.length <= PAIRED);
  const home = homes.get(line.parentElement) ?? homes.size;
  homes.set(line.parentElement, home);
  const told: SeenCell[] = [];
  for (const cell of cells) {
    const seen = known ? tellCell(teller, cell, coded, names) : readCell(teller.reader, cell);
    told.push(known || !spanned ? seen : { ...asText(seen), ...spansOf(cell) });
  }
  return {
    cells: told,
    id: rowKey(line, keys),
    level: rowLevel(line) || undefined,
    home: home || undefined,
    ...((known || r === part.length >> 1 || r === part.length - 1) && { top: placeOf(line).top }),
    ...(names && {
      drawn: heightOf(line) > 1 && cells.some(isDrawn),
      said: cells.map((cell) => tidy(cell.textContent ?? '')).join('|'),
    }),
  };
}

const spansOf = (cell: Element): Pick<CellText, 'across' | 'down'> => ({
  across: span(cell, 'colspan'),
  down: span(cell, 'rowspan'),
});

function tellCell(teller: RowTeller, cell: Element, coded: boolean, names: boolean): SeenCell {
  const { laid, reader } = teller;
  const { family } = lookOf(cell, reader.looks);
  return {
    ...asText(readExactly(reader, cell)),
    ...(!(names && laid) && spansOf(cell)),
    box: edgesOf(cell),
    gone: isHidden(cell),
    veiled: isVeiled(cell),
    names: isHeaderCell(cell),
    tick: isBlank(cell) && has(cell, 'input[type=checkbox]', '[role=checkbox]'),
    marks: coded ? marksIn(cell) : [],
    ...(names && {
      font: reader.eyes.suspects.has(family) ? family : undefined,
      label: labelOf(reader, cell),
      group: groupOf(reader, cell),
      index: isCell(cell) ? 0 : Number(cell.getAttribute('aria-colindex')) || 0,
    }),
  };
}

function labelOf({ eyes, looks }: CellReader, cell: Element, more?: Partial<Eyes>): string {
  return seeText(cell, lookOf(cell, looks), { ...eyes, ...more, label: true }).text;
}

function groupOf(reader: CellReader, cell: Element): string | undefined {
  const group = cell.parentElement?.closest(`${NAME},[role="columngroup"]`);
  return group ? labelOf(reader, group, { apart: new Set(group.querySelectorAll(NAME)) }) : undefined;
}

const asText = (seen: SeenCell): CellText => (typeof seen === 'string' ? { text: seen } : seen);

function isHidden(cell: Element): boolean {
  return !isDrawn(cell) && [...cell.children].every((child) => !isDrawn(child));
}

/** Holds a text that is not drawn, as the clone of fixed columns does of those beside them. */
function isVeiled(cell: Element): boolean {
  // Nearly every cell ends here.
  if (!cell.firstElementChild || isBlank(cell)) return false;
  return [...cell.childNodes].every((node) => isElement(node) && !isDrawn(node));
}
