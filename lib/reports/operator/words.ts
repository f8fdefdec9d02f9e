import type { Refusal } from './statement';

const AMOUNT = String.raw`\d[\d,]*(?:\.\d+)?\s*(?:万亿|千万|百万|亿|万|千|w|k)?`;
const UNIT = '(?:个百分点|pp|元|块|%|％|‰|分钟|小时|秒|人次|人|次|件|单|个|款|条|笔|篇|张|场|天)?';

/** A number as operators write them: ¥8,600, 12.5万, 2.1%, 1:2.5, 2.5:1, 5个, 3万+, 1.2-1.4万. */
export const NUMBER = new RegExp(
  String.raw`(?:[¥￥$]\s*)?(?:1\s*[:：]\s*)?[-−]?${AMOUNT}\s*${UNIT}(?:\s*[:：]\s*1(?![\d.]))?(?:\s*[-~～—–至到]\s*[¥￥]?${AMOUNT}\s*${UNIT})?\+?`,
  'giu',
);

/** Two numbers between which the figure lies. */
export const BETWEEN = /\d\s*\D{0,3}[-~～—–至到]\s*[¥￥]?\d/u;

/** Words that lead on to the number and say nothing of what it is. */
export const LEADING =
  /(?:[:：=\s]|为|是|达到了?|达成了?|达|到|共计?|一共|合计|总计|总共|累计|有|了|约|大约|大概|差不多|近|将近|接近|超过?了?|突破了?|不足|不到|低于|高于|少于|控制|稳定|基本|保持|维持|只有|仅|至|在|完成了?|实现了?|做到了?|录得|was|were|is|of|reached|about|around|nearly|over)+$/iu;

/** What stands before the words of a metric without narrowing it. */
export const NEUTRAL =
  /^(?:[^\p{L}\p{N}]|另外|此外|好|店|整月|全月|同时|数据|情况|汇总|小结|总结|老板|各位|大家|您好|你好|我们|咱们?|这边|这|那|店里|贵店|本店|本|店铺|全店|整店|整体|总体|网店|小店|的|且|并|而|和|与|总共|总|一共|共|实际|真实|当前|目前|截至|截止|期间|周期|时间|日期|统计|周报|日报|月报|汇报|报告|月度|周度|累计|合计|完成|达成|取得|产生|实现|约|大约|大概|差不多|our|the|shop|store|total|and|overall|weekly|report|data|this|week|cny|rmb)*$/iu;

/** The whole of the shop, after parts of it were told. */
export const WHOLE =
  /全店|整店|店铺整体|店铺总|本店|整体|总体|总(?:成交|销售|支付|推广|花费|消耗|访客|订单)|overall|whole shop|shop total/iu;
/** The sum of what was told before. */
export const SUM = /合计|总计|总共|一共|全周|整周|in total/iu;
/** A part of what was told, or the whole without a part. */
export const PART_OF = /其中|包括|包含|来自|其余/u;
export const WITHOUT = /剔除|扣除|扣掉|不含|不算|除去|去掉|刨去/u;
/** An average or an extreme of the days is none of their sum. */
export const OF_DAYS = /日均|均|每天|每日|人均|单日|最高|最低|最多|最少|峰值|average|daily|highest|lowest/iu;
/** After the number: whose it is. */
export const FROM_PART = /^\s*(?:来自|由|属于|是[^\d元])/u;
/** After the number: it is that of one day. */
export const PER_DAY = /^\s*元?\s*(?:[/／]\s*(?:天|日)|每[天日]|一天|(?:per|a) day)/iu;
/** A plan goes on until results are told again. */
export const AHEAD = /下周|下月|下个月|明年|预计|计划|next (?:week|month)/iu;
export const RESULT = /实际|目前|已/u;
/** Parts of a shop that a clause may be about before its figures come. */
export const SOME =
  /(?<![退付货])款|[裙裤衫鞋]|单品|宝贝|链接|直通车|万相台|引力魔方|超级推荐|千川|淘客|淘宝客|直播|短视频|搜索|推荐|达人|渠道|新客|老客|会员/u;
/** Before a code that is no figure: 货号 A3321. */
export const CODED = /(?:货号|款号|编号|单号|型号|(?<![a-z])(?:sku|id)|(?<![a-z])[a-z])\s*[:：#]?\s*$/iu;

/** A change, or the figure of the time that it is held against. */
export const CHANGE =
  /环比|同比|较|相比|比(?=\uE000)|比上|增长|增幅|增加|上升|提升|提高|上涨|下降|下滑|降低|减少|回落|涨|跌|去年|上年|同期|↑|↓|year[- ]on[- ]year|\byoy\b|\bwow\b|\bmom\b|\bup\b|\bdown\b|increase|decrease|grew|growth|last year/iu;

/** From where on a label speaks of a change: what stands before is the metric that changed. */
const CHANGE_ON = new RegExp(`(?:${CHANGE.source}|从|由).*$`, 'isu');

/** A label without what it says of a change: 支付金额 of 支付金额较上周增长. */
export function unchanged(label: string): string {
  return label.replace(CHANGE_ON, '');
}

/** From 8万 to 12万: the second is how it stands. */
export const CHANGED_TO =
  /(?:提升|提高|上升|增长|增加|涨|下降|降低|下滑|减少|回落|优化|拉升|做)(?:到了?|至|为)$/u;
export const CHANGED_FROM = /(?:从|由|\bfrom)$/iu;

const TARGET =
  /目标|计划|预计|预估|预期|kpi|承诺|力争|争取|预算|任务|保底|冲刺|冲击|希望|有机会|可以做|能做到|如果|假如|挑战|剩余|上限|限额|下周|下月|下个月|明年|将达|有望|完成率|达成率|target|\bplan|forecast|expected|next (?:week|month)|budget/iu;
const PEER =
  /行业|同行|竞品|竞店|大盘|同类|类目均|均值|优秀|标杆|\bpeers?\b|industry|competitor|benchmark|average of/iu;

/** Why a label's number is none of the shop's results; undefined = it may be. */
export function refusalIn(label: string): Refusal | undefined {
  if (TARGET.test(label)) return 'target';
  if (PEER.test(label)) return 'peer';
  return CHANGE.test(label) && !CHANGED_TO.test(label) ? 'change' : undefined;
}

/** How loosely a number is given, by the words around it. */
export function loosenessOf(
  before: string,
  after: string,
): 'about' | 'at-least' | 'at-most' | 'nearly' | undefined {
  if (/(?:不到|低于|少于|below|under)\s*$/iu.test(before) || /^\s*元?(?:以内|以下|之内)/u.test(after))
    return 'at-most';
  if (
    /(?:超过?了?|突破了?|高于|over|above)\s*$/iu.test(before) ||
    /^\s*元?(?:以上|多|余|出头|\+)/u.test(after)
  )
    return 'at-least';
  if (/(?:不足|将近|接近|近|nearly)\s*$/iu.test(before)) return 'nearly';
  return /(?:约|大约|大概|差不多|about|around)\s*$/iu.test(before) || /^\s*(?:左右|上下)/u.test(after)
    ? 'about'
    : undefined;
}

const OWN_SHOP = /^(?:本|全|整|贵|我|网|小|该|各|门|整个)?店$/u;
const SHOP = /([\p{Script=Han}A-Za-z0-9]{0,14}店)(?:铺)?(?=[:：\s，,]|$)/u;

/** The shop that a text begins with, and what follows it; undefined = it names none, or only "the shop". */
export function shopNamed(text: string): { readonly name: string; readonly rest: string } | undefined {
  const found = SHOP.exec(text);
  const name = found?.[1];
  if (!found || name === undefined || OWN_SHOP.test(name)) return undefined;
  return { name, rest: text.slice(found.index + found[0].length) };
}
