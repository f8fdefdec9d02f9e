import type { PageContext } from '../types';
import { isClear, type Leaf, type Spot } from './spots';
import { isDateText } from './words';

/** Height of a console's top bar, px: the tallest public one is 64; a guess above it. */
const TOP_BAR = 72;

/** A field to search the list by, told by the words in or on it. */
const SEARCH = /搜|查询|名称|标题|关键|编号|\bid\b|search|filter|keyword|name|cari|tìm/i;

const HEADING = /^h[1-3] | heading$/;

/** A field, and what it asks for; type '' for one that only shows what was chosen elsewhere. */
export interface Field extends Leaf {
  readonly name: string;
  readonly type: string;
}

/** What a page shows beside its tables. */
export interface Around {
  readonly title: string;
  readonly top: boolean;
  readonly fields: readonly Field[];
  readonly selected: readonly Leaf[];
  readonly leaves: readonly Leaf[];
}

function filtersOf(fields: readonly Field[]): string[] {
  const filled = fields.filter(
    ({ el, text, name, type }) =>
      /^(?:text|search)$/.test(type) && text !== '' && !isDateText(text) && SEARCH.test(name) && isClear(el),
  );
  return unique(filled.map(({ name }) => name));
}

/** What the page says beside its tables. */
export function contextOf(around: Around, dates: readonly Leaf[]): PageContext {
  const filters = filtersOf(around.fields);
  const texts = (leaves: readonly Leaf[], most: number, wanted: (el: Spot) => unknown) =>
    unique(
      leaves
        .filter(({ el, text }) => text.length <= most && isClear(el) && wanted(el))
        .map(({ text }) => text),
    );
  return {
    title: around.title,
    ...(filters.length > 0 && { filters }),
    tabs: texts(around.selected, 24, () => true)
      .filter((text) => /\p{L}/u.test(text))
      .slice(0, 24),
    dates: unique(dates.map(({ text }) => text)).slice(0, 24),
    header: texts(around.leaves.slice(0, 400), 40, (el) => around.top && isInTopBar(el)).slice(0, 24),
    headings: texts(around.leaves, 60, isHeading).slice(0, 24),
  };
}

function isHeading(el: Spot): boolean {
  for (let up: Spot | undefined = el; up; up = up.up) if (up.trail || HEADING.test(up.kind)) return true;
  return false;
}

const isInTopBar = ({ box: [, top, , bottom] }: Spot): boolean =>
  bottom > top && bottom <= TOP_BAR && bottom > 0;

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
