import type { Reading, ReadTable } from '../reading/types';
import type { Identity } from './entity';
import { normalWords } from './label';
import type { Place } from './period';

/** Pages, tabs and titles that speak of the market or of other shops. */
const ELSEWHERE =
  /竞品|竞店|竞对|竞争(?:商品|店铺|对手|分析|情报|监控|格局)|对手(?:店铺|商品|分析|监控)|市场(?:分析|行情|排行|洞察|大盘|趋势|榜|概况)|(?:行业|类目|大盘)(?:分析|数据|行情|排行|趋势|大盘|榜|概况|洞察|情报)|同行(?:分析|监控|店铺|榜|数据)|(?:热销|爆款|飙升|热搜|品牌|交易|流量|销量|top ?\d*)榜|选品|competitors?\b|market (?:insight|analysis|overview|trend|rank)|benchmark/i;
/** What a title of one table may begin with besides. */
const TITLE = /^(?:同行|行业|竞|标杆|大盘|市场|全网|peer|industry|market\b)/i;
/** A comparison that is switched on beside the shop's own figures. */
const COMPARISON = /对比|比较|均值|平均|优秀/;
const SHOP_NAME =
  /^(?:店铺|店铺名|店铺名称|店铺信息|所属店铺|商家|商家名称|shop|shop name|store|store name|seller|nama toko)$/;

function speaksOfOthers(texts: readonly string[]): boolean {
  return texts.some((text) => !COMPARISON.test(text) && ELSEWHERE.test(text));
}

/** Whether its rows name goods and, beside them, several shops: nobody's list of his own goods does. */
function namesShops(table: ReadTable, identity: Identity | undefined): boolean {
  if (identity?.kind !== 'product' && identity?.kind !== 'sku') return false;
  const at = table.columns.findIndex(({ label }) =>
    SHOP_NAME.test(normalWords(label.split(/\s\/\s/).at(-1) ?? '')),
  );
  if (at < 0) return false;
  const names = table.rows.flatMap((row) => (row.summary ? [] : (row.cells[at]?.text.trim() ?? [])));
  return new Set(names.filter((name) => /\p{L}/u.test(name))).size > 1;
}

/** Whether a page's figures are the market's or other shops', by its console or by what it says of itself. */
export function isElsewhere(place: Pick<Place, 'console' | 'known' | 'reading'>): boolean {
  const { console, known, reading } = place;
  if (known?.peers === true || console?.peers === true) return true;
  const { context }: Pick<Reading, 'context'> = reading;
  // Where the console file names the page, what the page is about is known; a tab on it may still be about others.
  return speaksOfOthers(known ? context.tabs : [context.title, ...context.headings, ...context.tabs]);
}

/** Whether a table holds figures of others, which never count as the shop's own. */
export function isOfOthers(
  table: ReadTable,
  identity: Identity | undefined,
  place: Pick<Place, 'console' | 'known' | 'reading'>,
): boolean {
  const title = table.title ?? '';
  const titled = !COMPARISON.test(title) && (ELSEWHERE.test(title) || TITLE.test(title));
  return titled || isElsewhere(place) || namesShops(table, identity);
}
