const DEDUCTIONS: readonly (readonly [string, RegExp])[] = [
  ['refunds', /退款|退货|退换/],
  ['shipping', /运费(?!险)|邮费|快递费/],
  ['brush', /刷单|补单|虚假(?:交易|订单)|虚构|虚增/],
  ['platform-fee', /平台(?:扣点|佣金|费用|服务费|技术服务费|扣费)|扣点|手续费|技术服务费/],
  ['ad-spend', /推广费|广告费|推广花费|投放费/],
  ['goods', /货款|货品成本|商品成本|产品成本|进货成本|采购成本|成本价/],
  ['coupons', /优惠券|红包|满减|折扣券|优惠金额/],
  ['influencer-fee', /达人佣金|达人费用?|主播佣金|坑位费|带货佣金/],
  ['tax', /税/],
];
const TAKEN_OFF =
  '扣除|剔除|减去|扣减|扣掉|扣去|扣完|刨掉|刨去|刨除|去掉|去除|除去|排除|不含|不包括|不包含|不计入?|不算';
const STATED = new RegExp(
  `(?:${TAKEN_OFF})([^,;。]{1,40})|(?:退款|刷单|补单|退货|运费|虚假(?:交易|订单))[^,;。]{0,12}(?:除外|${TAKEN_OFF})`,
  'g',
);

/** What is taken off the sum (扣除退款、运费后), as the text lists it; undefined = nothing is said. */
export function deductions(text: string): string[] | undefined {
  const found = new Map<string, number>();
  for (const match of text.matchAll(STATED))
    for (const [name, pattern] of DEDUCTIONS) {
      const at = (match[1] ?? match[0]).search(pattern);
      if (at >= 0 && !found.has(name)) found.set(name, match.index + at);
    }
  // (销售额-退款-推广费)*4%: what is taken off in a formula.
  for (const match of text.matchAll(/(?<=[^\d])-([\u4e00-\u9fa5]{2,8})(?=[-)*])/g))
    for (const [name, pattern] of DEDUCTIONS)
      if (pattern.test(match[1] ?? '') && !found.has(name)) found.set(name, match.index);
  if (!found.has('refunds') && /净(?:销售额|成交额|支付金额|GMV)|退款后/.test(text)) found.set('refunds', 0);
  if (found.size === 0) return undefined;
  return [...found].toSorted(([, a], [, b]) => a - b).map(([name]) => name);
}
