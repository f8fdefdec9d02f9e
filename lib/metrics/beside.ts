/** Whose figures a table shows, as far as its columns tell: what advertising costs stands beside what it brought. */
export type Beside = 'ads' | 'shop' | 'both' | 'neither';

const SPEND =
  /花费|消耗|推广费|广告费|出价|日?预算|日限额|投产比|投入产出比|点击单价|\bspend\b|\bcost\b|\bcp[cma]\b|\bacos\b|\broas\b|\bbudget\b|\bbiaya\b|\banggaran\b/i;
const PLAN = /计划|单元名|创意|广告组|\bcampaign|\bad group|\bkampanye|\biklan\b/i;
const REACH =
  /展[现示]|曝光|点击|\bimpressions?\b|\bclicks?\b|\bctr\b|click-through|\bdilihat\b|\bklik\b|\btayangan\b/i;
/** People in the shop, and what only a shop counts of them. */
const VISITS =
  /访客|浏览量|买家数|客单价|支付转化率|加购人数|退款|下单|\bvisitors?\b|page ?views?\b|\bsessions?\b|\bbuyers?\b|\brefund|\bpengunjung\b|\bpembeli\b/i;

/** What the columns of a table tell of one another. */
export function besideOf(labels: readonly string[]): Beside {
  const some = (pattern: RegExp) => labels.some((label) => pattern.test(label));
  const visits = some(VISITS);
  const paid = some(SPEND);
  if (visits) return paid ? 'both' : 'shop';
  return some(PLAN) || (paid && some(REACH)) ? 'ads' : 'neither';
}
