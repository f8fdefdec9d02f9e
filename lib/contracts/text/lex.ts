import { comparators } from './lex-comparators';
import { CURRENCY_STARTS, currencies, namesCurrency } from './lex-currency';
import { figures } from './lex-figures';
import { spans } from './lex-spans';
import { times } from './lex-times';
import { BLANK } from './normal';
import type { Form, Token } from './token';

const forms: readonly Form[] = [
  ...times,
  ...figures.slice(0, 5),
  ...spans,
  ...figures.slice(5),
  ...comparators,
];
/** Figures begin with a numeral or a sign of money; another form may begin with any of the characters below. */
const NUMERAL = new RegExp(
  `[\\d${BLANK}零〇一二两三四五六七八九十半廿壹贰叁肆伍陆柒捌玖拾百千万人R¥C大翻每早晚上下中凌]`,
);
const FIGURES: ReadonlySet<Form> = new Set(figures);

/** Every character a token can begin with. */
const FIRST = `[\\d${BLANK}零一二两三四五六七八九十半廿壹贰叁肆伍陆柒捌玖拾百千万人R¥C大每当本该次下上季月周星自从合作服运考履公完第首前去头满M协托委连持接累任先单某日全按隔双场翌DdWwQq逐整年提至不最未应须均绝控保维限稳压≥>≤<达没低少小跌破超高多突逾溢做冲升递增降减缩以及或内封起顶撑留打禁早晚中凌翻签开后\\/(为上下大起]`;
const STARTS = new RegExp(`[${CURRENCY_STARTS}\\d零一二两三四五六七八九十半壹贰叁肆伍陆柒捌玖拾]`);

/** A pattern whose groups hold nothing. */
function groupless(source: string): string {
  return source.replace(/\\.|\[(?:\\.|[^\]\\])*\]|\((?!\?)/g, (found) => (found === '(' ? '(?:' : found));
}

/** All forms at once: the empty group behind each tells which one it was. One search instead of one per form and place. */
const ANY = new RegExp(
  `(?=${FIRST})(?:${forms.map(({ pattern }) => `(?:${groupless(pattern.source)})()`).join('|')})`,
  'g',
);

/** The tokens of a sentence, left to right, without overlap. */
export function lex(text: string): Token[] {
  const tokens: Token[] = [];
  // Hardly any sentence names another currency; most are spared the search.
  const foreign = namesCurrency(text);
  let at = 0;
  while (at < text.length) {
    ANY.lastIndex = at;
    const found = ANY.exec(text);
    const next = found?.index ?? text.length;
    const sum = foreign ? sumBefore(text, at, next) : undefined;
    const token = sum ?? (found ? tokenOf(text, next, found.indexOf('', 1) - 1) : undefined);
    if (token) tokens.push(token);
    at = token ? token.end : next + 1;
  }
  return tokens;
}

/** The first sum in another currency up to a place, both ends included. */
function sumBefore(text: string, from: number, to: number): Token | undefined {
  for (let at = from; at <= to && at < text.length; at++) {
    const sum = STARTS.test(text[at] ?? '')
      ? currencies.map((one) => read(one, text, at)).find(Boolean)
      : undefined;
    if (sum) return sum;
  }
  return undefined;
}

function tokenOf(text: string, at: number, first: number): Token | undefined {
  const numeral = NUMERAL.test(text[at] ?? '');
  for (const one of forms.slice(first)) {
    const token = numeral || !FIGURES.has(one) ? read(one, text, at) : undefined;
    if (token) return token;
  }
  return undefined;
}

function read({ type, pattern, make }: Form, text: string, at: number): Token | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  const made = match && match[0] !== '' ? make(match) : undefined;
  return match && made
    ? { type, lo: 0, hi: 0, word: '', ...made, start: at, end: at + match[0].length, text: match[0] }
    : undefined;
}
