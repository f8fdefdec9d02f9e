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

/** 退款率（金额）7.6%: which of two figures it is belongs to the name and opens no clause. */
const KIND =
  /\((金额|订单|件数|人数|次数|笔数|(?:按)?(?:支付|退款|完结)(?:时间|日))\)(?=\s*[:：=]?\s*[-−¥￥]?\d)/gu;

/** 3分钟回复率98.5%: the first number is part of a name, and kept out of sight in wide digits. */
const NAME_NUMBER = /\d+(?=(?:分钟|秒|小时|[sh])内?(?:人工|客服)?(?:回复|响应|应答|揽收|退款|发货)率)/gu;
const WIDE = 0xfee0;

function wide(digits: string): string {
  return digits.replaceAll(/\d/gu, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) + WIDE));
}

/** Words with the brackets and digits that the operator wrote. */
export function asWritten(text: string): string {
  return text.replaceAll('〔', '(').replaceAll('〕', ')').normalize('NFKC');
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
        .replaceAll(KIND, '〔$1〕')
        .replaceAll(NAME_NUMBER, wide)
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
    const [first = '', ...figures] = cells;
    const name = rowName(first, head[0] ?? '');
    rows.push(
      figures.flatMap((cell, index) => (/\d/u.test(cell) ? [named(name, head[index + 1] ?? '', cell)] : [])),
    );
  }
  return rows.length > 0 ? { taken, rows } : undefined;
}

function withoutUnit(name: string): string {
  return name.replace(/\(\s*(?:万元?|千元|元|%|人|单|件)\s*\)/u, '').replaceAll(/[()]/gu, ' ');
}

/** 11-09 and 11.9 are days where their column says so. */
function rowName(row: string, head: string): string {
  const day = /日期|时间|\b(?:date|day)\b/iu.test(head) ? /^(\d{1,2})[-.](\d{1,2})$/u.exec(row) : null;
  return day ? `${day[1]}月${day[2]}日` : row;
}

/** The name of a column whose rows name what they hold. */
const ANY_FIGURE = /^(?:数值|数据|数|值|结果|实际值?|本期|values?)$/iu;

function named(row: string, head: string, cell: string): string {
  const column = ANY_FIGURE.test(head) ? '' : head;
  const thousands = /\(\s*(万|千)元?\s*\)/u.exec(`${row}${column}`)?.[1];
  const figure = thousands !== undefined && !/[万千]/u.test(cell) ? `${cell}${thousands}` : cell;
  return `${withoutUnit(row)} ${withoutUnit(column)}：${figure}`;
}
