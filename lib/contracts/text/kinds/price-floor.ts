import { frameAt } from '../frame';
import { floorOp, leftOf, opAt } from '../limit';
import { saidOf } from '../metric-words';
import {
  type Found,
  type Hit,
  hits,
  type Piece,
  type PieceToken,
  phraseOf,
  rx,
  tokensIn,
  words,
} from '../piece';
import { listed, named } from './price-product';

const COST = '成本价?|进货价|拿货价|采购价|供货价|出厂价|进价|成本';
const LIST =
  '吊牌价|标价|原价|日常价|(?:日常|平时|原)(?:销售|售)价|划线价|零售价|建议零售价|市场价|指导价|专柜价|日销价|一口价';
const PRICE =
  '(?:报名|秒杀|促销|大促|直播|会员|团购|上架|挂牌|实付)价|报价|售价|价格|到手价|活动价|成交价|销售价|单价|定价|折扣|底价|券后价|折后价|卖|最低价|让利';
const BY_REF = rx(
  `(?:${PRICE})[^,;]{0,16}?,?(?:但|均|都)*(?<op>{cmp}|(?:不得|不能|不)?(?:亏本|低于))[^,;\\uE00C]{0,8}?(?<ref>${COST}|${LIST})(?:的|\\*|加价|上浮|上加|加)?(?<v>{percent}|{times}|(?<=\\*){num})?`,
);

/** 售价须在成本价的1.2倍以上: the comparison stands behind. */
const ABOVE = rx(
  `(?:${PRICE})[^,;\\uE000-\\uE0FF]{0,10}?(?:在|{cmp})(?<ref>${COST}|${LIST})的?(?<v>{percent}|{times})(?<op>{cmp})`,
);

/** 不得亏本销售 */
const AT_LOSS =
  /(?:不得|不能|禁止|严禁|不可|不允许)(?:以任何形式|以)?(?:亏本|亏损|赔本)(?:价)?(?:销售|出售|卖|促销|出货|做活动|报活动|冲量)/;
/** 不得以低于成本的价格销售 */
const BELOW = rx(
  `(?:(?:不得|不能|禁止|严禁)[^,;]{0,6})?(?<op>{cmp})(?<ref>${COST}|${LIST})(?:的)?(?<v>{percent}|{times})?(?:的)?价?格?[^,;]{0,4}(?:销售|出售|卖|成交|促销)`,
);
/** 其余商品不得低于成本价的1.5倍: of the price that was spoken of before. */
const OF_REST = rx(
  `(?:^|,)(?<product>其[余他它][^,;\uE000-\uE0FF]{0,6}|[^,;\uE000-\uE0FF]{1,8}(?:款|商品|产品))(?<op>{cmp})(?<ref>${COST}|${LIST})的?(?<v>{percent}|{times})?`,
);
const REBATE = rx('(?:折扣|让利|活动力度|打折)[^,;]{0,6}?(?<op>{cmp})(?<v>{percent})');

/** What the phrase of a price names, else what stands before it. */
function namedBy(piece: Piece, { from, to, text }: Hit): Record<string, unknown> {
  // 会员价在零售价的九折以上: what a price is compared with names nothing.
  const end = from + (new RegExp(`^(?:${PRICE})`).exec(text)?.[0].length ?? to - from);
  const own = named(words(piece, phraseOf(piece, from)[0], end));
  return 'product' in own ? own : named(words(piece, 0, end));
}

/** 不得低于零售价的八折，大促期间不得低于六折: another share of the same price. */
function atOtherTimes(piece: Piece, last: Found): Found[] {
  return tokensIn(piece, last.to, piece.masked.length, 'percent').flatMap((token): Found[] => {
    const [from, to] = phraseOf(piece, token.m);
    if (!token.text.endsWith('折') || opAt(piece, token) !== '>=') return [];
    if (!/(?:大促|活动|促销|清仓|换季|会员日|节日?)/.test(words(piece, from, token.m))) return [];
    const frame = frameAt(piece, token.m, false);
    return [{ ...last, params: { ...last.params, ratio: token.lo, ...frame }, from, to }];
  });
}

/** 折扣不得低于八折，大促不低于七折 */
function rebated(piece: Piece, from: number, off: PieceToken): Found[] {
  const found: Found = {
    kind: 'price-floor',
    party: 'operator',
    params: { ref: 'list-price', ratio: off.lo, comparator: '>=', ...frameAt(piece, from, false) },
    from,
    to: phraseOf(piece, off.m)[1],
  };
  return [found, ...atOtherTimes(piece, found)];
}

/** A款最低79，低于此价须同意: a sum of a style, where the sentence speaks of prices. */
function styled(piece: Piece, token: PieceToken): boolean {
  // 连衣裙不能低于99卖
  const sold =
    /^(?:卖|出售|成交)/.test(piece.masked.slice(token.m + 1)) &&
    /^[卖出售成交]*[,、]?[^,、;\uE000-\uE0FF]{1,8}[\uE00C]$/.test(leftOf(piece, token));
  if (sold) return true;
  const { label, lead, heading, before } = piece.around;
  const around = label + lead + heading + before;
  // 价格表：A款卫衣最低99元；B款T恤最低39元
  if (
    /价/.test(label + lead + before) &&
    /^[^,、;\uE000-\uE0FF]{2,10}[\uE00C最低]+$/.test(leftOf(piece, token))
  )
    return saidOf(piece, token) === undefined;
  return (
    /[此该]价|价格|售价|卖|限价|底价/.test(piece.text + around) &&
    saidOf(piece, token) === undefined &&
    /^[,、]?[^,、;\uE000-\uE0FF]{1,6}(?:款|型|码|装)(?:最低|不低于|[\uE00C])$/.test(leftOf(piece, token))
  );
}

/** 面膜(10片装)售价…: a figure in brackets is part of the name. */
function startOf(piece: Piece, token: PieceToken, left: string): number {
  const [start] = phraseOf(piece, token.m);
  const edge = token.m - left.length;
  return /^[^(]*\)/.test(left) && piece.masked.slice(start, edge).includes('(') ? start : edge;
}

function atLoss(piece: Piece): Found {
  const at = piece.text.search(AT_LOSS);
  const from = Math.max(
    0,
    piece.index.findIndex((index) => index >= at),
  );
  const params = { ref: 'cost', ratio: 1, comparator: '>=', ...frameAt(piece, from, false) };
  return { kind: 'price-floor', party: 'operator', params, from, to: phraseOf(piece, from)[1] };
}

/** Least price at which something may be sold. */
export function priceFloor(piece: Piece): Found[] {
  const { label, lead, before } = piece.around;
  if (!/价|卖|折|成本|亏本|亏损|赔本/.test(piece.text + label + lead + before)) return [];
  const found: Found[] = [];
  for (const match of [
    ...hits(piece, BY_REF),
    ...hits(piece, BELOW),
    ...hits(piece, ABOVE),
    ...hits(piece, OF_REST),
  ]) {
    const value = match.token('v');
    const op = match.token('op')?.op;
    if (found.some(({ from, to }) => from < match.to && match.from < to)) continue;
    if (value && (piece.taken.has(value.m) || found.some(({ from, to }) => value.m >= from && value.m < to)))
      continue;
    // 售价须高于成本价的120%: what must be; 售价高于成本价的…: what may be.
    if (
      op === '<=' ||
      (op === '>' && !/(?:应当?|须|必须|要|需)[亦也均都一律]*高于/.test(words(piece, match.from, match.to)))
    )
      continue;
    if (!value && new RegExp(`^(?:${LIST})$`).test(match.words('ref') ?? '')) continue;
    const ref = new RegExp(`^(?:${COST})$`).test(match.words('ref') ?? '') ? 'cost' : 'list-price';
    const plus = /加价|上浮|上加|加(?=[\uE002]$)/.test(match.text) && value?.type === 'percent';
    const ratio = value ? (plus ? 1 + value.lo : value.lo) : 1;
    found.push({
      kind: 'price-floor',
      party: 'operator',
      params: {
        ref,
        ratio,
        comparator: floorOp(op),
        ...(match.has('product') ? { product: match.words('product') } : namedBy(piece, match)),
        ...frameAt(piece, match.from, false),
      },
      from: match.from,
      to: phraseOf(piece, match.to - 1)[1],
    });
  }
  if (found.length === 0 && AT_LOSS.test(piece.text)) found.push(atLoss(piece));
  const last = found.at(-1);
  if (last) found.push(...atOtherTimes(piece, last));
  const rebate = hits(piece, REBATE).find(
    (match) => match.token('v')?.text.endsWith('折') === true && match.token('op')?.op === '>=',
  );
  const off = rebate?.token('v');
  if (rebate && off && found.length === 0) found.push(...rebated(piece, rebate.from, off));
  const sums = piece.tokens.flatMap((token) => {
    if (
      piece.taken.has(token.m) ||
      found.some(({ from, to }) => token.m >= from && token.m < to) ||
      (token.type !== 'money' && token.type !== 'num') ||
      !(saidOf(piece, token) === 'price' || styled(piece, token) || listed(piece, token) !== undefined)
    )
      return [];
    const left = leftOf(piece, token);
    const product = listed(piece, token);
    const op = opAt(piece, token);
    if (op === '<=' || (op === '>' && !/应|须|必须|保证/.test(left)) || token.lo !== token.hi) return [];
    if (
      op === undefined &&
      !/最低|底价|底线|限价|控价|破价/.test(words(piece, token.m - left.length, token.m))
    )
      return [];
    if (product === undefined && /客单价|拿货|采购|进货|成本/.test(left)) return [];
    const [, end] = phraseOf(piece, token.m);
    const params = {
      amount: token.lo,
      comparator: floorOp(op),
      ...(product !== undefined
        ? { product }
        : styled(piece, token) || /:[^:,;]{2,10}最低$/.test(words(piece, token.m - left.length, token.m))
          ? {
              product: words(piece, token.m - left.length, token.m).replaceAll(
                /^[^:]{2,10}:|^[卖出售成交]*[,、]?|(?:最低|不能低|不得低|不可低|不低).*$|(?<=[^,]{2})[卖售]价$/g,
                '',
              ),
            }
          : named(words(piece, startOf(piece, token, left), token.m))),
    };
    return [
      {
        kind: 'price-floor' as const,
        party: 'operator' as const,
        params: { ...params, ...frameAt(piece, token.m, false) },
        from: token.m - left.length,
        to: end,
      },
    ];
  });
  return [...found, ...sums];
}
