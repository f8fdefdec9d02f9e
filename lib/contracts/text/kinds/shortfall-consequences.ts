import { dueIn } from '../due';
import { hit, hits, type Piece, phraseOf, rx, tokensIn, words } from '../piece';
import { BACK, bands, feeScope, LESS, ratioNear } from './shortfall-scale';

const MORE =
  '补偿|赔偿|扣回|补足|补差|补齐|补给|补(?=甲方|委托方|商家)|承担(?=[^,]{0,8}(?:差额|推广费|广告费|推广花费|亏损))|(?<=推广费用?|广告费用?|花费|消耗|差额|亏损|亏空)由(?:甲方|乙方|受托方|服务商|托管公司)承担|赔付';
const LATER = '延长|顺延|免费(?:服务|运营|延长|续)|续期|延期|免费';
/** What may follow when a goal is missed. */
export const CONSEQUENCE = rx(`${BACK}|${LESS}|${MORE}|${LATER}|解除|终止|解约|违约金|概不退|不予退|不退`);
/** 按5%计提 is what is earned, no remedy. */
export const EARNED = /提成|佣金|抽成|分成|计提|奖励/;

type Params = Record<string, unknown>;

function givenBack(piece: Piece, from: number, text: string): Params {
  if (
    /(?:不予|概不|不再?|不)(?:退还|退款|退费|退)(?!.{0,4}(?:超过|少于))|(?:不得|无权)(?:再|另行)?(?:要求|主张|请求)[^,;]{0,6}(?:退还|退款|退费|返还|退)/.test(
      text,
    )
  )
    return { refundRatio: 0 };
  const rest = hit(piece, rx(`(?:${BACK})`));
  if (!rest || rest.from < from) return {};
  const [start, end] = phraseOf(piece, rest.from);
  const phrase = words(piece, start, end);
  const near = /按[^,]{0,16}比例|按比例|差额比例/.test(phrase)
    ? undefined
    : (ratioNear(piece, rest.from, end) ?? ratioNear(piece, Math.max(start, from), rest.from));
  const sum = tokensIn(piece, rest.from, end, 'money')[0];
  if (/未(?:履行|服务|使用|执行)(?:部分|期间)|剩余(?:部分|服务)/.test(phrase)) return { refund: 'pro-rata' };
  if (near !== undefined) return { refundRatio: near };
  if (sum) return { refundAmount: sum.lo };
  if (/比例|折算/.test(phrase)) return { refund: 'pro-rata' };
  return /全/.test(text) || 'feeScope' in feeScope(phrase) ? { refundRatio: 1 } : {};
}

function heldBack(piece: Piece, from: number, refunded: boolean): Params {
  const less = hit(piece, rx(`(?:${LESS})`));
  if (!less || less.from < from || (refunded && /无需/.test(less.text))) return {};
  const [start, end] = phraseOf(piece, less.from);
  if (/^(?:免|不收|按|全免)/.test(less.text) && EARNED.test(words(piece, less.to, end).slice(0, 8)))
    return {};
  const params: Params = {};
  const around = words(piece, start, end);
  const ratio = ratioNear(piece, Math.max(start, from), end);
  if (/减半/.test(around)) params.deductRatio = 0.5;
  else if (
    /扣[掉光完]|全扣|(?:一分(?:钱)?|分文|一毛)不|(?<=费)(?:就|全部|一律)?不[给付收]|免收|免除|不收|不予支付|不支付|无需支付|不再支付|不(?:予|再)?(?:收取|计收)|免(?=当月|次月|本月|服务)|全免/.test(
      around,
    )
  )
    params.deductRatio = 1;
  else if (/比例/.test(around) && !tokensIn(piece, start, end, 'percent').length) params.deduct = 'pro-rata';
  else if (ratio !== undefined && /仅支付|仅收取|支付|结算|收取|折|^按|^打/.test(less.text))
    params.deductRatio = Number((1 - ratio).toFixed(6));
  else if (ratio !== undefined) params.deductRatio = ratio;
  const cap = hits(
    piece,
    rx(
      '(?:累计|最高|最多|总计|合计|上限|{cmp})[^,]{0,10}?{cmp}?[^,]{0,8}?(?<v>{percent})|以[^,]{0,10}?(?<w>{percent})(?:为|作)?(?:限|上限|{cmp})',
    ),
  )
    .filter(({ from: at }) => at > less.to)
    .map((one) => one.token('v') ?? one.token('w'))[0];
  if (cap && cap.m > less.to && cap.lo !== params.deductRatio) params.deductCap = cap.lo;
  if (/每(?:低|差|少|下降|减少)[^,]{0,8}?(?:1|一)个?(?:%|百分点)/.test(piece.text)) params.perPoint = true;
  else {
    // ROI每低于考核值0.1: the step in the figure's own unit.
    const step = hit(piece, rx('每(?:{cmp}|[低差少]|下降|减少)[^,;\\uE001-\\uE011]{0,8}(?<n>{num})'))?.token(
      'n',
    );
    if (step) params.perPoint = step.lo;
  }
  return params;
}

function madeGood(piece: Piece, from: number): Params {
  const more = hit(piece, rx(`(?:${MORE})`));
  if (!more || more.from < from) return {};
  const [start, end] = phraseOf(piece, more.from);
  const around = words(piece, start, end);
  const of = /(?:推广|广告|投放)(?:费用?|花费)(?:的)?差额|差额(?:部分)?的?(?:推广|广告|投放)/.test(around)
    ? 'ad-spend'
    : /差额|缺口|不足部分/.test(around)
      ? 'gap'
      : /推广费|广告费|推广花费|花费|消耗|推广亏损|亏损/.test(around)
        ? 'ad-spend'
        : undefined;
  const ratio = ratioNear(piece, Math.max(start, from), end);
  return of === undefined ? {} : { compensateRatio: ratio ?? 1, compensateOf: of };
}

function extended(piece: Piece, text: string): Params {
  const later = hit(
    piece,
    rx(`(?:${LATER})[^,]{0,10}?(?<n>{span}|{count})|(?<k>{span})[^,]{0,6}(?:免费|整改期|改进期|延长)`),
  );
  const span = later?.token('n') ?? later?.token('k');
  if (span?.word === 'month') return { extendMonths: span.lo };
  return later && /(?:延长|顺延)(?:一|1)个月/.test(text) ? { extendMonths: 1 } : {};
}

const OF_FEE = ['bands', 'refundRatio', 'refund', 'refundAmount', 'deductRatio', 'deduct'];

/** What a missed goal leads to, told from a position on: refund, deduction, compensation, more months, the right to end. */
export function consequences(piece: Piece, from: number): Params {
  const text = words(piece, from, piece.masked.length);
  const ends = /(?:解除|终止|解约)(?!后|时|之)/.test(text) && !/不得(?:以此)?(?:解除|终止)/.test(text);
  const banded = bands(piece, 0);
  const back = banded ?? givenBack(piece, from, text);
  const params: Params = {
    ...(ends ? { terminate: true } : {}),
    ...back,
    ...(banded ? {} : heldBack(piece, from, 'refundRatio' in back)),
    ...madeGood(piece, from),
    ...extended(piece, text),
  };
  if (OF_FEE.some((name) => name in params)) Object.assign(params, feeScope(banded ? piece.text : text));
  const paid = hit(piece, rx(`(?:${BACK})`));
  const due = paid && paid.from >= from ? dueIn(piece, ...phraseOf(piece, paid.from)) : undefined;
  return due ? { ...params, due } : params;
}
