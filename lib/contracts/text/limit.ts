import { lex } from './lex';
import { subjects } from './parties';
import { type Piece, type PieceToken, phraseOf, tokensIn, words } from './piece';
import { lastSaid } from './said';
import { standsToday, startsFrom } from './stands-today';
import type { Op, Token } from './token';

const FIGURES = ['money', 'percent', 'points', 'ratio', 'times', 'count', 'num', 'blank'] as const;

/** Where the statement about a figure begins: behind the figure before it. */
export function leftEdge(piece: Piece, token: PieceToken): number {
  const before = tokensIn(piece, 0, token.m, ...FIGURES).filter(
    (other) =>
      !standsToday(piece, other) &&
      !(
        other.type === 'count' &&
        ((/^[单个款张次]$/.test(other.word) && other.lo === 1) || other.word === '项')
      ),
  );
  const last = before.at(-1);
  return last ? last.m + 1 : 0;
}

/** 稳定在50单以上后，方可增加预算: the figure is a condition for something else. */
export function onlyThen(piece: Piece, token: PieceToken): boolean {
  return /^[^,;]{0,6}(?:后|时|的)?,[^,;]{0,6}(?:方可|方能|才可|才能|再)/.test(
    piece.masked.slice(token.m + 1),
  );
}

const IN_MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };

/** 从35%拉到60%，4个月内做到: the month by which the figure before is reached; undefined = not said so. */
export function reachedIn(piece: Piece, token: PieceToken): number | undefined {
  const [from, to] = piece.phrases.find(([start]) => start > token.m) ?? [0, 0];
  const [span, ...more] = tokensIn(piece, from, to);
  const months = span?.type === 'span' ? IN_MONTHS[span.word] : undefined;
  if (!span || months === undefined || more.some(({ type }) => type !== 'cmp')) return undefined;
  return /^(?:于|在|要|须|应|必须)*[\uE000-\uE0FF](?:之?内)?(?:必须|要|须|得|应)?(?:做到|达到?|完成|达成|实现|达标|到位|\uE00C)$/.test(
    piece.masked.slice(from, to),
  )
    ? span.lo * months
    : undefined;
}

/** The words that lead to a figure, tokens left as signs. */
export function leftOf(piece: Piece, token: PieceToken): string {
  return piece.masked.slice(leftEdge(piece, token), token.m);
}

/** The words behind a figure up to the end of its phrase. */
export function rightOf(piece: Piece, token: PieceToken): string {
  return piece.masked.slice(token.m + 1, phraseOf(piece, token.m)[1]);
}

/** The comparator that goes with a figure, as written: before it, or behind it (以上, 以内). */
export function opAt(piece: Piece, token: PieceToken): Op | undefined {
  const behind = piece.tokens.find(
    (other) => other.type === 'cmp' && other.m === token.m + 1 && !/^(?:超|高于|低于)/.test(other.text),
  );
  const skipped =
    /^(?:人民币|当[月日年]|额度|预算|上限|标准|每|的|约定|目标|其|为|至|到|应|均|达|要|得|有|能|给|留|剩|赚|只?投|花|烧|用|:|总额|[\uE007\uE008\uE009\uE00A]|\([^)]*\))*$/;
  const ahead = piece.tokens.findLast(
    (other) =>
      other.type === 'cmp' && other.m < token.m && skipped.test(piece.masked.slice(other.m + 1, token.m)),
  );
  if (ahead && behind && /[在]$/.test(ahead.text)) return behind.op;
  return ahead?.op ?? behind?.op;
}

/** What must hold for a floor: a stated breach (低于…视为未达标) is turned round. */
export function floorOp(op: Op | undefined): Op {
  return op === '>' ? '>' : '>=';
}

/** What must hold for a cap: a stated breach (超过…须说明) is turned round. */
export function capOp(op: Op | undefined): Op {
  return op === '<' ? '<' : '<=';
}

/** A figure that is one number; undefined for a range. */
export function oneOf(token: Token): number | undefined {
  return token.lo === token.hi ? token.lo : undefined;
}

/** `{name: value}` or, for a range, `{nameRange: [lo, hi]}`. */
export function figure(token: Token, name: string, range: string): Record<string, unknown> {
  return token.lo === token.hi ? { [name]: token.lo } : { [range]: [token.lo, token.hi] };
}

/** Tokens of a type that govern a position: in its phrase, else in earlier phrases without a figure of their own. */
export function governing(piece: Piece, position: number, type: Token['type']): PieceToken | undefined {
  const [, end] = phraseOf(piece, position);
  const figures = tokensIn(piece, 0, position, ...FIGURES).filter((other) => !startsFrom(piece, other));
  const edge = figures.at(-1)?.m ?? -1;
  const near = tokensIn(piece, edge + 1, position, type).at(-1);
  if (near) return near;
  const behind = tokensIn(piece, position, end, type)[0];
  if (behind && !tokensIn(piece, position + 1, behind.m, ...FIGURES).length) return behind;
  return undefined;
}

/** How often: `per` of the figure at a position; undefined = not said. */
export function perAt(piece: Piece, position: number): string | undefined {
  const near = governing(piece, position, 'every');
  if (near?.per !== undefined) return near.per;
  const quarter = governing(piece, position, 'calendar')?.per;
  if (quarter !== undefined) return quarter;
  // 任一自然日均不得高于
  const single = /^single ([日天周季])/.exec(governing(piece, position, 'run')?.word ?? '')?.[1];
  if (single !== undefined) return { 周: 'week', 季: 'quarter' }[single] ?? 'day';
  // 第四个月起每月5000元
  if (/每个?月$/.test(governing(piece, position, 'months')?.text ?? '')) return 'month';
  return lex(piece.around.lead).find((token) => token.type === 'every')?.per;
}

/** 均按自然月统计: how often the figures of a sentence are reckoned. */
export function reckonedPer(piece: Piece): string | undefined {
  return piece.tokens.find(
    ({ type, text, m }) =>
      type === 'every' &&
      (text.startsWith('按') ||
        text.endsWith('口径') ||
        /^(?:进行)?(?:统计|核算|考核|核|结算|评估|检查|清算)/.test(piece.masked.slice(m + 1))),
  )?.per;
}

/** 若首月考核合格: the months of a condition are not those of what follows. */
function ofCondition(piece: Piece, token: PieceToken, position: number): boolean {
  const [start, end] = phraseOf(piece, token.m);
  return position >= end && /^(?:若|如果|如(?!期)|待|当|经)/.test(words(piece, start, end));
}

const AFTERWARDS: Token = { type: 'months', start: 0, end: 0, text: '', lo: 0, hi: 0, word: '' };

function monthsToken(piece: Piece, position: number): Token | undefined {
  const nearest = governing(piece, position, 'months');
  const near =
    nearest && nearest.m < position && ofCondition(piece, nearest, position)
      ? tokensIn(piece, 0, nearest.m, 'months').at(-1)
      : nearest;
  const before = tokensIn(piece, 0, position, 'months').at(-1)?.months;
  // 第一个月不低于1.5，之后每月不低于2.5
  if (
    !near &&
    before !== undefined &&
    before !== 'term' &&
    before.to !== null &&
    /^(?:但|而|再)?(?:往后|接下来|之后|此后|其后|随后|后期|以后|后续)/.test(
      words(piece, phraseOf(piece, position)[0], position),
    )
  )
    return { ...AFTERWARDS, months: { from: before.to + 1, to: null, end: false } };
  if (near) return near;
  const all = piece.tokens.filter((token) => token.type === 'months');
  const first = all[0];
  // …提升到45%，于第六个月末考核
  if (
    all.length === 1 &&
    first &&
    first.m > position &&
    /^[于在]?$/.test(words(piece, phraseOf(piece, first.m)[0], first.m)) &&
    /^(?:开始)?(?:按此|照此|据此|以此)?(?:进行|开始)?(?:考核|验收|评估|完成|达成|实现|达到|执行)/.test(
      words(piece, first.m + 1, piece.masked.length),
    )
  )
    return first;
  if (all.length === 1 && first && first.m === piece.tokens[0]?.m && first.m < position)
    return othersTime(piece, first.m, position) || ofOtherMetric(piece, first.m, position)
      ? undefined
      : first;
  return toldBefore(piece) ?? lex(piece.around.lead).find((token) => token.type === 'months');
}

/** 第三个月为验收月。该月支付金额…: the month that the sentence before names. */
function toldBefore(piece: Piece): Token | undefined {
  const back = /^(?:甲方|乙方|店铺)?(?:须|应|在|于)?(?:(?:该|当|本|此)月|(?<later>此后|之后|自此|从此))/.exec(
    piece.text,
  );
  if (!back) return undefined;
  const [only, ...more] = lex(piece.around.before);
  if (only?.type !== 'months' || more.length > 0 || typeof only.months !== 'object') return undefined;
  const { from, to, end } = only.months;
  const open = to === null;
  return !end && (back.groups?.later === undefined ? from === to : open) ? only : undefined;
}

/** 免费流量占比第二个月起…，付费推广ROI不低于2: the time stands behind one metric, the figure is of the next. */
function ofOtherMetric(piece: Piece, at: number, position: number): boolean {
  const before = lastSaid(words(piece, 0, at));
  const own = lastSaid(words(piece, phraseOf(piece, position)[0], position));
  return before !== undefined && own !== undefined && own !== before;
}

/** 甲方保证自第二个月起…，乙方支付…: the time stands in what the other party does. */
function othersTime(piece: Piece, at: number, position: number): boolean {
  const { flipped } = piece.around;
  const own = subjects(words(piece, 0, at), flipped).at(-1)?.party;
  const later = subjects(words(piece, 0, position), flipped).at(-1)?.party;
  return own !== undefined && later !== undefined && own !== later;
}

/** Contract months at a position, as `{from, to, end}` or `term`. */
export function monthsAt(piece: Piece, position: number): Token['months'] {
  return monthsToken(piece, position)?.months;
}

/** A sum for one month of the contract is a month's; one for the whole of it is the term's. */
export function perOfMonths(piece: Piece, position: number): 'term' | 'month' | undefined {
  const months = monthsAt(piece, position);
  if (months === 'term') return 'term';
  return months !== undefined && months.from === months.to && !months.end ? 'month' : undefined;
}
