import type { BlockRow } from './block';
import { isStyled } from './kind';
import { has } from './place';
import type { Eyes } from './text';

const CELL = ':is(td,th,[role$=cell])';

/** True when every cell seems to have a style of its own, as those of the first row do. */
export const areStyled = ([first]: readonly BlockRow[]): boolean =>
  !!first?.cells.every((cell) => isStyled(cell) && cell.style.length);

/** True when some cells may be drawn unlike others of their class; of styled ones each tells itself. */
export function differs(el: Element, styled: boolean, { suspects }: Eyes): boolean {
  if (has(el, '[hidden]')) return true;
  // To be searched by its text a style must first be written down, which takes long where every cell has one.
  if (styled || !has(el, '[style]')) return false;
  // Visibility and opacity, in one search.
  return (suspects.size > 0 ? ['ity', 'font'] : ['ity']).some(
    (kind) => has(el, `[style*=${kind}]`) && has(el, `[style*=${kind}]${CELL}`),
  );
}

/** True when the cell's own style may draw its text unlike those of other cells of its class. */
export function isUnlike(cell: Element, { suspects }: Eyes): boolean {
  if (!isStyled(cell)) return false;
  const { style } = cell;
  return !!(style.visibility || style.opacity || (suspects.size && style.fontFamily));
}
