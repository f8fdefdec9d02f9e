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

type TellRow = (row: BlockRow, r: number, part: readonly BlockRow[]) => SeenRow;

/** Tells the rows of one grid: all their texts, and of names and some others how they are drawn. */
export function rowTeller({ el, head, body, foot }: Block, eyes: Eyes): TellRow {
  const rows = [...body, ...foot];
  const spanned = hasSpans(rows);
  const styled = areStyled(rows);
  const reader = cellReader(eyes, differs(el, styled, eyes), styled);
  const most = rows.reduce((max, { cells }) => Math.max(max, cells.length), 0);
  const fullest = rows.find(({ cells }) => cells.length === most);
  const keys = keysOn([...body.slice(0, KEYED_ROWS), ...foot].map((row) => row.el));
  const homes = new Map<Element | null, number>();
  const titles = head.flatMap(({ cells }) => cells);
  // Names that are repeated over all they name cover no more.
  const laid = new Set(titles).size < titles.length;

  const labelOf = (cell: Element, apart = eyes.apart) =>
    seeText(cell, lookOf(cell, reader.looks), { ...eyes, apart, label: true }).text;

  const groupOf = (cell: Element) => {
    const group = cell.parentElement?.closest(`${NAME},[role="columngroup"]`);
    return group ? labelOf(group, new Set(group.querySelectorAll(NAME))) : undefined;
  };

  const tellCell = (cell: Element, coded: boolean, names: boolean): SeenCell => {
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
        font: eyes.suspects.has(family) ? family : undefined,
        label: labelOf(cell),
        group: groupOf(cell),
        index: isCell(cell) ? 0 : Number(cell.getAttribute('aria-colindex')) || 0,
      }),
    };
  };

  return (row, r, part) => {
    const { el: line, cells } = row;
    const names = part === head || (!head[0] && r < SAMPLE);
    const known =
      names ||
      part === foot ||
      r < SAMPLE ||
      row === fullest ||
      (!spanned && cells.length < most) ||
      (r < CLONE_ROWS && cells.some(isVeiled));
    const coded = part === head || r === 0 || (!head[0] && cells.length <= PAIRED);
    const home = homes.get(line.parentElement) ?? homes.size;
    homes.set(line.parentElement, home);
    return {
      cells: known ? cells.map((cell) => tellCell(cell, coded, names)) : readCells(reader, cells, spanned),
      id: rowKey(line, keys),
      level: rowLevel(line) || undefined,
      home: home || undefined,
      ...((known || r === part.length >> 1 || r === part.length - 1) && { top: placeOf(line).top }),
      ...(names && {
        drawn: heightOf(line) > 1 && cells.some(isDrawn),
        said: cells.map((cell) => tidy(cell.textContent ?? '')).join('|'),
      }),
    };
  };
}

function readCells(reader: CellReader, cells: readonly Element[], spanned: boolean): SeenCell[] {
  const told: SeenCell[] = [];
  for (const cell of cells) {
    const seen = readCell(reader, cell);
    told.push(spanned ? { ...asText(seen), ...spansOf(cell) } : seen);
  }
  return told;
}

const spansOf = (cell: Element): Pick<CellText, 'across' | 'down'> => ({
  across: span(cell, 'colspan'),
  down: span(cell, 'rowspan'),
});

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
