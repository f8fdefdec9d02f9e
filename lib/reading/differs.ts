import type { BlockRow } from './block';
import { isStyled } from './kind';
import { has } from './place';

const CELL = ':is(td,th,[role$="cell"])';

/** True when some cells may be drawn unlike others of their class. The cheapest searches come first: most find nothing. */
export function differs(el: Element, rows: readonly BlockRow[], fonts: boolean): boolean {
  if (has(el, '[hidden]')) return true;
  if (!has(el, '[style]')) return false;
  // To be searched by its text a style must first be written down, which takes long where every cell has one.
  if (rows[0]?.cells.filter(isStyled).every(({ style }) => style.length))
    return rows.some(({ cells }) => cells.some((cell) => isStyled(cell) && isUnlike(cell.style, fonts)));
  // Visibility and opacity, in one search.
  return (fonts ? ['ity', 'font'] : ['ity']).some(
    (kind) => has(el, `[style*=${kind}]`) && has(el, `[style*=${kind}]${CELL}`),
  );
}

const isUnlike = (style: CSSStyleDeclaration, fonts: boolean): boolean =>
  style.visibility !== '' || style.opacity !== '' || (fonts && style.fontFamily !== '');
