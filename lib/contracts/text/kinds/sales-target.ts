import { channelAt } from '../channels';
import { conditionalAt, frameAt } from '../frame';
import { floorOp, governing, leftOf, monthsAt, opAt, rightOf, onlyThen, reachedIn } from '../limit';
import { perOf, saidOf } from '../metric-words';
import { subjectAt } from '../parties';
import { type Found, type Piece, type PieceToken, phraseOf, words } from '../piece';
import { baselineOf, standsToday } from '../stands-today';
import { deductions } from './deductions';
import { measureOf } from './sales-measure';
import { spread } from './sales-series';

/** 100%完成月度销售目标: the share stands before what it is a share of. */
const AHEAD = /^(?:以上)?(?:地)?(?:完成|达成|实现)[^,;]{0,10}(?:目标|任务|指标)/;
/** 完成目标的60%-80% names no metric: the targets are the contract's sales. */
const OF_TARGET =
  /(?:完成|达成|实现|达到?|[\uE00C])(?:约定|当?[\uE008]|当月|月度|考核|各项|合同)*(?:目标|任务)(?:额|值)?的?[\uE00C]?$|(?:目标|任务)(?:完成|达成)(?:率|度)?(?:为|达|在|应|须|需|均|不|[\uE00C])*$|(?:^|[,\uE008\uE009月的])(?:完成率|达成率)(?:为|达|在|应|须|需|均|[\uE00C])*$/;
const MODAL =
  /目标|任务|指标|保证|承诺|确保|应|须|需|不低于|不少于|不得|达|完成|考核|实现|突破|至少|要求|超过|以上|保底|保(?=\d)|翻|增长|做到|拉[到升]|要(?:从|到|达)|年框|框架/;

/** 合作期届满时: the sum of the whole term. */
const ENDS = /(?:合同|合作|服务|协议|托管|委托)(?:有效)?期?(?:限)?(?:届)?满|到期/;
/** 团购订单不计入在内: what is left out, where it is nothing taken off the sum. */
const NOT_COUNTED = /(?:^|[,;])(?:但|其中)?([^,;]{2,16}?)不计入(?:在内|考核|统计|其中|$)/;

/** 前三个月月均: in each of them, not by the last. */
const EACH = /月均|每个?月|各月|逐月|月平均|月度|月销(?!售)/;

function when(piece: Piece, token: PieceToken, reached: boolean): Record<string, unknown> {
  const frame = frameAt(piece, token.m, false);
  const months = monthsAt(piece, token.m);
  const span = governing(piece, token.m, 'span');
  if (
    months !== undefined &&
    months !== 'term' &&
    (months.end ||
      (reached &&
        months.to !== null &&
        months.from === 1 &&
        months.to > 1 &&
        /前/.test(piece.text) &&
        !EACH.test(words(piece, token.m - leftOf(piece, token).length, token.m))))
  ) {
    delete frame.fromMonth;
    delete frame.toMonth;
    frame.byMonth = months.to;
  } else if (
    span &&
    months !== 'term' &&
    span.m < token.m &&
    ['month', 'quarter', 'year'].includes(span.word) &&
    (/内|后|时|末|底|累计|共|做到|达到|实现|冲到/.test(words(piece, span.m, span.m + 5)) ||
      words(piece, 0, span.m).endsWith('满'))
  ) {
    frame.byMonth = span.lo * (span.word === 'year' ? 12 : span.word === 'quarter' ? 3 : 1);
  } else if (span && span.m < token.m && span.word === 'day' && span.lo > 1) frame.withinDays = span.lo;
  const later = reachedIn(piece, token);
  if (later !== undefined) frame.byMonth = later;
  return frame;
}

/** 单月: any one month. */
function singleMonth(piece: Piece, token: PieceToken): boolean {
  const run = governing(piece, token.m, 'run');
  return run !== undefined && run.m >= phraseOf(piece, token.m)[0] && run.word === 'single 月';
}

/** …完成60%即可，第2个月完成80%: a share of the target, said of the one before it. */
const GOES_ON =
  /^[^\uE000-\uE0FF]{0,4}[\uE009\uE008\uE00C,、;自从]*(?:每个?月)?(?:完成|达成|实现|达到?|[\uE00C])[\uE00C]?$/;

/** 前半年月销…，后半年…: months of half a year are reckoned as the figure before is. */
function yearly(piece: Piece, token: PieceToken, last: Found | undefined): unknown {
  const said = governing(piece, token.m, 'months')?.text ?? '';
  if (/半年/.test(said)) return last?.params.per ?? 'half-year';
  return /年/.test(said) ? 'year' : undefined;
}

function target(piece: Piece, token: PieceToken, last: Found | undefined): Found | undefined {
  const said = saidOf(piece, token);
  const left = leftOf(piece, token);
  const share = last && ('completion' in last.params || 'completionRange' in last.params);
  const right = rightOf(piece, token);
  const goesOn =
    share === true &&
    (GOES_ON.test(left.replace(/^[^,;]{0,6}[,;]/, '')) ||
      (/^(?:完成|达成|达标|实现)$/.test(right) && /[\uE009\uE008][应须要]?$/.test(left)));
  const [, end] = phraseOf(piece, token.m);
  const stretch = words(piece, token.m - left.length, end);
  const params: Record<string, unknown> = {};
  const growth =
    /增长|增幅|提升|提高|上涨|增加/.test(left) && !/(?:提升|提高|增长|增加)(?:至|到)/.test(stretch);
  if (token.type === 'money' || (token.type === 'num' && token.lo >= 1000 && !/^[天日月周个%]/.test(right))) {
    if (said !== 'sales') return undefined;
    if (token.lo === token.hi) params.amount = token.lo;
    else params.amountRange = [token.lo, token.hi];
  } else if (token.type === 'count' && /单|笔|件|个|份/.test(token.word)) {
    const deals = said === 'sales' && /[单笔]/.test(token.word) && /成交|卖/.test(left);
    if ((said !== 'orders' && !deals) || /包|客服|接待/.test(left)) return undefined;
    params.count = token.lo;
    params.unit = 'order';
  } else if (
    token.type === 'percent' &&
    (said === 'sales' ||
      (said === 'orders' && growth) ||
      AHEAD.test(right) ||
      (said === undefined && (OF_TARGET.test(left) || goesOn)))
  ) {
    if (growth || /增长率|增速/.test(left)) {
      params.growth = token.lo;
      if (said === 'orders') params.unit = 'order';
      const base =
        /(?:较|比|同比|环比|相比|对比|按|在)([^,;]{0,16}?)(?=(?:同期)?(?:增长|提升|提高|上涨|增幅|增加))/.exec(
          stretch,
        );
      const named = base?.[1] === '' ? undefined : base?.[1];
      const of = named ?? /同比|环比|去年同期|上年同期/.exec(stretch)?.[0];
      if (of !== undefined && of !== '')
        params.growthOf = of.replace(/(?:销售额|月均销售额|月销售额)$/, '') || of;
    } else if (
      goesOn ||
      (/目标|任务|指标|完成率|达成率|完成/.test(`${left}${right}`) && !/提成|佣金|奖/.test(stretch))
    ) {
      if (token.lo === token.hi) params.completion = token.lo;
      else params.completionRange = [token.lo, token.hi];
    } else return undefined;
  } else if (token.type === 'times' && said === 'sales') {
    params.multiple =
      /增长|提升/.test(left) && !/(?:至|到|为)/.test(left.slice(-3)) && token.word !== '翻'
        ? token.lo + 1
        : token.lo;
    const base =
      /(?:当前|签约前|合作前|目前|上月|去年同期|基期|现有)[^,;]{0,8}?(?=的?(?:\d|[一两二三四五]))/.exec(
        stretch,
      )?.[0];
    const stood = piece.tokens.find((other) => other.type === 'money' && standsToday(piece, other));
    if (stood ?? base) params.baseline = stood?.lo ?? base;
  } else return undefined;
  const months = monthsAt(piece, token.m);
  // What is said of a month of the contract lies ahead: 第1个月销售额3万 needs no word of promise.
  const ahead = months !== undefined && months !== 'term';
  if (
    !ahead &&
    !MODAL.test(piece.text + piece.around.lead + piece.around.heading) &&
    opAt(piece, token) === undefined
  )
    return undefined;
  if (!('completionRange' in params)) params.comparator = floorOp(opAt(piece, token));
  // 单月成交总额 is the whole of one month.
  const single =
    /单个?月|当月|每个?月/.test(left.replaceAll(/[\uE008\uE00D]/g, '')) || singleMonth(piece, token);
  const total =
    !single && /累计|合计|总(?:销售额|额|成交|GMV|业绩|目标|流水)|共计|总计|销售总额|成交总额/.test(stretch);
  const frame = when(piece, token, true);
  const per =
    perOf(piece, token) ??
    (singleMonth(piece, token) ? 'month' : undefined) ??
    (/当月|本月|月目标|月度/.test(left)
      ? 'month'
      : /20\d\d年度/.test(stretch)
        ? 'year'
        : /(?:第[一二三四1-4]|首)个?季度(?!起)/.test(stretch)
          ? 'quarter'
          : yearly(piece, token, last));
  const whole = months === 'term' || 'byMonth' in frame || 'withinDays' in frame || ENDS.test(piece.text);
  // 第1-3个月累计1500单: of all of them together.
  const manyMonths =
    typeof months === 'object' && months.to !== null && months.to > months.from && !('byMonth' in frame);
  if (total && (whole || manyMonths) && per !== 'year' && !(manyMonths && per !== undefined))
    params.per = 'term';
  else if (per !== undefined) params.per = per;
  else if (months === 'term') params.per = 'term';
  else if (months !== undefined && !('byMonth' in frame)) params.per = 'month';
  else if (('byMonth' in frame && /月销/.test(stretch)) || 'calendarMonths' in frame) params.per = 'month';
  // 月均GMV（含退款）30万，净GMV（扣退款）22万: each sum has its own.
  const several = piece.tokens.filter(({ type }) => type === 'money').length > 1;
  const deduct =
    deductions(
      several && /扣|净/.test(stretch) ? stretch : several && /[(]含/.test(stretch) ? '' : piece.text,
    ) ?? deductions(`${piece.around.lead},${piece.around.heading}`);
  if (deduct && ('amount' in params || 'count' in params)) params.deduct = deduct;
  const uncounted = NOT_COUNTED.exec(piece.text)?.[1];
  if (uncounted !== undefined && deductions(`不计${uncounted}`) === undefined) frame.except = uncounted;
  const metric = measureOf(piece, `${left}${/^[\uE00C]?\([^()]*\)/.exec(right)?.[0] ?? ''}`, last);
  if (metric !== undefined) params.metric = metric;
  const channel = channelAt(piece, token.m);
  if (channel !== undefined) params.channel = channel;
  const stood =
    'growth' in params
      ? piece.tokens.find((other) => other.type === 'money' && standsToday(piece, other))?.lo
      : undefined;
  const baseline = token.type === 'money' ? baselineOf(piece, token) : stood;
  if (baseline !== undefined) params.baseline = baseline;
  // 若月销售额低于10万元，视为不达标: the breach is told, no condition.
  const breached = opAt(piece, token) === '<' && /^(?:若|如果|如|当)|[,;](?:若|如果|如|当)/.test(stretch);
  if (!breached && conditionalAt(piece, token.m)) frame.conditional = true;
  return {
    kind: 'sales-target',
    party: subjectAt(piece, token.m),
    params: { ...params, ...frame },
    from: token.m - left.length,
    to: end,
  };
}

/** 每月服务费6000元，第一个月销售额达到5万: the phrases that no rule accounts for yet. */
function free(piece: Piece): string {
  return piece.phrases
    .filter(([from]) => !piece.taken.has(from))
    .map(([from, to]) => words(piece, from, to))
    .join(',');
}

/** Sales the operator (or the merchant) promises, as a sum, orders, growth, multiple or share of the target. */
export function salesTarget(piece: Piece): Found[] {
  const rest = free(piece);
  if (
    /提成|佣金|服务费|奖励|奖金|返点|扣减|扣除\d/.test(rest) &&
    !/保证|承诺|确保|不低于|不得低于|不少于|目标为|[要须应](?:做到|达到|完成)|销售(?:任务|目标|指标)[^,;]{0,4}\d/.test(
      rest,
    )
  )
    return [];
  const found: Found[] = [];
  for (const token of piece.tokens) {
    if (piece.taken.has(token.m) || standsToday(piece, token) || onlyThen(piece, token)) continue;
    // 浮动±20%: how far it may swing.
    if (/(?:浮动|波动)[^,;]{0,4}$|±$/.test(leftOf(piece, token))) continue;
    const one = target(piece, token, found.at(-1));
    if (one) found.push(one);
  }
  return spread(piece, found);
}
