const CIRCLED = /[①-⑳❶-❿]/gu;
/** 1. or 2、 before words: the number of an item, not a figure. */
const ITEM = /(^|[\s,，;；。])(?:[(（]?\d{1,2}[)）.、]|[一二三四五六七八九十]{1,3}、)\s*(?=[^\d\s.])/gu;
const FESTIVAL_DAY = /(?:双\s?(?:11|十一)|双\s?(?:12|十二)|618)(?:大促)?(?:当天|当日|那天)/gu;
const FESTIVAL = /双\s?1[12]|双十[一二]|(?<!\d)(?:618|818|38节)(?!\d)/gu;
/** 1万2 is 1.2万 in speech. */
const SPOKEN = /(\d)\s*([万千])\s*([1-9])(?![\d.万千百亿个单件元%])/gu;
/** 支付金额（万元）：1.29: the unit of a column's name belongs to its number. */
const UNIT_APART =
  /\(\s*(?:单位\s*[:：]?\s*)?(万元?|千元|元|%)\s*\)\s*([:：=|]?\s*)([-−]?\d[\d,]*(?:\.\d+)?)(?![\d万千%])/gu;

function festivalDay(words: string): string {
  if (words.startsWith('618')) return '6月18日';
  return /11|十一/u.test(words) ? '11月11日' : '12月12日';
}

/** A pasted report in one notation: widths folded, items apart, names of sales days without their digits. */
export function tidyLines(text: string): string[] {
  return text
    .replaceAll(CIRCLED, '\n')
    .normalize('NFKC')
    .split('\n')
    .map((line) =>
      line
        .replaceAll(FESTIVAL_DAY, festivalDay)
        .replaceAll(FESTIVAL, '大促')
        .replaceAll(SPOKEN, '$1.$3$2')
        .replaceAll(UNIT_APART, '$2$3$1')
        .replaceAll(ITEM, (_, before: string) => (before === '' ? '' : '；')),
    );
}

function cellsOf(line: string): string[] {
  if (line.includes('\t')) return line.split('\t').map((cell) => cell.trim());
  const bars = line.split('|').map((cell) => cell.trim());
  if (bars.length < 3) return [];
  return line.trim().startsWith('|') ? bars.slice(1, -1) : bars;
}

const RULE = /^[\s|:+-]*$/u;

/**
 * Lines of a table that was pasted with its cells apart, each figure as a line of its own between the names of its row
 * and its column; undefined where the lines are no table. `taken` = how many of the lines it has.
 */
export function pastedTable(
  lines: readonly string[],
): { readonly taken: number; readonly rows: readonly (readonly string[])[] } | undefined {
  const head = cellsOf(lines[0] ?? '');
  if (head.length < 2 || head.some((cell) => /^[-−¥]?\d[\d,.]*[万%]?$/u.test(cell))) return undefined;
  const rows: string[][] = [];
  let taken = 1;
  for (const line of lines.slice(1)) {
    const cells = cellsOf(line);
    if (cells.length !== head.length && !RULE.test(line)) break;
    taken += 1;
    if (RULE.test(line)) continue;
    const [name = '', ...figures] = cells;
    rows.push(
      figures.flatMap((cell, index) => (/\d/u.test(cell) ? [named(name, head[index + 1] ?? '', cell)] : [])),
    );
  }
  return rows.length > 0 ? { taken, rows } : undefined;
}

function withoutUnit(name: string): string {
  return name.replace(/\(\s*(?:万元?|千元|元|%|人|单|件)\s*\)/u, '').replaceAll(/[()]/gu, ' ');
}

function named(row: string, column: string, cell: string): string {
  const thousands = /\(\s*(万|千)元?\s*\)/u.exec(`${row}${column}`)?.[1];
  const figure = thousands !== undefined && !/[万千]/u.test(cell) ? `${cell}${thousands}` : cell;
  return `${withoutUnit(row)} ${withoutUnit(column)}：${figure}`;
}
