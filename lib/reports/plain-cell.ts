/** More does not fit into a cell of Excel. */
const LONGEST = 32_767;
/** What a spreadsheet takes for the beginning of a formula, the full-width forms included. */
const TRIGGER = /^[=+\-@＝＋－﹣−＠]/;
/** Signs without a picture of their own that could hide a trigger behind them. */
const UNSEEN = /^[\s\p{Cf}\u115F\u1160\u3164\uFFA0]+/u;

/**
 * A text of a page as a cell may hold it: one line, nothing that a file cannot carry, and never a formula. What
 * would begin one gets an apostrophe in front, which spreadsheets know as "this is text".
 */
export function plainCell(text: string): string {
  const line = text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]+/gu, ' ')
    .replace(UNSEEN, '');
  const safe = TRIGGER.test(line) ? `'${line}` : line;
  // A cut through a pair of surrogates would leave half a sign.
  return safe.length > LONGEST ? `${safe.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : safe;
}
