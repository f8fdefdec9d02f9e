import { dueIn } from '../due';
import { frameAt, leftOf, opAt, perAt } from '../limit';
import { saidOf } from '../metric-words';
import { namedParty } from '../parties';
import { type Found, hit, hits, type Piece, type PieceToken, rx, tokensIn, words } from '../piece';
import { baseIn } from './commission-base';
import { tiersOf } from './commission-tiers';
import { deductions } from './deductions';

const NAME =
  /提成|分成|抽成|佣金(?!率)|抽佣|业绩奖|绩效奖|奖励|奖金|提点|返点|超额奖|利润分|绩效(?:服务)?费|提取|销售分佣|(?<![前])提(?=\d|[\uE002])|(?:提|拿)(?=[\uE002])|\uE002计提/;
/** 服务费按销售额的8%收取 is pay by results under another name. */
const FEE_BY_SALES =
  /(?:服务费|托管费|运营费)[^,;\uE00C]{0,6}(?:按|\uE008)[^,;\uE00C]{0,16}(?:销售额|成交额|成交金额|营业额|GMV|支付金额|流水|业绩)[^,;]{0,6}\uE002/;
const NOT_OURS =
  /达人(?:带货)?佣金|(?<!扣除[^,]{0,12})平台(?:佣金|扣点)|达人提成|主播提成|淘客佣金|(?<!扣除[^,]{0,16})技术服务费|给买家|好评返/;

function limits(piece: Piece): Record<string, unknown> {
  const params: Record<string, unknown> = {};
  for (const token of piece.tokens.filter((one) => one.type === 'money' && !piece.taken.has(one.m))) {
    const left = leftOf(piece, token);
    // 月销10万以下无提成: a sum of sales is no limit of the commission.
    if (saidOf(piece, token) === 'sales') continue;
    const said = words(piece, token.m - left.length, token.m + 2);
    // 按净利润的20%计算，每月不低于2000元: a limit in a phrase of its own is of the sum before it.
    const bare =
      /[\uE002][^,;]*,(?:但|且|并)?[\uE008]?(?:提成|佣金)?(?:应|须)?[\uE00C]$/.test(
        piece.masked.slice(0, token.m),
      ) && !/基础|固定|服务费/.test(piece.text);
    if (bare && /^.(?:[,;]|$)/.test(piece.masked.slice(token.m))) {
      const op = opAt(piece, token);
      if (op === '>=') params.minAmount = token.lo;
      else if (op === '<=') params.capAmount = token.lo;
      continue;
    }
    if (
      !/(?:提成|佣金|分成|奖励|奖金)[^,;]{0,10}$|保底|封顶|最低|最高/.test(
        words(piece, token.m - left.length, token.m),
      ) &&
      !/^.封顶/.test(piece.masked.slice(token.m)) &&
      !(
        opAt(piece, token) !== undefined &&
        saidOf(piece, token) === 'fee' &&
        piece.tokens.every(({ type }) => type !== 'percent')
      )
    )
      continue;
    const op = opAt(piece, token);
    if (
      /保底|最低/.test(said) ||
      (op === '>=' && (/提成|分成|佣金/.test(left) || saidOf(piece, token) === 'fee'))
    )
      params.minAmount = token.lo;
    else if (/封顶|最高|上限/.test(said) || (op === '<=' && /提成|分成|佣金|奖/.test(left)))
      params.capAmount = token.lo;
  }
  return params;
}

/** 超过300万元时，超额部分2%: what is gone beyond is a sum. */
function sumAhead(piece: Piece, rate: PieceToken): boolean {
  return tokensIn(piece, 0, rate.m, 'money').some(
    (token) => opAt(piece, token) === '>' || opAt(piece, token) === '>=',
  );
}

function above(piece: Piece, rate: PieceToken): Record<string, unknown> {
  const text = words(piece, 0, rate.m + 1);
  if (
    /超(?:出|过|额)?(?:完成)?(?:月度?|季度|年度|当月|约定的?|既定|销售|该|上述|本月|考核|业绩)*(?:目标|任务|指标)|销售额-(?:月|当月)?(?:销售)?目标|超额部分|目标以上|超目标|达到?(?:月度?)?(?:销售)?目标|完成(?:月度?|当月|本月|约定的?)?(?:销售)?目标|超额/.test(
      text,
    )
  )
    if (!sumAhead(piece, rate) || /目标|任务|指标/.test(text)) return { above: 'target' };
  const money = tokensIn(piece, 0, rate.m, 'money')
    .filter((token) => !/(?:保底|底薪|最低)$|保底/.test(words(piece, Math.max(0, token.m - 4), token.m)))
    .at(-1);
  if (!money || money.lo !== money.hi) return {};
  const op = opAt(piece, money);
  if (op === '<' || op === '<=') return { below: money.lo };
  return op === '>' || op === '>=' || /部分|以上/.test(words(piece, money.m, rate.m))
    ? { above: money.lo }
    : {};
}

function rated(piece: Piece, rates: readonly PieceToken[]): Found | undefined {
  const [first] = rates;
  const last = rates.at(-1);
  if (!first || !last) return undefined;
  const text = words(piece, 0, piece.masked.length);
  const params: Record<string, unknown> = {};
  const tiers = rates.length > 1 ? tiersOf(piece, rates) : [];
  if (tiers.length > 1) {
    params.tiers = tiers;
    params.mode =
      /全额|整体|全部销售额|总销售额/.test(text) || !/部分|累进|分段|超出|区间内/.test(text)
        ? 'whole'
        : 'marginal';
  } else if (first.lo === first.hi) {
    params.rate = first.lo;
    Object.assign(params, above(piece, first));
  } else return undefined;
  Object.assign(params, baseIn(words(piece, 0, last.m + 8)), limits(piece));
  return finish(piece, params, first);
}

/** The day it is paid; the day on which it is reckoned is another. */
function paidOn(piece: Piece): Record<string, unknown> | undefined {
  return piece.phrases
    .filter(([from, to]) => {
      const said = words(piece, from, to);
      return /支付|结算|发放|结清|付清|核算/.test(said) || !/计算|统计|核对|提交|出具|对账/.test(said);
    })
    .map(([from, to]) => dueIn(piece, from, to))
    .find((due) => due !== undefined);
}

function finish(piece: Piece, params: Record<string, unknown>, at: PieceToken | undefined): Found {
  const deduct = deductions(piece.text);
  const due = paidOn(piece);
  const per = at ? perAt(piece, at.m) : piece.tokens.find((token) => token.type === 'every')?.per;
  if (deduct) params.deduct = deduct;
  if (due && /支付|结算|发放|结清|付清|核算/.test(piece.text)) params.due = due;
  if (per !== undefined) params.per = per;
  const frame = at ? frameAt(piece, at.m, false) : {};
  return {
    kind: 'commission',
    party: 'merchant',
    params: { ...params, ...frame },
    from: startOf(piece),
    to: piece.masked.length,
  };
}

/** A base fee in the same sentence (基础费每月5000元＋超目标部分提10%) is left to its own rule. */
function startOf(piece: Piece): number {
  const fee = hits(
    piece,
    rx(
      '(?:服务费|基础费|托管费|底薪|月费|固定费用?|运营费)[^,;+]{0,10}{every}?[^,;+]{0,6}{money}(?:{every})?|(?:{money}|{num}){every}?(?:的)?(?:基础费|基础服务费|服务费|固定服务费|底薪|月费)|{every}(?:支付|收取|固定)?{money}',
    ),
  )[0];
  return fee &&
    /基础|固定|底|服务费|托管费|月费|运营费/.test(words(piece, 0, fee.to + 6)) &&
    !/销售|提成按/.test(words(piece, 0, fee.from))
    ? fee.to
    : 0;
}

/** Pay by results: a rate, a scale, a bonus, or what the rate is reckoned on and when it is paid. */
export function commission(piece: Piece): Found[] {
  const { masked } = piece;
  if (/^(?:结算|支付|发放)(?:时间|日期|周期)/.test(piece.text) && NAME.test(piece.around.before)) {
    return dueIn(piece, 0, masked.length) ? [finish(piece, {}, undefined)] : [];
  }
  const whole = piece.text;
  const named =
    NAME.test(masked) ||
    FEE_BY_SALES.test(masked) ||
    /提成|佣金比例|抽点/.test(piece.around.heading + piece.around.lead);
  if (!named || NOT_OURS.test(whole) || /好评|违约金|逾期|退款率.{0,12}扣|保密|不得(?!低|少|超)/.test(whole))
    return [];
  if (/未(?:达|完成)[^,]{0,12},?[^,]{0,10}(?:不(?:予|再)?(?:支付|计提|收取)|无)提成/.test(whole)) return [];
  if (/退还|返还|退回/.test(whole)) return [];
  const nameAt = masked.search(NAME);
  const percents = piece.tokens.filter((token) => token.type === 'percent' && !piece.taken.has(token.m));
  const rates = percents.filter(
    (token) =>
      !/目标的?$|完成率|达成率|完成$/.test(masked.slice(Math.max(0, token.m - 6), token.m)) ||
      /提/.test(masked.slice(token.m, token.m + 6)),
  );
  // 甲方70%，乙方30%: the operator's share.
  const shares = hits(piece, rx('(?<who>甲方|乙方|委托方|受托方|服务商|商家)(?:得|占|分)?(?<v>{percent})'));
  const own =
    shares.length === 2
      ? shares
          .find((share) => namedParty(share.words('who') ?? '', piece.around.flipped) === 'operator')
          ?.token('v')
      : undefined;
  if (own) {
    const found = rated(piece, [own]);
    if (found) return [found];
  }
  const made =
    rates.length > 0
      ? rated(
          piece,
          rates.filter(
            (token) =>
              !/税|费率/.test(masked.slice(Math.max(0, token.m - 4), token.m)) &&
              !/^.(?:的)?(?:增值)?税/.test(masked.slice(token.m)),
          ),
        )
      : undefined;
  if (made) return [made];
  const sum =
    hit(piece, rx('(?:奖励|奖金|奖)[^,;]{0,10}?(?<v>{money})'))?.token('v') ??
    hit(piece, rx('(?<v>{money})(?:的)?(?:作为)?[^,;]{0,4}(?:奖励|奖金)'))?.token('v');
  if (sum) {
    const reach = tokensIn(piece, 0, sum.m, 'money').at(-1);
    const over =
      /目标|任务|超额/.test(words(piece, 0, sum.m)) && !reach
        ? { above: 'target' }
        : reach
          ? { above: reach.lo }
          : {};
    return [finish(piece, { amount: sum.lo, ...over }, sum)];
  }
  const edges = limits(piece);
  if (Object.keys(edges).length > 0 && /提成|分成|佣金/.test(whole)) return [finish(piece, edges, undefined)];
  const base =
    /(?:提成|分成|佣金)(?:的)?(?:计算)?(?:基数|基础|计提基数)|(?:提成|分成|佣金)[^,;]{0,40}(?:为|作)(?:计提|计算)?基数|(?:为|作为|按)(?:提成|分成|佣金)(?:的)?(?:基数|计算基数)/.test(
      whole,
    );
  if (base) {
    if (/不(?:计入|纳入|作为)/.test(whole) && deductions(whole) === undefined) return [];
    const said = /(?:基数|基础)(?:为|是|以|按|:|指)?(.{2,40})/.exec(whole)?.[1] ?? whole;
    return [finish(piece, baseIn(/(?:基数|基础)$/.test(whole) ? whole : said), undefined)];
  }
  const due = dueIn(piece, 0, masked.length);
  if (
    due &&
    nameAt >= 0 &&
    /提成|分成|佣金/.test(whole) &&
    /支付|结算|发放|结清|付清/.test(whole) &&
    (!/服务费/.test(whole) || /^(?:销售)?(?:提成|佣金|分成)(?:款|费)?/.test(whole))
  )
    return [finish(piece, {}, undefined)];
  return [];
}
