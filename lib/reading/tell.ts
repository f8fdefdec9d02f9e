import { type Block, isRowSeen } from './block';
import { isLoading } from './loading';
import type { SeenBlock, SeenRow } from './sight';
import { rowTeller } from './tell-row';
import type { Eyes } from './text';

const FIELDS = 'input:not([type=checkbox],[type=radio],[type=hidden]),textarea,select';

/** No form to fill in has so many rows. */
const FORM_ROWS = 200;

/** What the page tells of one grid; yields now and then so that a long table can be read in slices. */
export function* tellBlock(
  block: Block,
  eyes: Eyes,
  turning: readonly Element[],
): Generator<void, Omit<SeenBlock, 'at'>> {
  const { el, caption, head, body, foot } = block;
  const tellRow = rowTeller(block, eyes);
  const told: SeenRow[] = [];
  for (const row of body) {
    if (told.length % 64 === 63) yield;
    told.push(tellRow(row, told.length, body));
  }
  const [first] = body;
  const [counted, counting] = countOf(block, 'aria-rowcount');
  const numbered = [...(counting?.querySelectorAll('[aria-rowindex]') ?? [])];
  const all = numbersOf(numbered);
  return {
    caption: caption.trim(),
    head: head.map(tellRow),
    body: told,
    foot: foot.map(tellRow),
    loading: isLoading(el, turning),
    fields: body.length < FORM_ROWS ? el.querySelectorAll(FIELDS).length : 0,
    counted,
    across: countOf(block, 'aria-colcount')[0],
    numbered: all === counted ? all : numbersOf(numbered.filter(isRowSeen)),
    first: [first?.el, first?.cells[0]].some((one) => one?.getAttribute('aria-rowindex') === '1'),
  };
}

/** How many ARIA counts of them, and where it says so: on the grid, what holds it, or a part of it that holds rows. */
function countOf(block: Block, name: string): [count: number, counting: Element | null] {
  const holders = [block, block.head[0], block.body[0]].map((one) => one?.el.closest(`[${name}]`));
  const counting = holders.find((one) => one) ?? null;
  return [Number(counting?.getAttribute(name)) || 0, counting];
}

const numbersOf = (rows: readonly Element[]): number =>
  new Set(rows.map((row) => row.getAttribute('aria-rowindex'))).size;
