import type { Piece, PieceToken } from './piece';

/** 由现有的8万元提升至15万元: the first figure is where it starts from, no figure of the promise. */
export function startsFrom(piece: Piece, token: PieceToken): boolean {
  if (
    /原(?:先|来)?(?:定|为|约定为?)?[\uE00C]?$/.test(piece.masked.slice(0, token.m)) &&
    /[,;]?(?:现|调整|变更|改)/.test(piece.masked.slice(token.m + 1))
  )
    return true;
  return (
    /(?:由|从)(?:[^,;\uE000-\uE0FF]|[\uE007-\uE009]){0,10}$/.test(piece.masked.slice(0, token.m)) &&
    /^[^,;\uE000-\uE008]{0,4}(?:提升|提高|增长|增加|做到|冲到|提[到至]|拉[到升]|[涨抬]到|升|上调|下调|调整|调至|调为|变更|改为|改成|降|缩短|[\uE00C])/.test(
      piece.masked.slice(token.m + 1),
    )
  );
}

const STOOD =
  '(?:现状|目前|当前|现在|如今|现有|现为|现(?=月销|日销|月均)|签约[时前]|签订[时前]|合作前|接手[时前]|基期|基数|起点|去年同期|上年同期|上个?月)';
const STOOD_AT = new RegExp(`${STOOD}[^,;:(\\uE000-\\uE0FF]{0,8}[:：]?$`);
const ASIDE = new RegExp(`\\([^()]{0,6}${STOOD}[^()]*$|(?:水平|基数|基准|现状)\\([^()]*$`);

const AMENDED = /(?:变更|修改|调整|更正|更改|修订|改)(?:为|成|至)/;

/** 原约定“不超过200元”变更为“不超过350元”: a figure that holds no longer. */
export function amended(piece: Piece, token: PieceToken): boolean {
  const at = piece.masked.search(AMENDED);
  return at > token.m && /原|由|将|从|第[^,;]{1,6}[条款项]/.test(piece.masked.slice(0, token.m));
}

/** Every recogniser asks again of the same figure. */
const answers = new WeakMap<PieceToken, boolean>();

/** 现状42%，目标58%: a figure that tells where the shop stands, beside the one that is promised. */
export function standsToday(piece: Piece, token: PieceToken): boolean {
  const known = answers.get(token);
  if (known !== undefined) return known;
  const stands = judged(piece, token);
  answers.set(token, stands);
  return stands;
}

function judged(piece: Piece, token: PieceToken): boolean {
  if (startsFrom(piece, token) || amended(piece, token)) return true;
  const before = piece.masked.slice(0, token.m);
  if (ASIDE.test(before)) return true;
  // 较签约前月均15万元增长不低于40%: what it is to grow from.
  if (
    /(?:较|比|在)[^,;\uE001-\uE006]{0,14}$/.test(before) &&
    /^的?(?:基础上)?(?:,[^,;\uE001-\uE006]{0,14})?(?:增长|提升|提高|上涨|增加|增幅)(?![至到])/.test(
      piece.masked.slice(token.m + 1),
    )
  )
    return true;
  const others = piece.tokens.filter(({ type }) => type === token.type).length > 1;
  const behind = piece.masked.slice(token.m + 1);
  return (
    (others && STOOD_AT.test(before) && !/^(?:的|基础上)/.test(behind)) ||
    /^[^,;\uE000-\uE0FF]{0,6}(?:作?为)(?:考核|计算|比较)?(?:基数|基准|基期|起点)/.test(behind)
  );
}

/** The last figure of the same type before a promised one that tells where the shop stands. */
export function baselineOf(piece: Piece, token: PieceToken): number | undefined {
  return piece.tokens.findLast(
    (other) => other.type === token.type && other.m !== token.m && standsToday(piece, other),
  )?.lo;
}
