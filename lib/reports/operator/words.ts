import type { Refusal } from './statement';

/** A number as operators write them: ¥8,600, 12.5万, 2.1%, 1:2.5, 5个, 3万+. */
export const NUMBER =
  /(?:[¥￥$]\s*)?(?:1\s*[:：]\s*)?[-−]?\d[\d,]*(?:\.\d+)?\s*(?:万亿|千万|百万|亿|万|千|w|k)?\s*(?:个百分点|pp|元|块|%|％|‰|分钟|小时|秒|人次|人|次|件|单|个|款|条|笔|篇|张|场|天)?\+?/giu;

/** Words that lead on to the number and say nothing of what it is. */
export const LEADING =
  /(?:[:：=\s]|为|是|达到了?|达成了?|达|到|共计?|合计|总计|累计|有|了|约|大约|大概|近|将近|接近|超过?了?|突破了?|不足|只有|仅|至|在|完成了?|实现了?|做到了?|录得|was|is|of|reached|about|around|nearly|over)+$/iu;

/** What stands before the words of a metric without narrowing it. */
export const NEUTRAL =
  /^(?:[\s:：\-—•·*#、)）(（【】[\]]|其中|另外|此外|同时|数据|情况|我们|贵店|本店|店铺|全店|整店|整体|网店|小店|的|且|并|而|和|与|总|共|实际|当前|目前|截至|期间|周期|时间|日期|统计|周报|汇报|报告|月度|周度|累计|合计|完成|实现|均|平均|our|the|shop|store|total|and|overall|weekly|report|data|this|week)*$/iu;

/** A change, or the figure of the time that it is held against. */
export const CHANGE =
  /环比|同比|较|相比|比上|增长|增幅|增加|上升|提升|提高|上涨|下降|下滑|降低|减少|回落|涨|跌|去年|上年|同期|↑|↓|year[- ]on[- ]year|\byoy\b|\bwow\b|\bmom\b|\bup\b|\bdown\b|increase|decrease|grew|growth|last year/iu;

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
  /目标|计划|预计|预估|预期|kpi|承诺|力争|争取|预算|任务|保底|下周|下月|下个月|明年|将达|有望|完成率|达成率|target|\bplan|forecast|expected|next (?:week|month)|budget/iu;
const PEER =
  /行业|同行|竞品|竞店|大盘|同类|类目均|均值|优秀|标杆|\bpeers?\b|industry|competitor|benchmark|average of/iu;

/** Why a label's number is none of the shop's results; undefined = it may be. */
export function refusalIn(label: string): Refusal | undefined {
  if (TARGET.test(label)) return 'target';
  if (PEER.test(label)) return 'peer';
  return CHANGE.test(label) && !CHANGED_TO.test(label) ? 'change' : undefined;
}

/** How loosely a number is given, by the words around it. */
export function loosenessOf(before: string, after: string): 'about' | 'at-least' | 'nearly' | undefined {
  if (/(?:超过?了?|突破了?|over)\s*$/iu.test(before) || /^\s*(?:以上|多|余|\+)/u.test(after))
    return 'at-least';
  if (/(?:不足|将近|接近|近|nearly)\s*$/iu.test(before)) return 'nearly';
  return /(?:约|大约|大概|about|around)\s*$/iu.test(before) || /^\s*(?:左右|上下)/u.test(after)
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
