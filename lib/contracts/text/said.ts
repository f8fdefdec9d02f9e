/** What a figure may be said of. */
export type Said =
  | 'sales'
  | 'orders'
  | 'roi'
  | 'free-share'
  | 'paid-share'
  | 'ad-spend'
  | 'budget'
  | 'price'
  | 'margin'
  | 'profit'
  | 'refund-rate'
  | 'stock'
  | 'fee'
  | 'deposit'
  | 'other';

const WORDS: readonly (readonly [Said, RegExp])[] = [
  [
    'roi',
    /ROI|ROAS|投入产出比?|投产比?|产出比|(?:推广|投放|广告|投资|营销)回报率?|(?:销售额|成交额|GMV)(?:与|和|\/|÷|:)[^,;\d]{0,6}?(?:服务费|托管费|推广费|广告费|推广花费)(?:之比|的?比[例值]?)?|(?:服务费|托管费)(?:与|和|:)[^,;\d]{0,6}?(?:销售额|成交额)(?:之比|的?比[例值]?)/gi,
  ],
  [
    'free-share',
    /(?:免费|自然|搜索|非付费|自然搜索)(?:流量|访客|访客数|UV)(?:的)?(?:占比|比例|比重)?|免费流量|自然搜索(?:占比|比例)/g,
  ],
  ['paid-share', /(?:付费|推广|广告)(?:流量|访客|访客数)(?:的)?(?:占比|比例|比重)/g],
  [
    'refund-rate',
    /(?:品质|质量|售后|纠纷)?(?:退款|退货|退换货)(?:退款)?(?:率|(?=\uE00C))|(?<![商产])品退(?!货|款|换)率?/g,
  ],
  ['margin', /毛利率?|净利率|利润率|净利润率|毛利润率/g],
  ['profit', /净利润?额?(?!率|润)|毛利润?额?(?!率|润)|利润(?!率)/g],
  [
    'budget',
    /(?:总(?:预算|投入|费用|支出|花费|花销|开支|开销|成本)|(?:综合|整体|全盘)(?:投入|费用|支出|花费|开支|成本)|所有的?钱|全部的?钱|里里外外|总盘子|(?:全部|各项|所有|合计|一切)(?:费用|支出|投入|花费|开支|开销|花销)(?:总额|合计)?|(?:费用|投入|支出|预算)(?:总额|合计|总计))(?:总额)?/g,
  ],
  [
    'ad-spend',
    /(?:测款|测试|测图)(?:费用?|花费)|(?:推广|广告|投放|营销)总(?:费用?|花费|支出|消耗|投入|预算)|(?:推广|广告|投放|营销)(?:费用?|花费|支出|消耗)(?:的)?(?:总额|合计|总计)|车费|推广费用?|广告费用?|推广花费|广告花费|推广预算|广告预算|推广消耗|广告消耗|推广金额|广告投入|推广投入|广告投放|投放金额|投放费用|投放预算|推广投放|投流费?用?|充值|日限额|消耗|花费|(?<!总)预算|限额|营销费用?|推广资金|推广支出|推广|投放|(?:直通车|千川|万相台|引力魔方|场景|搜索|全站|付费|海投|快车|聚光)(?:的)?(?:日|月)?(?:投入|费用|支出|花费|金额)/g,
  ],
  [
    'price',
    /(?:大促|促销|日常|会员|直播|秒杀|报名|团购|上架|挂牌)价|(?:最低|至少|最少)卖|破价线|价格底线|底线价|最低(?:售|限|成交|销售)?价|售价|[卖标]价|价格|到手价|活动价|成交价|限价|单价|标价|控价|券后价|销售价|底价/g,
  ],
  ['stock', /库存(?:量|数量|数)?|现货(?:量|数量)?|备货(?:量|数量)?|常备|储备|存货|可售天数/g],
  ['orders', /订单量|订单数|成交订单|成交单量|出单量|销量|单量|成交笔数|销售件数|出单|售出|订单/g],
  ['deposit', /押金|保证金|定金/g],
  [
    'fee',
    /服务费|基础费|托管费|运营费|代运营费|提成|佣金|违约金|赔偿金|滞纳金|罚款|奖金|奖励|样品费|设计费|货款|点数|报酬|补贴/g,
  ],
  [
    'sales',
    /销售额|销售目标|销售业绩|销售总额|销售金额|销售收入|营收|实收(?:金额|额|款)?(?!的?(?:服务|托管|运营)|费)|成交(?:总)?(?:金)?额|成交金额|支付金额|GMV|营业额|流水|业绩|交易额|[月年日\uE008]销(?!售|量)|销售指标|销售任务|成交目标|成交总额|实付金额|回款|(?:销售|成交)(?=达|不|额|[\uE00C])/gi,
  ],
  [
    'other',
    /转化率|点击率|好评率|满意度|客单价|收藏|加购|粉丝|访客数|余额|流量|浏览量|曝光|复购率|评分|DSR|响应|应答|回复|差评/gi,
  ],
];

/** `matchAll` copies the pattern each time, which costs more than the matches. */
function allOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
}

/** The last metric named in a text. */
export function lastSaid(text: string): Said | undefined {
  let best: { end: number; length: number; said: Said } | undefined;
  for (const [said, pattern] of WORDS)
    for (const match of allOf(text, pattern)) {
      const end = match.index + match[0].length;
      if (!best || end > best.end || (end === best.end && match[0].length > best.length))
        best = { end, length: match[0].length, said };
    }
  return best?.said;
}
