import { type Found, type Piece, type PieceToken, words } from '../piece';

const BASES: readonly (readonly [string, RegExp])[] = [
  ['net-profit', /净利润?|纯利/],
  ['gross-profit', /毛利润?|利润/],
  ['new-products', /新品/],
  ['guided', /客服引导|引导(?:成交|下单|销售|单)|询单|客服(?:成交|销售|转化)|静默外/],
  ['live', /直播|自播|店播/],
  [
    'channel',
    /(?:抖店|抖音|快手|淘宝|天猫|京东|拼多多|小红书|视频号|TikTok(?: ?Shop)?|Shopee|Lazada|Temu|Amazon)(?:小?店铺?|渠道|平台|站)?(?:的)?(?:GMV|销售总?额|成交额|支付金额|营业额)/i,
  ],
  ['channel', /(?:渠道|直通车|千川|推广|站外|活动(?!期间)|达人|分销)[^,]{0,4}(?:带来|产生|成交|引流|销售)/],
  [
    'sales',
    /销售额|成交额|成交金额|GMV|支付金额|流水|营业额|业绩|销售收入|销售总额|月销|实付|交易额|目标|销售(?=提成|佣金|分成)/i,
  ],
];

const SOURCE =
  /自播|店播|达播|达人|直播|短视频|商城|货架|新品|老品|爆款|常规|搜索|分销|活动|日常|大促|千川|直通车|自营|站外/;

/** 自播10%，达播5%: a rate for each source of sales; empty = the rates are of one. */
export function bySource(piece: Piece, rates: readonly PieceToken[]): Found[] {
  if (rates.length < 2 || piece.tokens.some(({ type }) => type === 'money')) return [];
  const edges = rates.map((rate, i) => [(rates[i - 1]?.m ?? -1) + 1, rate.m + 1] as const);
  const named = edges.map(([from, to]) => words(piece, from, to));
  const sources = new Set(named.map((text) => SOURCE.exec(text)?.[0]));
  const apart = named.every((text) => SOURCE.test(text)) && sources.size === rates.length;
  // 提成3%，直播成交另提2%
  const besides = named.length === 2 && /另(?:外|行)?(?:提|按|奖|抽|给|计)/.test(named[1] ?? '');
  if (!apart && !(besides && sources.size === 2)) return [];
  return edges.map(([from, to], i) => ({
    kind: 'commission',
    party: 'merchant',
    params: { rate: rates[i]?.lo, ...baseIn(named[i] ?? '') },
    from,
    to,
  }));
}

/** What a commission is reckoned on, as `{base}`; empty = not said. */
export function baseIn(text: string): Record<string, unknown> {
  const base = BASES.find(([, pattern]) => pattern.test(text))?.[0];
  return base === undefined ||
    (base === 'sales' &&
      /目标/.test(text) &&
      !/销售|成交|月销|GMV|业绩|流水|支付金额|实付|营业额|交易额/.test(text))
    ? {}
    : { base };
}
