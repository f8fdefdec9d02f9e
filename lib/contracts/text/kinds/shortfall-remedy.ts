import { frameAt } from '../limit';
import { type Found, hit, hits, type Piece, type PieceToken, phraseOf, rx, tokensIn, words } from '../piece';
import { BACK, bands, feeScope, LESS, ratioNear } from './shortfall-scale';
import { GOAL, metricIn, runIn, SHORT } from './shortfall-trigger';

const MORE =
  '补偿|赔偿|补足|补差|补齐|补给|补(?=甲方|委托方|商家)|承担(?=[^,]{0,8}(?:差额|推广费|广告费|推广花费|亏损))|(?<=推广费用?|广告费用?|花费|消耗|差额|亏损|亏空)由(?:甲方|乙方|受托方|服务商|托管公司)承担|赔付';
const LATER = '延长|顺延|免费(?:服务|运营|延长|续)|续期|延期|免费';
const CONSEQUENCE = rx(`${BACK}|${LESS}|${MORE}|${LATER}|解除|终止|解约|违约金|概不退|不予退|不退`);

function consequences(piece: Piece, from: number): Record<string, unknown> {
  const to = piece.masked.length;
  const text = words(piece, from, to);
  const params: Record<string, unknown> = {};
  if (/(?:解除|终止|解约)(?!后|时|之)/.test(text) && !/不得(?:以此)?(?:解除|终止)/.test(text))
    params.terminate = true;
  const banded = bands(piece, 0);
  const rest = hit(piece, rx(`(?:${BACK})`));
  if (banded) Object.assign(params, banded);
  else if (/(?:不予|概不|不再?|不)(?:退还|退款|退费|退)(?!.{0,4}(?:超过|少于))/.test(text))
    params.refundRatio = 0;
  else if (rest && rest.from >= from) {
    const [start, end] = phraseOf(piece, rest.from);
    const before = Math.max(start, from);
    const near = /按[^,]{0,16}比例|按比例|差额比例/.test(words(piece, start, end))
      ? undefined
      : (ratioNear(piece, rest.from, end) ?? ratioNear(piece, before, rest.from));
    const sum = tokensIn(piece, rest.from, end, 'money')[0];
    if (/未(?:履行|服务|使用|执行)(?:部分|期间)|剩余(?:部分|服务)/.test(words(piece, start, end)))
      params.refund = 'pro-rata';
    else if (near !== undefined) params.refundRatio = near;
    else if (sum) params.refundAmount = sum.lo;
    else if (/比例|折算/.test(words(piece, start, end))) params.refund = 'pro-rata';
    else if (/全/.test(text) || 'feeScope' in feeScope(words(piece, start, end))) params.refundRatio = 1;
  }
  const less = hit(piece, rx(`(?:${LESS})`));
  if (less && less.from >= from && !banded && !('refundRatio' in params && /无需/.test(less.text))) {
    const [start, end] = phraseOf(piece, less.from);
    const around = words(piece, start, end);
    const ratio = ratioNear(piece, Math.max(start, from), end);
    if (/减半/.test(around)) params.deductRatio = 0.5;
    else if (
      /免收|免除|不收|不予支付|不支付|无需支付|不再支付|不收取|免(?=当月|次月|本月|服务)|全免/.test(around)
    )
      params.deductRatio = 1;
    else if (/比例/.test(around) && !tokensIn(piece, start, end, 'percent').length)
      params.deduct = 'pro-rata';
    else if (ratio !== undefined && /仅支付|仅收取|支付|结算|收取|折|^按/.test(less.text))
      params.deductRatio = Number((1 - ratio).toFixed(6));
    else if (ratio !== undefined) params.deductRatio = ratio;
    const cap = hits(
      piece,
      rx('(?:累计|最高|最多|总计|合计|上限|{cmp})[^,]{0,10}?{cmp}?[^,]{0,8}?(?<v>{percent})'),
    )
      .find(({ from: at }) => at > less.to)
      ?.token('v');
    if (cap && cap.m > less.to && cap.lo !== params.deductRatio) params.deductCap = cap.lo;
    if (/每(?:低|差|少|下降|减少)[^,]{0,8}?(?:1|一)个?(?:%|百分点)/.test(piece.text)) params.perPoint = true;
  }
  const more = hit(piece, rx(`(?:${MORE})`));
  if (more && more.from >= from) {
    const [start, end] = phraseOf(piece, more.from);
    const around = words(piece, start, end);
    const of = /差额|缺口|不足部分/.test(around)
      ? 'gap'
      : /推广费|广告费|推广花费|花费|消耗|推广亏损|亏损/.test(around)
        ? 'ad-spend'
        : undefined;
    const ratio = ratioNear(piece, Math.max(start, from), end);
    if (of !== undefined) Object.assign(params, { compensateRatio: ratio ?? 1, compensateOf: of });
  }
  const later = hit(
    piece,
    rx(`(?:${LATER})[^,]{0,10}?(?<n>{span}|{count})|(?<k>{span})[^,]{0,6}(?:免费|整改期|改进期|延长)`),
  );
  const more1 = later?.token('n') ?? later?.token('k');
  if (more1?.word === 'month') params.extendMonths = more1.lo;
  else if (later && /(?:延长|顺延)(?:一|1)个月/.test(text)) params.extendMonths = 1;
  if (
    'bands' in params ||
    'refundRatio' in params ||
    'refund' in params ||
    'deductRatio' in params ||
    'deduct' in params
  )
    Object.assign(params, feeScope(text));
  return params;
}

function threshold(
  piece: Piece,
  short: { from: number; to: number },
  start: number,
  end: number,
): Record<string, unknown> {
  // 做不到退一半: what is given back is no threshold.
  const behind = tokensIn(piece, short.from, end, 'percent', 'money', 'ratio', 'num', 'times').filter(
    (token) => !/[退扣赔返]/.test(words(piece, short.from, token.m)),
  );
  const first: PieceToken | undefined = behind[0];
  const op =
    piece.tokens.find((token) => token.type === 'cmp' && token.m >= start && token.m < end)?.op ?? '<';
  const comparator = op === '>=' ? '<' : op;
  const trigger = words(piece, start, end);
  const percentBefore = tokensIn(piece, start, short.from, 'percent')[0];
  // 每低于目标10%扣5% is a step, no threshold.
  if (/每(?:低|差|少|下降|减少|相差)/.test(trigger)) return {};
  if (first?.type === 'percent')
    return /退货率|退款率|应答率|响应率|回复率/.test(trigger)
      ? { thresholdAmount: first.lo, comparator }
      : { threshold: first.lo, comparator };
  if (first && (first.type !== 'num' || /ROI|投产|评分|DSR|分/i.test(trigger)))
    return { thresholdAmount: first.lo, comparator };
  if (percentBefore && /目标|任务|指标/.test(trigger))
    return { threshold: percentBefore.lo, comparator: op === '<=' ? '<=' : '<' };
  return { threshold: 1, comparator: '<' };
}

const ELSE = rx('[,;](?:否则|不然|达不到的?|未达到?的?|未达标的?|未完成的?)(?=[,\\u4e00-\\u9fa5])');

/** 月销售额不得低于8万元，否则退还30%: the goal stands before, what follows if it is missed behind. */
function elseRemedy(piece: Piece): Found | undefined {
  const otherwise = hit(piece, ELSE);
  if (!otherwise) return undefined;
  const before = words(piece, 0, otherwise.from);
  const promised = tokensIn(piece, 0, otherwise.from, 'cmp').some(({ op }) => op === '>=');
  if (!promised || !GOAL.test(before) || /库存|价/.test(before)) return undefined;
  const params = consequences(piece, otherwise.from);
  if (Object.keys(params).length === 0) return undefined;
  const metric = metricIn(before);
  return {
    kind: 'shortfall-remedy',
    party: 'operator',
    params: {
      ...(metric === undefined ? {} : { metric }),
      threshold: 1,
      comparator: '<',
      ...params,
      ...frameAt(piece, otherwise.from, false),
    },
    from: otherwise.from,
    to: piece.masked.length,
  };
}

/** What follows when the targets are missed. */
export function shortfallRemedy(piece: Piece): Found[] {
  const trigger = hits(piece, SHORT).find((short) => {
    const token = piece.tokens.find((one) => one.m === short.from);
    if (token && (token.op === '>=' || (token.op === '<=' && !/下/.test(token.text)))) return false;
    const [start, end] = phraseOf(piece, short.from);
    const text = words(piece, start, end);
    if (token?.op === '>' && !/退货率|退款率/.test(text)) return false;
    // 月销要做到10万，做不到退一半: what was to be reached stands in the phrase before.
    const goal = short.from <= start + 1 ? words(piece, 0, start) : '';
    const sum =
      /^未(?:能)?(?:达|完成)/.test(words(piece, short.from, end)) &&
      tokensIn(piece, short.from, end, 'money').length > 0;
    const about =
      sum ||
      GOAL.test(text) ||
      (/目标|做到|达到|完成|不低于|不少于/.test(goal) && GOAL.test(goal)) ||
      (piece.tokens.some((one) => one.type === 'run' && one.m >= start && one.m < end) &&
        !/支付(?!金额)|付款|失联|联系|提交|扣分|对账|登录|发货|出勤|旷工|迟到|响应/.test(text));
    return (
      about && !/逾期|支付(?!金额)|付款|库存|一致意见|服务未满|不满(?:一|1)个月|服务期|未经|提前/.test(text)
    );
  });
  if (!trigger) {
    const otherwise = elseRemedy(piece);
    if (otherwise) return [otherwise];
    const scale = /完成率|达成率|完成目标|目标完成/.test(piece.text) ? bands(piece, 0) : undefined;
    const metric = metricIn(piece.text);
    return scale
      ? [
          {
            kind: 'shortfall-remedy',
            party: 'operator',
            params: { ...(metric === undefined ? {} : { metric }), ...scale, ...feeScope(piece.text) },
            from: 0,
            to: piece.masked.length,
          },
        ]
      : [];
  }
  const after = hit(piece, CONSEQUENCE);
  const late = hits(piece, CONSEQUENCE).find((one) => one.from > trigger.from);
  if (!late || !after) return [];
  if (
    /违约金/.test(late.text) &&
    !/解除|终止|退|扣|延长|补/.test(words(piece, trigger.from, piece.masked.length))
  )
    return [];
  const [phrase, end] = phraseOf(piece, trigger.from);
  const text = words(piece, 0, end);
  const start =
    /^(?:若|如|当|在|连续|累计)/.test(words(piece, 0, 2)) ||
    !/不低于|不少于|保证|确保|目标为|[应要须](?:达到|做到|完成)/.test(words(piece, 0, phrase))
      ? 0
      : phrase;
  const metric =
    metricIn(words(piece, start, end)) ??
    (start > 0 || /^(?:未|连续|累计|仍|若|如)/.test(text)
      ? metricIn(start > 0 ? words(piece, 0, start) : '')
      : undefined);
  const params = consequences(piece, trigger.from);
  if (Object.keys(params).length === 0) return [];
  const first: Record<string, unknown> = 'bands' in params ? {} : threshold(piece, trigger, start, end);
  const run = runIn(piece, start, piece.masked.length);
  const frame = frameAt(piece, trigger.from, false);
  return [
    {
      kind: 'shortfall-remedy',
      party: 'operator',
      params: { ...(metric === undefined ? {} : { metric }), ...first, ...run, ...params, ...frame },
      from: start,
      to: piece.masked.length,
    },
  ];
}
