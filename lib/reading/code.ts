const NAMED =
  /(?:^|[-_])(?:field|col-?id|column-?id|col-?key|column-?key|col|key|data-?index|prop|sort|code|metric|name)$/;
/** Attributes that end alike and carry no column code. */
const NOT_A_CODE = /^(?:aria-|class$|style$|id$|name$|accesskey$)/;
const CODE = /^[a-z][\w.:-]{1,60}$/i;
const GENERATED =
  /^(?:col(?:umn)?[-_]?\d+|true|false|asc|desc|none|ascending|descending|string|number|text|\w*cell|[a-z]*[-_:]?r?\d+:?)$/i;

/** The code on the element itself. */
export function codeOn(el: Element): string | undefined {
  if (!el.hasAttributes()) return undefined;
  for (const { name, value } of el.attributes) {
    const named =
      NAMED.test(name) ||
      (name === 'value' &&
        !/^(?:input|option|button|li|select|progress|meter|data|param)$/.test(el.localName));
    if (named && !NOT_A_CODE.test(name) && CODE.test(value) && !GENERATED.test(value)) return value;
  }
  return /-common-table-(\w+)(?:\s|$)/.exec(el.getAttribute('class') ?? '')?.[1];
}

/** The code a console wrote for a column into its markup: on the header cell, inside it, or on a body cell. */
export function columnCode(...cells: readonly (Element | undefined)[]): string | undefined {
  for (const cell of cells) {
    if (!cell) continue;
    const own = codeOn(cell);
    if (own) return own;
    for (const inner of cell.querySelectorAll('*')) {
      const code = codeOn(inner);
      if (code) return code;
    }
  }
  return undefined;
}

const ROW_KEY = [
  'data-row-key',
  'row-id',
  'data-rowkey',
  'data-row-id',
  'data-rowid',
  'rowid',
  'data-id',
  'data-key',
  'data-uniqueid',
  'data-uid',
];

/** The key that the page gave a row. */
export function rowKey(row: Element): string | undefined {
  if (!row.hasAttributes()) return undefined;
  for (const name of ROW_KEY) {
    const value = row.getAttribute(name);
    if (value) return value;
  }
  return undefined;
}

/** Depth of a row in a tree, 0 = top, undefined = not said. */
export function rowLevel(row: Element): number | undefined {
  const aria = row.getAttribute('aria-level');
  if (aria) return Math.max(0, Number(aria) - 1) || 0;
  const level = /(?:^|[-_\s])level[-_]+(\d{1,2})(?:\s|$)/.exec(row.getAttribute('class') ?? '')?.[1];
  return level === undefined ? undefined : Number(level);
}
