import { lex } from './lex';
import { type Piece, type PieceToken, phraseOf, tokensIn, words } from './piece';
import type { Op, Token } from './token';

const FIGURES = ['money', 'percent', 'points', 'ratio', 'times', 'count', 'num', 'blank'] as const;

/** 由现有的8万元提升至15万元: the first figure is where it starts from, no figure of the promise. */
export function startsFrom(piece: Piece, token: PieceToken): boolean {
  if (
    /原(?:先|来)?(?:定|为|约定为?)?[\uE00C]?$/.test(piece.masked.slice(0, token.m)) &&
    /[,;]?(?:现|调整|变更|改)/.test(piece.masked.slice(token.m + 1))
  )
    return true;
  return (
    /(?:由|从)(?:[^,;\uE000-\uE0FF]|[\uE007-\uE009]){0,10}$/.test(piece.masked.slice(0, token.m)) &&
    /^[^,;\uE000-\uE008]{0,4}(?:提升|提高|增长|增加|做到|冲到|升|上调|下调|调整|调至|调为|变更|改为|改成|降|缩短|[\uE00C])/.test(
      piece.masked.slice(token.m + 1),
    )
  );
}

/** Where the statement about a figure begins: behind the figure before it. */
export function leftEdge(piece: Piece, token: PieceToken): number {
  const before = tokensIn(piece, 0, token.m, ...FIGURES).filter(
    (other) =>
      !startsFrom(piece, other) &&
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
    /^(?:人民币|每|的|约定|目标|其|为|至|到|应|均|达|:|总额|[\uE007\uE008\uE009\uE00A]|\([^)]*\))*$/;
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
  // 第四个月起每月5000元
  if (/每个?月$/.test(governing(piece, position, 'months')?.text ?? '')) return 'month';
  return lex(piece.around.lead).find((token) => token.type === 'every')?.per;
}

const AFTERWARDS: Token = { type: 'months', start: 0, end: 0, text: '', lo: 0, hi: 0, word: '' };

function monthsToken(piece: Piece, position: number): Token | undefined {
  const near = governing(piece, position, 'months');
  const before = tokensIn(piece, 0, position, 'months').at(-1)?.months;
  // 第一个月不低于1.5，之后每月不低于2.5
  if (
    !near &&
    before !== undefined &&
    before !== 'term' &&
    before.to !== null &&
    /^(?:但|而)?(?:之后|此后|其后|以后|后续)/.test(words(piece, phraseOf(piece, position)[0], position))
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
    /^(?:进行)?(?:考核|验收|评估|完成|达成|实现|达到)/.test(words(piece, first.m + 1, piece.masked.length))
  )
    return first;
  if (all.length === 1 && first && first.m === piece.tokens[0]?.m && first.m < position) return first;
  return lex(piece.around.lead).find((token) => token.type === 'months');
}

/** Contract months at a position, as `{from, to, end}` or `term`. */
export function monthsAt(piece: Piece, position: number): Token['months'] {
  return monthsToken(piece, position)?.months;
}

const CONDITION =
  /若|如果|如(?=甲方|乙方|当|店铺|商品|推广|月|库存|遇|平台|双方|因|大促)|前提下|情况下|条件下|为前提|前提是|的基础上|仅在|(?<!同)时候|甲方[^,]{0,20}后,/;

/** Whether the sentence sets a condition for what stands at a position. */
export function conditionalAt(piece: Piece, position: number): boolean {
  return (
    CONDITION.test(words(piece, 0, position)) || /为前提|前提是|前提条件|的情况下|的前提下/.test(piece.text)
  );
}

/** The params any kind may carry: months, calendar months, exception, condition. */
export function frameAt(piece: Piece, position: number, conditional = true): Record<string, unknown> {
  const frame: Record<string, unknown> = {};
  const months = monthsAt(piece, position);
  const season = /(?:双(?:11|十一|12|十二)|618|年货节|春节|国庆|大促|活动)期间/.exec(
    words(piece, 0, position),
  )?.[0];
  if (months !== undefined && months !== 'term') {
    frame.fromMonth = months.from;
    frame.toMonth = months.to;
  }
  const date = piece.tokens.find(
    (token) => token.type === 'date' && words(piece, token.m + 1, token.m + 2) === '起',
  );
  if (date && date.word !== '') frame.from = date.word;
  const calendar = governing(piece, position, 'calendar');
  const except = /([^,;(]{2,12}?)除外|除(?!以|非|上述|此)([^,;]{2,12}?)外/.exec(piece.text);
  const exempt = except?.[1] ?? except?.[2];
  // 除6月、11月外: those months are left out, not meant.
  if (calendar?.calendar && exempt?.includes(calendar.text) !== true)
    frame.calendarMonths = calendar.calendar;
  else if (season !== undefined && exempt?.includes(season) !== true) frame.window = season;
  // 除基础费外，另按5%提成 adds, it leaves nothing out.
  if (exempt !== undefined && !/[费款]$|提成|约定|规定|合同/.test(exempt))
    frame.except = exempt.replace(/^但|^其中/, '');
  if (conditional && conditionalAt(piece, position)) frame.conditional = true;
  return frame;
}

/** The channel a figure is of: named in its own phrase, else shortly before. */
export function channelAt(piece: Piece, position: number): string | undefined {
  const own = words(piece, phraseOf(piece, position)[0], position);
  return channelsIn(own).at(-1) ?? channelsIn(words(piece, 0, position).slice(-40)).at(-1);
}

/** Sales channels named in a stretch of text; undefined = none. */
export function channelIn(text: string): string | undefined {
  return channelsIn(text)[0];
}

function channelsIn(text: string): string[] {
  return text.match(CHANNEL) ?? [];
}

const CHANNEL =
  /直通车|引力魔方|万相台(?:无界)?|超级推荐|钻展|品销宝|阿里妈妈|巨量千川|千川|场景推广|搜索推广|全站推广|多多搜索|多多场景|京东快车|京准通|海投|抖音|快手|小红书|拼多多|淘宝|天猫|京东|淘宝客|淘客|达人带货|达播|店播|自播|直播|短视频|聚光|磁力金牛|信息流/g;
