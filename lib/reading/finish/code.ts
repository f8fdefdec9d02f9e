import type { Mark } from '../sight';

const NAMED =
  /(?:^|[-_])(?:field|col-?id|column-?id|col-?key|column-?key|col|key|data-?index|prop|sort|code|metric|name)$/;
/** Attributes that end alike and carry no column code. */
const NOT_A_CODE = /^(?:aria-|class$|style$|id$|name$|accesskey$)/;
const GENERATED =
  /^(?:col(?:umn)?[-_]?\d+|true|false|asc|desc|none|ascending|descending|string|number|text|\w*cell|[a-z]*[-_:]?r?\d+:?)$/i;

/** The code a console wrote into its markup: the first of these that is one. */
export function codeOf(marks: readonly Mark[] = []): string | undefined {
  for (const [tag, name, value] of marks) {
    const inClass = /-common-table-(\w+)(?:\s|$)/.exec(value)?.[1];
    if (inClass !== undefined) return inClass;
    if (name === 'class') continue;
    const named =
      NAMED.test(name) ||
      (name === 'value' && !/^(?:input|option|button|li|select|progress|meter|data|param)$/.test(tag));
    if (named && !NOT_A_CODE.test(name) && !GENERATED.test(value)) return value;
  }
  return undefined;
}
