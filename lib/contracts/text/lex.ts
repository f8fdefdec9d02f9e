import { comparators } from './lex-comparators';
import { CURRENCY_STARTS, currencies, namesCurrency } from './lex-currency';
import { figures } from './lex-figures';
import { spans } from './lex-spans';
import { times } from './lex-times';
import { BLANK } from './normal';
import type { Form, Token } from './token';

/** Figures begin with a numeral or a sign of money, comparators never do; most characters begin neither. */
const NUMERAL = new RegExp(
  `[\\d${BLANK}零〇一二两三四五六七八九十半廿壹贰叁肆伍陆柒捌玖拾百千万人R¥C大翻每早晚上下中凌]`,
);
const numeric: readonly Form[] = [
  ...times,
  ...figures.slice(0, 5),
  ...spans,
  ...figures.slice(5),
  ...comparators,
];
const wordy: readonly Form[] = [...times, ...spans, ...comparators];

/** Every character a token can begin with; all others are passed over at once. */
const FIRST = new RegExp(
  `[\\d${BLANK}零一二两三四五六七八九十半廿壹贰叁肆伍陆柒捌玖拾百千万人R¥C大每当本该次下上季月周星自从合作服运考履公完第首前去头满M协托委连持接累任先单某日全按隔双场翌DdWwQq逐整年提至不最未应须均绝控保维限稳压≥>≤<达没低少小跌超高多突逾溢做冲升递增降减缩以及或内封起顶撑留打禁早晚中凌翻签开后\\/(为上下大起]`,
);
const STARTS = new RegExp(`[${CURRENCY_STARTS}\\d零一二两三四五六七八九十半壹贰叁肆伍陆柒捌玖拾]`);

/** The tokens of a sentence, left to right, without overlap. */
export function lex(text: string): Token[] {
  const tokens: Token[] = [];
  // Hardly any sentence names another currency; most are spared the search.
  const foreign = namesCurrency(text);
  let at = 0;
  while (at < text.length) {
    const char = text[at] ?? '';
    const token =
      (foreign && STARTS.test(char) ? tokenOf(currencies, text, at) : undefined) ??
      (FIRST.test(char) ? tokenOf(NUMERAL.test(char) ? numeric : wordy, text, at) : undefined);
    if (token) tokens.push(token);
    at = token ? token.end : at + 1;
  }
  return tokens;
}

function tokenOf(forms: readonly Form[], text: string, at: number): Token | undefined {
  for (const { type, pattern, make } of forms) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const made = match && match[0] !== '' ? make(match) : undefined;
    if (match && made)
      return { type, lo: 0, hi: 0, word: '', ...made, start: at, end: at + match[0].length, text: match[0] };
  }
  return undefined;
}
