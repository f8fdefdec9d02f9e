import { opAt } from '../limit';
import { type Piece, type PieceToken, phraseOf, words } from '../piece';
import { lastSaid } from '../said';

function product(text: string): string | undefined {
  return /(?:主推款|爆款|该款|单款|新品|引流款|利润款|主打款|每款)?([\u4e00-\u9fa5A-Za-z\d]{2,8}?)(?:的)?(?:最低)?(?:\([^()]{1,10}\))?(?:到手价|售价|价格|活动价|销售价|成交价|单价|底价|控价|限价|破价线|折扣)/.exec(
    text,
  )?.[1];
}

const GENERAL =
  /^(?:卖价|折后|券后|折扣|直播间|每[单件个款]$|产品|商品|店铺|最低|任何|所有|全部|全店|甲方|乙方|该款|该款产品|平台|活动|日常|不得|实际|应|须|产品的)/;

/** The product that a stretch before a price names, as `{product}`; empty = none, or all of them. */
export function named(text: string): Record<string, unknown> {
  // 四件套无论参加何种活动，到手价…
  const whatever =
    /^(?:甲方|乙方)?(?:保证|应|须)?([^,;:]{2,14}?)(?:无论|不论|不管|随便|再怎么|怎么|任凭)[^;]{0,40}$/.exec(
      text,
    )?.[1];
  if (whatever !== undefined && !GENERAL.test(whatever)) return { product: whatever };
  // A row of a table of prices: 商品A款卫衣，最低售价
  const row = /^(?:商品|产品|款式|品名|名称|货号)(?:名称)?([^,]{2,12}),/.exec(text)?.[1];
  if (row !== undefined) return { product: row };
  const own =
    /主推款(?!到手|售|价|活动|最低)([\u4e00-\u9fa5]{2,6}?)(?=到手|售|价|活动|最低)/.exec(text)?.[1] ??
    product(text);
  const model = /[A-Z]{1,3}-?\d{2,5}款?/.exec(text)?.[0];
  const name = (model ?? own)
    ?.replace(/^(?:[^的]{0,6}(?:设置|销售|经营|运营|上架)的)(?=[^,]{2})/, '')
    .replace(/(?<=[^,]{2})[卖售]?价$/, '');
  return name === undefined || GENERAL.test(name) ? {} : { product: name };
}

/** 碎花裙售价不低于99元，阔腿裤不低于79元: the next of a list of prices; undefined = it is none. */
export function listed(piece: Piece, token: PieceToken): string | undefined {
  const [start] = phraseOf(piece, token.m);
  const name = /^(?:而|且|其中)?([^,;:\uE000-\uE0FF]{2,12}?)(?:最低|则|也|均|亦|应|须|同样)*\uE00C$/.exec(
    piece.masked.slice(start, token.m),
  )?.[1];
  if (name === undefined || token.type !== 'money' || opAt(piece, token) !== '>=') return undefined;
  if (lastSaid(name) !== undefined || /[费额率量数]$|消耗|客单|利润|合计|累计|[甲乙]方/.test(name))
    return undefined;
  const before = `${piece.around.before},${words(piece, 0, start)}`;
  const told =
    /(?:价|卖)[^,;]{0,14}(?:不[^,;]{0,3}[低少]于|别低于|最低|≥)|最低[^,;]{0,3}[价卖]|低于[^,;]{0,8}价/.test(
      before,
    );
  return told && !/[件个套双台]$/.test(words(piece, token.m, token.m + 1)) ? name : undefined;
}
