import { isProblem, type Problem, problem } from '../problem';
import { type Amount, type AmountOptions, readAmount } from './amount';
import { commaIsDecimal } from './digits';
import { parseDuration } from './duration';
import { justAbove } from './interval';
import { hasPrivateUse, isReversed, normalText } from './normal-text';
import { isPure, parsePlain, quantityOf } from './plain';
import { alternatives, CURRENCY_SIGNS, UNIT_WORDS } from './signs';
import { isSecondary } from './tail';
import type { Quantity } from './types';

export type ParseOptions = AmountOptions;

const MISSING =
  /^(?:(?:[¥$€£₫฿₱]|Rp|RM|元)? ?(?:[-–—―]+(?: [-–—―]+)*|\/) ?%?(?:元|秒|次|人|件)?|null|nan|none|undefined|n\/?a|暂无(?:数据)?|无数据|没有数据|无|未知)(?=$| \p{L})/iu;
const DATE =
  /^\d{2,4}(?:[-/.]\d{1,2}[-/.]\d{1,4}|年\d{1,2}月|[-/]\d{1,2}$)|^\d{1,2}月\d{1,2}日?|\d:\d{2}$|^\d{1,2} \p{L}{3,10}\.?,? (?:19|20)\d{2}\b/u;
const PROPORTION = /^([\d.,]+) ?: ?([\d.,]+)(?= |$)/;
const RANGE = / ?(?:[-–—]+|~+|至|到|to) ?/y;
/** 11-14 and 2026-2027 are days and years, 010-12345678 is a telephone number. */
const NO_RANGE = /^(?:\d{1,2} ?[-/] ?\d{1,2}|(?:19|20)\d{2} ?[-–—] ?(?:19|20)\d{2}|0\d+ ?[-–—].*)$/;
const LABELLED_VALUE = /^[\p{Script=Han}A-Za-z]{0,10}(?:投产比|产出比|ROI|ROAS|率|价|预算|限额): ?/iu;
const BELOW = /^(?:<(?!=)|小于|少于|低于|不足|不到|less than|fewer than|under) ?/i;
const UP_TO = /^(?:<=|≤|不超过|至多|up to) ?|(?<=\d.{0,4})(?:及?以下|以内)$/i;
const ABOVE = /^(?:>=?|≥|大于|超过|over|more than) ?|(?<=\d.{0,4}) ?(?:及?以上|起)$/i;
/** 12,345.00(元): the unit alone in brackets. */
const IN_BRACKETS = new RegExp(
  `^ ?\\((${alternatives([...Object.keys(UNIT_WORDS), ...CURRENCY_SIGNS.map(([sign]) => sign)])})\\)$`,
);
const CURRENCY = alternatives(CURRENCY_SIGNS.map(([sign]) => sign));
/** Begins with a Chinese word that no number follows, and has no colon behind which one might. */
const NAME = new RegExp(
  `^(?!小于|少于|低于|不足|不到|不超过|至多|大于|超过|暂无|无|没有|未知|${CURRENCY})[\\u3400-\\u9FFF][^:]*$`,
);
const BOOKED = new RegExp(`^(${CURRENCY})? ?\\((.*\\d.*)\\)$`);

function quantity(amount: Amount): Quantity {
  return quantityOf(amount.decimal, amount.unit, amount.multiplied, amount.factor);
}

/** `1:2.5` is 2.5; a left side other than 1 may be either way round. */
function parseProportion(text: string, options: ParseOptions): Quantity | Problem | undefined {
  const found = PROPORTION.exec(text);
  if (!found || /^[\d.]+:\d{2}:\d{2}/.test(text)) return undefined;
  const [whole, left = '', right = ''] = found;
  const rest = text.slice(whole.length);
  if (rest !== '' && !isSecondary(rest)) return problem('number-malformed', { text });
  const mayBeClock = options.unit === undefined && /^[0-5]\d$/.test(right);
  if (/^1(\.0+)?$/.test(left) && !mayBeClock && isPure(options.unit)) {
    const amount = readAmount(right, 0, { locale: options.locale ?? 'en' });
    if (!amount || isProblem(amount) || amount.end !== right.length) {
      return problem('number-malformed', { text });
    }
    const exact = amount.decimal.exponent === 0;
    return { ...quantityOf(amount.decimal, options.unit ?? 'number', exact), why: 'rounded' };
  }
  return problem(/^\d{1,2}:[0-5]\d$/.test(whole) && left !== '1' ? 'number-malformed' : 'number-ambiguous', {
    text,
  });
}

function percentOf(amount: Amount): Amount {
  const { decimal } = amount;
  return { ...amount, decimal: { ...decimal, exponent: decimal.exponent - 2 }, multiplied: true };
}

function parseRange(text: string, from: Amount, to: Amount): Quantity | Problem {
  const bare = !from.named && !to.named && from.multiplier === undefined;
  if (bare && NO_RANGE.test(text)) return problem('number-ambiguous', { text });
  // 5~10万 may begin at 5 or at 5万.
  if (to.multiplier !== from.multiplier && from.multiplier === undefined) {
    return problem('number-ambiguous', { text });
  }
  const unit = from.named ? from.unit : to.unit;
  if (from.named && to.named && from.unit !== to.unit) return problem('number-malformed', { text });
  const hi = quantity(to).shown;
  // 12-15% begins at 12 %: at 12 it would end before it begins.
  const shared = !from.named && to.unit === 'ratio' && quantity(from).shown > hi;
  if (!shared && (from.unit === 'ratio') !== (to.unit === 'ratio'))
    return problem('number-ambiguous', { text });
  const lo = quantity(shared ? percentOf(from) : from).shown;
  if (lo > hi) return problem('number-malformed', { text });
  return { shown: lo, lo, hi: justAbove(hi), unit, why: 'range' };
}

/** `1.8/5.0`: the number before the scale. */
function parseScore(text: string, amount: Amount, rest: string, options: ParseOptions) {
  const found = /^ ?\/ ?(\d+(?:\.\d+)?)(?: ?分)?$/.exec(rest);
  if (!found) return undefined;
  const top = Number(found[1]);
  const value = quantity(amount);
  const scale = top === 5 || top === 10 || top === 100;
  if (!scale || value.shown > top || amount.named) return problem('number-malformed', { text });
  if (options.unit !== 'score' && !text.includes('.')) return problem('number-ambiguous', { text });
  return { ...value, unit: 'score' as const };
}

function parseFrom(text: string, options: ParseOptions): Quantity | Problem {
  const amount = readAmount(text, 0, options);
  if (amount === undefined) return problem('number-malformed', { text });
  if (isProblem(amount)) return amount;
  const rest = text.slice(amount.end);
  if (rest === '') return quantity(amount);
  const inBrackets = IN_BRACKETS.exec(rest)?.[1];
  if (inBrackets !== undefined && !amount.named)
    return parseFrom(text.slice(0, amount.end) + inBrackets, options);
  if (rest === '+' || rest.startsWith('+ ')) {
    const { shown, unit } = quantity(amount);
    return { shown, lo: shown, hi: Infinity, unit, why: 'at-least' };
  }
  const score = parseScore(text, amount, rest, options);
  if (score) return score;
  RANGE.lastIndex = amount.end;
  const separator = RANGE.exec(text);
  const to = separator ? readAmount(text, RANGE.lastIndex, options) : undefined;
  // A sign glued to the second number makes it a change, not the end of a range: 1,234 -12%.
  if (to && !isProblem(to) && !/^ [-–]\S/.test(rest)) {
    const after = text.slice(to.end);
    if (after !== '' && !isSecondary(after)) return problem('number-malformed', { text });
    return parseRange(text.slice(0, to.end), amount, to);
  }
  return isSecondary(rest) ? quantity(amount) : problem('number-malformed', { text });
}

function parseFull(raw: string, options: ParseOptions): Quantity | Problem {
  if (hasPrivateUse(raw) || isReversed(raw)) return problem('number-unreadable');
  const text = normalText(raw);
  if (text === '') return problem('text-empty');
  // Product names are as many as rows: not every form is tried on them.
  if (NAME.test(text)) return problem('number-malformed', { text });
  const missing = MISSING.exec(text)?.[0];
  if (missing !== undefined && (missing.length === text.length || isSecondary(text.slice(missing.length))))
    return problem('value-missing');
  const below = BELOW.test(text);
  if (below || UP_TO.test(text)) {
    const bound = parseFrom(text.replace(below ? BELOW : UP_TO, ''), options);
    if (isProblem(bound)) return bound;
    // Nothing shown below a bound is negative, so a negative bound is no bound.
    if (bound.shown <= 0) return problem('number-malformed', { text });
    if (below) return { ...bound, lo: 0, hi: bound.shown, why: 'less-than' };
    return { ...bound, lo: 0, hi: justAbove(bound.shown), why: 'range' };
  }
  if (ABOVE.test(text)) {
    const bound = parseFrom(text.replace(ABOVE, ''), options);
    return isProblem(bound) ? bound : { ...bound, lo: bound.shown, hi: Infinity, why: 'at-least' };
  }
  const booked = BOOKED.exec(text);
  if (booked) {
    const amount = parseFrom(`${booked[1] ?? ''}${booked[2] ?? ''}`, options);
    if (isProblem(amount) || amount.shown < 0) return problem('number-malformed', { text });
    return { ...amount, shown: -amount.shown, lo: -amount.hi, hi: -amount.lo };
  }
  const special = parseDuration(text, options.unit) ?? parseProportion(text, options);
  if (special) return special;
  if (DATE.test(text)) return problem('number-malformed', { text });
  return parseFrom(text.replace(LABELLED_VALUE, ''), options);
}

/**
 * The number that a text shows, or why there is none. Digits are never repaired or guessed: a text that could be two
 * numbers is `number-ambiguous`, one that is not a number alone is `number-malformed`, a dash is `value-missing`.
 * Money stays in major units; the text's own unit wins over `unit`, and `scale` applies only where the text has none.
 */
export function parseQuantity(text: string, options: ParseOptions = {}): Quantity | Problem {
  if (options.scale === undefined) {
    const comma = commaIsDecimal(options.locale);
    const plain = comma === true ? undefined : parsePlain(text, options.unit, comma === false);
    if (plain) return plain;
  }
  return parseFull(text, options);
}
