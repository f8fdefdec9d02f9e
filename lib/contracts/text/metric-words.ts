import { withoutChannels } from './channels';
import { governing, leftOf, opAt, perAt, rightOf } from './limit';
import { type Piece, type PieceToken, phraseOf, tokensIn, words } from './piece';

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
    /ROI|ROAS|投入产出比?|投产比?|产出比|推广回报率|(?:销售额|成交额|GMV)(?:与|和|\/|÷|:)[^,;\d]{0,6}?(?:服务费|托管费|推广费|广告费|推广花费)(?:之比|的?比[例值]?)?|(?:服务费|托管费)(?:与|和|:)[^,;\d]{0,6}?(?:销售额|成交额)(?:之比|的?比[例值]?)/gi,
  ],
  [
    'free-share',
    /(?:免费|自然|搜索|非付费|自然搜索)(?:流量|访客|访客数|UV)(?:的)?(?:占比|比例|比重)?|免费流量/g,
  ],
  ['paid-share', /(?:付费|推广|广告)(?:流量|访客|访客数)(?:的)?(?:占比|比例|比重)/g],
  ['refund-rate', /(?:品质|质量|售后|纠纷)?(?:退款|退货|退换货)(?:退款)?(?:率|(?=\uE00C))/g],
  ['margin', /毛利率?|净利率|利润率|净利润率|毛利润率/g],
  ['profit', /净利润?额?(?!率|润)|毛利润?额?(?!率|润)|利润(?!率)/g],
  [
    'budget',
    /(?:总(?:预算|投入|费用|支出|花费|花销|开支|开销|成本)|(?:综合|整体|全盘)(?:投入|费用|支出|花费|开支|成本)|所有的?钱|全部的?钱|里里外外|总盘子|(?:全部|各项|所有|合计|一切)(?:费用|支出|投入|花费|开支)(?:总额|合计)?|(?:费用|投入|支出|预算)(?:总额|合计|总计))(?:总额)?/g,
  ],
  [
    'ad-spend',
    /(?:测款|测试|测图)(?:费用?|花费)|(?:推广|广告|投放|营销)总(?:费用?|花费|支出|消耗|投入|预算)|(?:推广|广告|投放|营销)(?:费用?|花费|支出|消耗)(?:的)?(?:总额|合计|总计)|车费|推广费用?|广告费用?|推广花费|广告花费|推广预算|广告预算|推广消耗|广告消耗|推广金额|广告投入|推广投入|广告投放|投放金额|投放费用|投放预算|推广投放|投流费?用?|充值|日限额|消耗|花费|(?<!总)预算|限额|营销费用?|推广资金|推广支出|推广|投放|(?:直通车|千川|万相台|引力魔方|场景|搜索|全站|付费|海投|快车|聚光)(?:的)?(?:日|月)?(?:投入|费用|支出|花费|金额)/g,
  ],
  [
    'price',
    /(?:大促|促销|日常|会员|直播|秒杀|报名|团购|上架|挂牌)价|(?:最低|至少|最少)卖|最低(?:售|限|成交|销售)?价|售价|[卖标]价|价格|到手价|活动价|成交价|限价|单价|标价|控价|券后价|销售价|底价/g,
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
    /销售额|销售目标|销售业绩|销售总额|销售金额|销售收入|成交(?:总)?(?:金)?额|成交金额|支付金额|GMV|营业额|流水|业绩|交易额|[月年日\uE008]销(?!售|量)|销售指标|销售任务|成交目标|成交总额|实付金额|回款|(?:销售|成交)(?=达|不|额|[\uE00C])/gi,
  ],
  [
    'other',
    /转化率|点击率|好评率|满意度|客单价|收藏|加购|粉丝|访客数|余额|流量|浏览量|曝光|复购率|评分|DSR|响应|应答|回复|差评/gi,
  ],
];

const RATIOS: ReadonlySet<string> = new Set(['num', 'ratio', 'percent', 'times']);

/** Every recogniser asks again of the same figure. */
const answers = new WeakMap<PieceToken, { readonly said: Said | undefined }>();

/** What a figure is said of: the last such word before it; undefined = no such word in its statement. */
export function saidOf(piece: Piece, token: PieceToken): Said | undefined {
  const known = answers.get(token);
  if (known) return known.said;
  const said = judged(piece, token);
  answers.set(token, { said });
  return said;
}

// 第1个月月销售额3万元，第3个月达到8万元: the metric is carried on when only time and comparison lead to the figure.
const bare =
  /^[元人民币整]*(?:\uE00C(?=[,、及和;]*[\uE008\uE009]))?[,、及和;]*(?:[\s\uE007\uE008\uE009\uE00A\uE00C\uE00D\uE010]|[\u4e00-\u9fa5]{1,3}(?<![逾到延分首账过])(?:期|阶段)|大促月|淡季月|旺季月|(?:大促|活动|促销)期间|现|双方|同意|改为|亦|也|但|同时|按|分解|拆分|,(?=\uE008|单|每|全店|店铺|新品|爆款|主推)|(?:单|每)[个款件条一]?(?:商品|宝贝|产品|链接|计划|品|款)|全年|累计|合计|共计|应|须|则|为|达|放宽|完成|实现|的|其中|内|每|末|底|之后|此后|其后|随后|往后|后续|以后|后|可以?|允许|上调|下调|调整|变更|提高|降|且|并|需|增长|提升|递增|递减|平均|均匀|等额|线性|直线|淡季|旺季|平时|日常|其[余他]月份|至|到|:|自|起|全店|店铺|上限|单品|单款|主推款|爆款|新品|其[他余]款|设|限|\(|\))*$/;

function judged(piece: Piece, token: PieceToken): Said | undefined {
  const own = lastSaid(leftOf(piece, token).replace(/\([^)]*\)/g, ''));
  const before = tokensIn(piece, 0, token.m, token.type).at(-1);
  // 投产比≥3，其中搜索推广≥2.8: so small a figure behind a channel is no sum to spend.
  const part = before !== undefined && token.lo < 20 && saidOf(piece, before) === 'roi';
  const rest = withoutChannels(leftOf(piece, token));
  if (part && rest !== leftOf(piece, token) && bare.test(rest)) return 'roi';
  if (own !== undefined) return own;
  // 不低于8万元（月销售额）: the metric stands in brackets behind its figure.
  const bracketed = /^[\uE00C]?\(([^()\uE001-\uE006\uE011]{2,16})\)/.exec(rightOf(piece, token))?.[1];
  const named = bracketed === undefined ? undefined : lastSaid(bracketed);
  if (named !== undefined) return named;
  // 直通车一天不超过200: an account of ads with a sum is what it may spend.
  if (
    token.type !== 'count' &&
    /(?:直通车|千川|万相台|引力魔方|快车|(?:场景|全站|搜索)推广)[\uE008\uE00C\uE009]*(?:只?能)?[花投烧]?$/.test(
      leftOf(piece, token),
    )
  )
    return 'ad-spend';
  // 提供不低于5万元的广告预算: the metric stands behind.
  const right = rightOf(piece, token);
  if (/^(?:以上|以内)?的/.test(right)) return lastSaid(right.slice(0, 10));
  // 每日200元以内自主投放
  if (/^\uE00C(?:的)?(?:自主|自行|自由)?(?:推广|投放)/.test(right)) return 'ad-spend';
  // 每月投入1万元用于直通车推广
  if (/^(?:以上)?(?:用于|用作|用以|投入|作为|充作|计入)[^,;]{0,8}(?:推广|广告|投放)/.test(right))
    return 'ad-spend';
  // 每月在2万元额度内安排推广
  if (/^(?:的)?(?:额度|限额|预算|范围)(?:之?内|以内)[^,;]{0,12}(?:推广|投放|广告)/.test(right))
    return 'ad-spend';
  // 千川每月最多投5万
  if (
    /^(?:的|,|$)/.test(right) &&
    /^[,、]?(?:全店|单品|每款|单款|一共)?[\uE008\uE009\uE00C]*(?:只能|可以?|能)?(?:投|烧)(?:放|入)?[\uE00C\uE008]*$/.test(
      withoutChannels(leftOf(piece, token)),
    ) &&
    opAt(piece, token) === '<='
  )
    return 'ad-spend';
  // 每天最多花500元推广
  if (
    /(?:花|投|烧)(?:费|入)?[\uE00C\uE008]*$/.test(leftOf(piece, token)) &&
    /^(?:的|做|在)?(?:推广|广告|直通车|投流|千川)/.test(right)
  )
    return 'ad-spend';
  const left = leftOf(piece, token);
  // 全店投产比≥3，其中万相台≥2.8
  if (before) return bare.test(withoutChannels(left)) ? saidOf(piece, before) : undefined;
  // 投产比首月不低于1.5，第2个月起不低于200%: the same in other writing.
  const kin = RATIOS.has(token.type)
    ? tokensIn(piece, 0, token.m, 'num', 'ratio', 'percent', 'times').at(-1)
    : undefined;
  if (kin && bare.test(left) && saidOf(piece, kin) === 'roi') return 'roi';
  return headed(piece, token, left) ?? ofSeries(piece, token);
}

/** 头一个月3万，第三个月起每月卖8万: months told one by one are of the metric that the last of them names. */
function ofSeries(piece: Piece, token: PieceToken): Said | undefined {
  const [start] = phraseOf(piece, token.m);
  // 第2个月做到5万: a sum that a shop is brought to is its sales.
  const brought = tokensIn(piece, start, token.m, 'cmp').some(({ text }) =>
    /^(?:做|冲|干|跑)[到够]$/.test(text),
  );
  if (brought && token.lo >= 1000 && /^\uE009[要得\uE008]*\uE00C$/.test(piece.masked.slice(start, token.m)))
    return 'sales';
  if (!/^[\uE00A\uE008\uE007\uE009]+[要得达到为]*$/.test(piece.masked.slice(start, token.m)))
    return undefined;
  if (!tokensIn(piece, start, token.m, 'months').length) return undefined;
  const next = tokensIn(piece, token.m + 1, piece.masked.length, token.type)[0];
  if (!next || !tokensIn(piece, token.m + 1, next.m, 'months').length) return undefined;
  const said = lastSaid(leftOf(piece, next)) ?? ofSeries(piece, next);
  return said === 'sales' ? said : undefined;
}

/** 销售目标：M1 3万；M2 5万: a figure with only a stage or a scope before it is of the metric named over the list. */
function headed(piece: Piece, token: PieceToken, left: string): Said | undefined {
  const { label, lead, heading } = piece.around;
  const plain =
    /^(?:第[一二三四五六七八九\d]阶段|基础期|爬坡期|稳定期|成长期|起步期|[月日\uE000-\uE0FF均应须为达到:(),]|[甲乙]方|运营方|服务商|托管公司|保证|确保|承诺|实现|完成|累计|合计|共计|全年|其中|单品|单款|全店|店铺|每款|主推款|爆款|新品|其[他余]款|\s)*$/;
  if (!plain.test(withoutChannels(left)) || (piece.tokens[0]?.m ?? 0) > 12) return undefined;
  const said =
    lastSaid(label) ??
    lastSaid(lead) ??
    lastSaid(heading) ??
    (opAt(piece, token) === '<' ? undefined : lastSaid(piece.around.before));
  return said !== undefined && ['sales', 'ad-spend', 'roi'].includes(said) ? said : undefined;
}

/** 日均访客数提升，且销售额达到2万元: the frequency belongs to another metric. */
function ofOther(piece: Piece, token: PieceToken): boolean {
  const every = governing(piece, token.m, 'every');
  const [start] = phraseOf(piece, token.m);
  if (!every || every.m >= start) return false;
  return lastSaid(words(piece, ...phraseOf(piece, every.m))) === 'other';
}

/** How often a figure is to hold; a figure that names no metric of its own has the frequency of the one before it. */
export function perOf(piece: Piece, token: PieceToken): string | undefined {
  const near = perAt(piece, token.m);
  const own = near === undefined || ofOther(piece, token) ? undefined : near;
  if (own !== undefined || lastSaid(leftOf(piece, token)) !== undefined) return own;
  // 全年150万元，其中第一季度20万元: months of its own are no part of every such stretch.
  const months = governing(piece, token.m, 'months')?.months;
  if (months !== undefined && months !== 'term' && months.to !== null && months.to > months.from)
    return undefined;
  const before = tokensIn(piece, 0, token.m, token.type).at(-1);
  return before && perOf(piece, before);
}

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
