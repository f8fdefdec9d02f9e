import { type Piece, phraseOf, words } from './piece';

/** The channel a figure is of: named in its own phrase, else shortly before. */
export function channelAt(piece: Piece, position: number): string | undefined {
  const own = words(piece, phraseOf(piece, position)[0], position);
  const all = channelsIn(own);
  const named = all.at(-1);
  // 淘宝店与京东店合计: of neither alone.
  if (all.length > 1 && /合计|共计|总计|加起来/.test(own)) return undefined;
  // 直通车ROI≥2.5，店铺整体≥3: of the whole shop.
  if (named !== undefined || /全店|整店|店铺(?:整体|综合|总)|整体|综合|全盘/.test(own)) return named;
  return channelsIn(words(piece, 0, position).slice(-40)).at(-1) ?? channelsIn(piece.around.label).at(-1);
}

/** Sales channels named in a stretch of text; undefined = none. */
export function channelIn(text: string): string | undefined {
  return channelsIn(text)[0];
}

/** The words around the channels that a stretch names. */
export function withoutChannels(text: string): string {
  return text.replaceAll(CHANNEL, '');
}

function channelsIn(text: string): string[] {
  return text.match(CHANNEL) ?? [];
}

const CHANNEL =
  /(?:Shopee|TikTok(?: ?Shop)?|Lazada|Temu|Amazon|Facebook|Google|Meta) ?(?:sponsored )?Ads?(?![a-z])|直通车|引力魔方|万相台(?:无界)?|全域推广|超级推荐|钻展|品销宝|阿里妈妈|巨量千川|千川|场景推广|搜索推广|站内广告|站外广告|站外推广|全站推广|全站营销|多多搜索|多多场景|京东快车|(?<!京东)快车|京准通|多多进宝|京挑客|购物触点|商品推广|海投|随心推|本地推|抖音|抖店|快手|小红书|拼多多|淘宝|天猫|京东|淘宝客|淘客|达人带货|达播|店播|自播|直播|短视频|视频号|聚光|磁力金牛|信息流|TikTok(?: ?Shop)?|Shopee|Lazada|Temu|Amazon|亚马逊|速卖通|AliExpress|eBay|Shopify|Facebook|Meta|Google/gi;
