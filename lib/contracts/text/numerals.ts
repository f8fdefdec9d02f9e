const DIGITS = '零〇一二两三四五六七八九';
const FORMAL = '零零壹贰贰叁肆伍陆柒捌玖';
const VALUES = [0, 0, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9];
const UNITS: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
  万: 1e4,
  萬: 1e4,
  亿: 1e8,
  億: 1e8,
  k: 1000,
  K: 1000,
  w: 1e4,
  W: 1e4,
};

/** Source of a pattern for one number: 5,000.00 · 3.5万 · 3万5千 · 伍仟 · 二点五. */
export const NUMBER =
  '(?:(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?[十百千万亿拾佰仟萬kKwW]{0,2}(?:\\d[千仟百佰])?|[一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾半廿][零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟萬]{0,24}(?:点[零一二三四五六七八九]{1,8})?)';

function digitOf(char: string): number | undefined {
  const at = DIGITS.indexOf(char);
  if (at >= 0) return VALUES[at];
  const formal = FORMAL.indexOf(char);
  if (formal >= 0) return VALUES[formal];
  return char === '贰' || char === '貳' ? 2 : undefined;
}

/** Rounds away what binary fractions leave behind: 0.1 + 0.2 → 0.3. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** The value of a number written in digits, Chinese numerals or both; undefined = not a number. */
export function numberOf(text: string): number | undefined {
  if (text === '半') return 0.5;
  let total = 0;
  let section = 0;
  let current: number | undefined;
  let lastUnit = 1;
  const pieces = text.replaceAll(',', '').match(/\d+(?:\.\d+)?|点[零一二三四五六七八九]+|[^\d]/g) ?? [];
  for (const piece of pieces) {
    if (/^\d/.test(piece)) {
      current = Number(piece);
      continue;
    }
    if (piece.startsWith('点')) {
      const fraction = Array.from(piece.slice(1), (char) => String(digitOf(char) ?? 0)).join('');
      current = Number(`${current ?? 0}.${fraction}`);
      continue;
    }
    const unit = UNITS[piece];
    if (unit === undefined) {
      const digit = digitOf(piece);
      if (digit === undefined) return undefined;
      // 二〇二五 is a year or a number read digit by digit.
      current = current !== undefined && current > 0 ? current * 10 + digit : digit;
      continue;
    }
    lastUnit = unit;
    if (unit >= 1e4) {
      total = (total + section + (current ?? (section + total > 0 ? 0 : 1))) * unit;
      section = 0;
    } else section += (current ?? 1) * unit;
    current = undefined;
  }
  // 三万五 = 35000; 一百零五 keeps its 5.
  const tail = current ?? 0;
  const short =
    tail > 0 && lastUnit >= 100 && !/[零〇]/.test(text) && /[千万百仟佰萬][一二三四五六七八九\d]$/.test(text);
  return tidy(total + section + (short ? (tail * lastUnit) / 10 : tail));
}
