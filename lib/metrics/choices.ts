import { isProblem } from '../problem';
import type { Choice } from '../reading/types';
import { normalWords } from './label';
import { recogniseColumn } from './recognise';
import type { EntityKind } from './types';

/** Choices that leave nothing out, and texts of fields in which nothing is chosen. */
const NOTHING_LEFT_OUT =
  /^(?:[-–—]*|全部.*|所有.*|不限.*|任意.*|全店|全(?:渠道|终端|类目|品类|平台|店铺|网|行业|时段|天|地域|国|端)|整体|总体|合计|汇总|默认.*|未选.*|暂无.*|无|不|请?选择.*|请.*|点击选择.*|(?:all|any|every|overall|total|none|default|select|choose|please|semua|tất cả|ทั้งหมด|すべて|全て|alle|todos|todas|tous|toutes|tutti|pilih|chọn)(?:\b.*)?)$/;
/** How much is shown at once, in which order, in which unit, how it is drawn, and what to do with it. */
const OF_THE_VIEW: readonly RegExp[] = [
  /^[\d.,:\s%/-]+$|\d *(?:条|行|个|项|款|件)? *\/ *(?:页|page|trang|halaman)|每页|(?:per|\/) ?page|^\d+ ?(?:rows|items|条|行|entries)$/,
  /排序|[升降]序|从[高低多少大小]|优先|\bsort|order by|ascending|descending|\burutkan|^(?:newest|oldest|latest|highest|lowest|most)\b|[↑↓]/,
  /^(?:按|分)|维度|口径|归因|attribution|粒度|granularity|视图|\bview$|模板|template|自定义|custom|累计|转化周期|指标/,
  /对比|环比|同比|较上|compare|\bvs\b/,
  /^(?:小时|时|日|天|周|月|季度?|年|自然[日周月年]|每[日周月天]|近.*|过去.*|最近.*|本[周月季年]|上[周月季年].*|今[日天年]|昨[日天]|前[日天]|(?:实时|离线).*|\d{4} ?年?(?:\d{1,2}月)?|\d{1,2}月.*|q[1-4].*)$|hourly|daily|weekly|monthly|yesterday|today|\b(?:last|past|this) |\bdays?\b|\butc\b|\bgmt\b|时区|hari|minggu|bulan/,
  /^(?:简体中文|繁體中文|中文|english|bahasa.*|tiếng việt|ไทย|日本語|deutsch|español|français|português)$/,
  /^(?:人民币|美元|[a-z]{0,2}[¥$€£₫฿].*|usd|cny|rmb|idr|vnd|thb|myr|eur|rp)\b/,
  /^(?:批量|更多|导出|下载|操作|设置|新建|添加|编辑|切换|export|download|actions?|bulk|more|columns?|edit)\b|^(?:批量|更多|导出|下载|操作|设置|新建|添加|编辑|切换)/,
  /^(?:流量|交易|成交|服务|售后|转化|互动|财务|体验|评价|营销)(?:类|数据|指标)?$/,
  /^(?:列表|图表|折线图|柱状图|表格|卡片|趋势图?|chart|table|list|line|bar)$/,
];
/** What a field is called that names a column to search by, or rows to list. */
const OF_A_FIELD =
  /(?:id|时间|日期|名称|标题|编号|编码|货号|状态|类目|类型|渠道|来源|分组|name|title|number|sku|asin|status|category|type)$|^(?:计划|单元|创意|商品|宝贝|产品|关键词|人群|账户|账号|店铺|推广|主体|campaigns?|ad groups?|products?|keywords?|shops?|stores?|produk|iklan)$/;
/** Whose figures they are: which shop, not which part of it. */
const OF_A_SHOP = /(?:旗舰店|专卖店|专营店|自营店|小店|店铺|商城|企业店)$|\b(?:shop|store)$/;
/** Names of fields that choose something of the kinds above. */
const NO_PART =
  /排序|sort|order by|urutkan|每页|per ?page|page size|\brows\b|^show|显示|展示|指标|metrics?\b|维度|dimension|口径|归因|attribution|周期|窗口|window|粒度|granularity|时间|日期|周期|\bdate|\btime|period|对比|compare|单位|\bunit|币种|货币|currency|语言|language|bahasa|时区|模板|template|视图|\bview|列$|column|图表|chart|操作|action|店铺|账户|账号|\bshop\b|\bstore\b|account|\btoko\b|版本|version/;
/** A row's own properties: which rows there are, and nothing of what each of them counts. */
const PROPERTY =
  /^(?:状态|类目|品类|类别|分类|品牌|分组|标签|类型|价格带?|库存|季节|货号|上架状态|负责人|出价方式|营销目标|预算|status|category|brand|type|tag|group|portfolio|kategori|merek)$/;
/** What stands in front of a property in its field's name, by what the rows are. */
const OWN: Partial<Readonly<Record<EntityKind, RegExp>>> = {
  product: /^(?:商品|宝贝|产品|product ?)/,
  sku: /^(?:商品|宝贝|产品|sku|product ?)/,
  campaign: /^(?:计划|推广|投放|广告|单元|campaign ?)/,
  keyword: /^(?:关键词|keyword ?)/,
  staff: /^(?:客服|staff ?)/,
  order: /^(?:订单|order ?)/,
};

/** A chosen tab or value that shows only rows in one state; a count may stand behind it. */
const STATE =
  /^(?:(?:计划|推广|商品|投放|订单)?状态[:：] ?(?!全部|不限).+|(?:推广|投放|进行|启用|运行|生效|审核|冷启动)中|(?:已|未|被)(?:暂停|结束|停用|启用|下架|上架|开始|售罄|驳回|删除|拒绝|推广|投放)|暂停|停用|下架|驳回|在售中?|出售中|仓库中|售罄|待(?:审核|上架|发货|付款|投放|开始)|已(?:发货|完成|取消|关闭)|低库存|缺货|余额不足|active|paused|ended|enabled|disabled|archived|inactive|running|live|draft|draf|delisted|out of stock|low stock|aktif|nonaktif|habis)\s*(?:[(（·:：]?\s*[\d,]+\+?\s*[)）]?)?$/i;

/** Whether a choice is of rows in one state. */
export const isState = (text: string): boolean => STATE.test(text.trim());

/** What a choice leaves of the figures: of some rows nothing, or of every row a part. */
export type Part = 'rows' | 'slice';

function isOfTheView(text: string): boolean {
  return (
    NOTHING_LEFT_OUT.test(text) ||
    OF_A_FIELD.test(text) ||
    OF_A_SHOP.test(text) ||
    OF_THE_VIEW.some((pattern) => pattern.test(text)) ||
    // Which figure to draw.
    !isProblem(recogniseColumn(text))
  );
}

/**
 * What a choice may leave out of a table; undefined = nothing. A choice that nobody knows is taken for a part of
 * everything: of that a sum is a lower bound, and a rate tells nothing.
 */
export function partOf({ name, text }: Choice, rows: EntityKind | undefined): Part | undefined {
  const [before, behind] = text.split(/[:：]/).map((part) => part.normalize('NFKC').trim().toLowerCase());
  const value = behind ?? before ?? '';
  const field = behind === undefined ? normalWords(name) : (before ?? '');
  if (value === field || NO_PART.test(field) || isOfTheView(value)) return undefined;
  const own = (rows && OWN[rows]) ?? /^$/;
  const ofRows = field === '' ? isState(value) : PROPERTY.test(field.replace(own, ''));
  return ofRows ? 'rows' : 'slice';
}

/** A choice in words: 终端：无线端. */
export function choiceText({ name, text }: Choice): string {
  return name === '' || text.startsWith(name) ? text : `${name}：${text}`;
}
