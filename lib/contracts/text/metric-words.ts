import { withoutChannels } from './channels';
import { governing, leftOf, opAt, perAt, rightOf } from './limit';
import { type Piece, type PieceToken, phraseOf, tokensIn, words } from './piece';
import { lastSaid, type Said } from './said';

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
  /^[元人民币整]*(?:\uE00C(?=[,、及和;]*[\uE008\uE009]))?[,、及和;/]*(?:[\s\uE007\uE008\uE009\uE00A\uE00C\uE00D\uE010]|[\u4e00-\u9fa5]{1,3}(?<![逾到延分首账过])(?:期|阶段)|大促月|平销月|淡季月|旺季月|站点?|平台|渠道|(?:大促|活动|促销)期间|现|双方|同意|改为|工作日|周末|双休日|节假日|亦|也|但|同时|按|分解|拆分|[,、](?=\uE008|单|每|周末|双休日|工作日|节假日|全店|店铺|新品|爆款|主推)|(?:单|每)[个款件条一]?(?:商品|宝贝|产品|链接|计划|品|款)|全年|累计|合计|共计|应|须|则|为|达|放宽|完成|实现|的|其中|内|每|末|底|之后|此后|其后|随后|往后|后续|以后|后|可以?|允许|上调|下调|调整|变更|提高|降|且|并|需|增长|提升|递增|递减|平均|均匀|等额|线性|直线|淡季|旺季|平时|日常|其[余他它][各每]?个?月份?|至|到|:|自|起|全店|店铺|上限|单品|单款|主推款|爆款|新品|其[他余]款|设|限|\(|\))*$/;

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
  // 季度目标60万; 保底目标8万/月: a target in money is one of sales.
  if (
    token.type === 'money' &&
    token.lo >= 1000 &&
    /(?:^|[,、\uE008-\uE00C:])(?:保底|冲刺|基础|最低|销售|业绩|[月季年]度?)?目标[为是:\uE00C]*$/.test(
      leftOf(piece, token),
    ) &&
    lastSaid(piece.text) === undefined
  )
    return 'sales';
  // 6月和11月每个月保60万: a shop is held to its sales.
  if (
    token.type === 'money' &&
    token.lo >= 1000 &&
    /[\uE008\uE009\uE00A][要得给必须]*(?:保|\uE00C)$/.test(leftOf(piece, token)) &&
    /保底?$/.test(words(piece, 0, token.m)) &&
    !/推广|投放|广告|服务费|投流|提成|佣金|分成|抽成|奖|底薪/.test(piece.text)
  )
    return 'sales';
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
    /^[,、]?(?:全店|单品|每款|单款|一共|(?:单|每)个?(?:推广)?(?:计划|单元))?[\uE008\uE009\uE00C]*(?:只能|可以?|能)?(?:投|烧)(?:放|入)?[\uE00C\uE008]*$/.test(
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
  const left = leftOf(piece, token).replace(/^(?:属|为|视为|均)?(?:正常|合格|即可|可以|达标)(?=,)/, '');
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
  const floor = opAt(piece, token);
  if (
    !/^[\uE00A\uE008\uE007\uE009]+[要得达到为]*\uE00C?$/.test(piece.masked.slice(start, token.m)) ||
    floor === '<' ||
    floor === '<='
  )
    return undefined;
  if (!tokensIn(piece, start, token.m, 'months').length) return undefined;
  const next = tokensIn(piece, token.m + 1, piece.masked.length, token.type)[0];
  if (countedBy(piece, next)) return 'sales';
  if (!next || !tokensIn(piece, token.m + 1, next.m, 'months').length) return undefined;
  const said = lastSaid(leftOf(piece, next)) ?? ofSeries(piece, next);
  return said === 'sales' ? said : undefined;
}

/** 首月2万，第2个月4万，按店铺后台支付金额算: behind the series it is told what is counted. */
function countedBy(piece: Piece, next: PieceToken | undefined): boolean {
  const [start, end] = piece.phrases.at(-1) ?? [0, 0];
  const said = words(piece, start, end);
  return (
    (next === undefined || next.m < start) &&
    /^(?:均|都|以上)?(?:按|以)[^,;]{2,16}(?:计算?|算|为准|统计|核算|考核)$/.test(said) &&
    lastSaid(said) === 'sales' &&
    tokensIn(piece, start, end).length === 0
  );
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
  // 全年总投入不超过60万元，其中推广费不超过36万元: a part is reckoned as the whole is.
  const part = /^[^,;]{0,4}[,;]其中/.test(leftOf(piece, token));
  if (own !== undefined || (!part && lastSaid(leftOf(piece, token)) !== undefined)) return own;
  // 全年150万元，其中第一季度20万元: months of its own are no part of every such stretch.
  const months = governing(piece, token.m, 'months')?.months;
  if (months !== undefined && months !== 'term' && months.to !== null && months.to > months.from)
    return undefined;
  const before = tokensIn(piece, 0, token.m, token.type).at(-1);
  return before && perOf(piece, before);
}
