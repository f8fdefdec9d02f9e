import { dueIn, paidAt } from '../due';
import { frameAt } from '../frame';
import { leftOf, monthsAt, opAt, perAt, rightOf } from '../limit';
import { saidOf } from '../metric-words';
import { numberOf } from '../numerals';
import { type Found, type Piece, type PieceToken, phraseOf, tokensIn, words } from '../piece';
import { sumOfCosts } from './total-budget-cap';

const FEE =
  /(?:基础|固定|基本|月度?|托管|代运营|运营|技术|年度?|保底|全托管|店铺)*(?:服务费用?|合作费用?|托管费用?|运营费用?|基础费用?|固定费用?|月费|年费|服务报酬|底薪|团队费用?|代运营费用?|管理费用?|包[月季年](?:费|价)?|合同(?:总)?(?:价款|金额|总价|总额)|[\uE008]费)/;
const NAMED_BEHIND = /^[\uE008]?(?:的)?(?:基础|固定)?(?:服务费|基础费|托管费|运营费|底薪|月费)/;
/** 服务费4000, 包月3500: the sum stands right behind the fee, its unit left out. */
const BARE =
  /(?:服务费用?|托管费用?|(?:代?运营|管理)费用?|基础费|月费|底薪|包[月季年]|\uE008费)(?:是|为|收|要|就|:|固定|试用价?|优惠价?|价|[\uE008\uE009])*$/;
const NOT =
  /退还|返还|退回|退(?=全|服务|已|一半)|另?赔(?=[\d\uE001]|$)|违约金|滞纳金|赔偿|扣|抵|减免|减收|少付|逾期|额外|另行|平台(?:技术)?服务费|技术服务费率|奖励|押金|保证金|超(?:出|过)[^,]{0,10}部分|设计费|拍摄费|罚|以下|货款|软件服务费|达人|未支付|拖欠|(?:增加|上浮|增收|加收)(?![至到为])/;

/** In how many parts the fee is paid, or the share and the day of each. */
function instalments(piece: Piece): Record<string, unknown> {
  const match = /分([一二两三四五六七八九十\d]{1,3})(?:期|次|笔|批|个阶段)/.exec(piece.text);
  const value = match?.[1] === undefined ? undefined : numberOf(match[1]);
  if (value !== undefined) return { instalments: value };
  const parts = piece.phrases.flatMap(([from, to]) => {
    const [share, ...more] = tokensIn(piece, from, to, 'percent');
    if (!share || more.length > 0 || !/付|缴|结清/.test(words(piece, from, to))) return [];
    const due = dueIn(piece, from, to);
    return [{ ratio: share.lo, ...(due ? { due } : {}) }];
  });
  const sum = parts.reduce((all, { ratio }) => all + ratio, 0);
  return parts.length > 1 && Math.abs(sum - 1) < 1e-9 ? { instalments: parts } : {};
}

function perOf(piece: Piece, token: PieceToken | undefined): string | undefined {
  const said = token ? words(piece, ...phraseOf(piece, token.m)) : '';
  if (
    /一次性收|一次性(?:支付|付)?[^,;]{0,4}\d/.test(said) &&
    !/(?:每|\/)(?:月|季|年)|[年月季](?:服务|托管|运营)?费|包[年月季]/.test(said)
  )
    return 'once';
  if (
    /一次性|一次付清/.test(piece.text) &&
    !/(?:每|\/)(?:月|季|年)|[年月季](?:服务|托管|运营)?费|包[年月季]/.test(piece.text)
  )
    return 'once';
  const near =
    token &&
    ((piece.masked[token.m + 1] === ','
      ? undefined
      : tokensIn(piece, token.m + 1, token.m + 3, 'every')[0]?.per) ??
      perAt(piece, token.m));
  // 每季度支付一次，每次15000元
  const cycle =
    near === 'event'
      ? piece.tokens.find((one) => one.type === 'every' && one.per !== 'event')?.per
      : undefined;
  if (near !== undefined) return cycle ?? near;
  const due = piece.tokens.find((one) => one.type === 'due')?.text ?? '';
  const months = token ? monthsAt(piece, token.m) : undefined;
  if (months !== undefined && months !== 'term' && months.from === months.to) return 'month';
  if (token && /总(?:额|价|计|金额|费用)|共计|合计/.test(words(piece, 0, token.m))) return 'term';
  if (token && /按季/.test(piece.text)) return 'quarter';
  if (token && /按月|月费|包月/.test(piece.text)) return 'month';
  if (token && /包年/.test(piece.text)) return 'year';
  if (token && /包季/.test(piece.text)) return 'quarter';
  if (token && 'instalments' in instalments(piece)) return 'term';
  return /每月|每个月/.test(due) ? 'month' : /每季/.test(due) ? 'quarter' : undefined;
}

/** 每月固定3800 */
function fixed(piece: Piece, token: PieceToken): boolean {
  return (
    /[\uE008](?:固定|底薪|保底)(?:收取?|支付|付|给)?$/.test(leftOf(piece, token)) &&
    !/推广|广告|投/.test(piece.text)
  );
}

/** The day the fee is paid, not that of the commission told behind it. */
function dueOf(piece: Piece): Record<string, unknown> | undefined {
  const end = piece.phrases.find(
    ([from, to]) =>
      from > 0 && /提成|佣金|分成|押金|保证金/.test(words(piece, from, to)) && !/均[于在]/.test(piece.text),
  )?.[0];
  const ownEnd = end === undefined || !FEE.test(words(piece, 0, end)) ? piece.masked.length : end;
  const due = dueIn(piece, 0, ownEnd) ?? paidAt(words(piece, 0, ownEnd));
  if (due?.dayOfMonth === undefined || due.monthOffset !== undefined) return due;
  // 每月1日支付当月服务费: whose fee it is tells how far the day is from its month.
  const fee = /(当月|本月|上个?月)(?:的)?(?:基础|固定)?(?:服务|托管|运营|代运营)费/.exec(piece.text)?.[1];
  return fee === undefined ? due : { ...due, monthOffset: /上/.test(fee) ? 1 : 0 };
}

/** 收费方式：标准版 3800元/月: a price under a heading of prices. */
function priced(piece: Piece, token: PieceToken): boolean {
  const { label, lead, heading } = piece.around;
  const left = words(piece, 0, token.m);
  return (
    /收费|套餐|报价|资费|费用标准|结算方式|付款方式/.test(label + lead + heading + left) &&
    /^[^,;:]{0,8}$/.test(left.split(':').at(-1) ?? '') &&
    !/推广|广告|设计|拍摄|样品/.test(left) &&
    ['month', 'quarter', 'year', 'half-year'].includes(
      tokensIn(piece, token.m + 1, token.m + 2, 'every')[0]?.per ?? '',
    )
  );
}

/** 每月5日前支付5000元，并在48小时内确认方案: a duty that is no payment is not part of the fee. */
function untilDuty(piece: Piece, token: PieceToken): number {
  const duty = piece.phrases.find(
    ([from, to]) =>
      from > token.m &&
      tokensIn(piece, from, to, 'span', 'count', 'ratio', 'num', 'money', 'percent').length > 0 &&
      (!/[费付款结缴税]|发票|账户|期|试用|^.{0,3}[起后]|^其中/.test(words(piece, from, to)) ||
        /天数|日数|按天|折算/.test(words(piece, from, to))),
  );
  return duty?.[0] ?? piece.masked.length;
}

function made(piece: Piece, token: PieceToken | undefined): Found {
  const per = perOf(piece, token);
  const due = dueOf(piece);
  const parts = instalments(piece);
  const frame = token ? frameAt(piece, token.m, false) : {};
  const params: Record<string, unknown> = {
    ...(token ? { amount: token.lo } : {}),
    ...(per === undefined ? {} : { per }),
    ...parts,
    ...(due && !Array.isArray(parts.instalments) ? { due } : {}),
    ...(/不含税|未税/.test(piece.text)
      ? { taxIncluded: false }
      : /含税/.test(piece.text)
        ? { taxIncluded: true }
        : {}),
    ...frame,
  };
  const left = token ? leftOf(piece, token) : '';
  return {
    kind: 'base-fee',
    party: 'merchant',
    params,
    from: token ? token.m - left.length : 0,
    to: token ? untilDuty(piece, token) : piece.masked.length,
  };
}

/** The fixed fee, and the day it is paid. */
export function baseFee(piece: Piece): Found[] {
  const found: Found[] = [];
  for (const token of piece.tokens) {
    if (
      (token.type !== 'money' &&
        !(
          token.type === 'num' &&
          token.lo >= 100 &&
          (NAMED_BEHIND.test(rightOf(piece, token)) ||
            fixed(piece, token) ||
            BARE.test(leftOf(piece, token)) ||
            (found.length > 0 &&
              /^\uE008?,\uE009$/.test(leftOf(piece, token)) &&
              /^[\uE008]/.test(rightOf(piece, token))) ||
            (FEE.test(leftOf(piece, token)) && /^[\uE008]/.test(rightOf(piece, token))))
        )) ||
      token.lo !== token.hi ||
      token.lo < 10 ||
      piece.taken.has(token.m)
    )
      continue;
    const left = leftOf(piece, token);
    const right = rightOf(piece, token);
    const named =
      FEE.test(left) ||
      NAMED_BEHIND.test(right) ||
      fixed(piece, token) ||
      priced(piece, token) ||
      (found.length > 0 && /(?:余款|尾款|第[二三]期)[^,;]{0,6}$/.test(left)) ||
      (found.length > 0 && /^[\uE008]?[元,、;]*[\uE009\uE008]+(?:调整为|则为|为|按)?[\uE008]?$/.test(left)) ||
      (/^[^,]{0,4}$/.test(left.replace(/[\uE000-\uE0FF]/g, '')) &&
        FEE.test(piece.around.lead + piece.around.heading) &&
        piece.tokens.length < 6);
    if (
      !named ||
      sumOfCosts(left) ||
      (saidOf(piece, token) === 'budget' && opAt(piece, token) !== undefined) ||
      NOT.test(words(piece, token.m - left.length, token.m)) ||
      /单笔|推广预算|推广费[^,]{0,6}$/.test(left)
    )
      continue;
    if (/^(?:不低于|超过)/.test(left) || /平台服务费/.test(piece.text)) continue;
    // 连服务费带推广一共3万封顶; 每1元服务费带来6元成交: a sum of costs, a ratio.
    if (
      /连[^,;]{0,8}带|(?:总共|一共|合计)[^,;]{0,8}$/.test(words(piece, 0, token.m)) &&
      opAt(piece, token) !== undefined
    )
      continue;
    if (/服务费[^,;]{0,10}(?:之比|比例)|每[\d一]元服务费/.test(piece.text)) continue;
    if (
      found.length > 0 &&
      !/首[期付]|第一[期笔]/.test(words(piece, 0, found[0]?.to ?? 0).slice(0, 8)) &&
      /首期|第[一二三]期|其中|首付|余款|尾款|签约(?:时|后)/.test(words(piece, 0, token.m))
    )
      continue;
    const one = made(piece, token);
    // 前三个月三千一个月，第四个月起五千: as often as the fee before it.
    const per = one.params.per ?? found.at(-1)?.params.per;
    found.push(per === undefined ? one : { ...one, params: { ...one.params, per } });
  }
  if (found.length > 0) return found;
  if (piece.tokens.some((token) => token.type === 'money' || token.type === 'blank')) return [];
  const due = dueIn(piece, 0, piece.masked.length);
  if (due && /^(?:结算|支付|付款)(?:时间|日期|周期)/.test(piece.text) && FEE.test(piece.around.before))
    return [made(piece, undefined)];
  // What lateness costs is told behind and accounted for already.
  const free = piece.phrases
    .filter(([from]) => !piece.taken.has(from))
    .map(([from, to]) => words(piece, from, to))
    .join(',');
  const pays =
    /(?:支付|缴纳|结清|付清|付款|打款|转账|交纳|收取|[汇打转][至入到])/.test(free) &&
    FEE.test(free) &&
    !NOT.test(free) &&
    !/提成|有权|解除|终止|(?:提供|开具|出具)[^,]{0,10}发票|暂停/.test(free);
  return pays && (due !== undefined || 'instalments' in instalments(piece)) ? [made(piece, undefined)] : [];
}
