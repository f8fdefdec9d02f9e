import { dueIn } from '../due';
import { frameAt } from '../frame';
import { opAt, perAt } from '../limit';
import { saidOf } from '../metric-words';
import { namedParty } from '../parties';
import { type Found, hit, hits, type Piece, type PieceToken, phraseOf, rx, tokensIn, words } from '../piece';
import { startsFrom } from '../stands-today';
import { baseIn, bySource } from './commission-base';
import { leastPer, paidOn, PAID, reckoned } from './commission-dates';
import { limits } from './commission-limits';
import { endOf, startOf } from './commission-stretch';
import { tiersOf } from './commission-tiers';
import { deductions } from './deductions';

const NAME =
  /提成|分成|分红|分佣|纯佣|抽成|佣金(?!率)|抽佣|业绩奖|绩效奖|奖励|奖金|奖(?=[\uE001\uE011])|提点|返点|超额奖|利润分|绩效(?:服务)?费|提取|销售分佣|(?<![前])提(?=\d|[\uE002])|(?:提|拿|抽)(?=[\uE002])|按[\uE002]给|\uE002(?:计提|分给)|部分[按给][^,;\uE000-\uE0FF]{0,4}\uE002|\uE012(?:开|分)/;
/** 服务费按销售额的8%收取 is pay by results under another name. */
const FEE_BY_SALES =
  /(?:服务费|托管费|运营费)[^,;\uE00C占]{0,6}(?:按|\uE008)[^,;\uE00C]{0,16}(?:销售额|成交额|成交金额|营业额|GMV|支付金额|流水|业绩)[^,;]{0,6}\uE002/;
const NOT_OURS = /达人(?:带货)?佣金|平台(?:佣金|扣点)|达人提成|主播提成|淘客佣金|技术服务费|给买家|好评返/;

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
  // (月销售额-100000)*8%
  const less = /(?:销售额|成交额|GMV|支付金额)-([\d.]+)(万)?元?\)?\*/i.exec(text);
  if (less) return { above: Number(less[1]) * (less[2] === undefined ? 1 : 1e4) };
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
  // 提成比例6%，基数为销售额扣除退款: what it is reckoned on may stand behind.
  const behind = /(?:基数|基础)(?:为|是|:|按|以)([^;]{2,30})/.exec(
    words(piece, last.m, piece.masked.length),
  )?.[1];
  Object.assign(
    params,
    baseIn(words(piece, 0, last.m + 8)),
    behind === undefined ? {} : baseIn(behind),
    limits(piece, tiers.length > 1 ? last.m : 0),
  );
  return finish(piece, params, first);
}

function finish(piece: Piece, params: Record<string, unknown>, at: PieceToken | undefined): Found {
  const deduct = deductions(piece.text);
  const due = paidOn(piece);
  const per = at
    ? (perAt(piece, at.m) ?? reckoned(piece.text) ?? ('minAmount' in params ? leastPer(piece) : undefined))
    : piece.tokens.find((token) => token.type === 'every')?.per;
  if (deduct) params.deduct = deduct;
  if (due && PAID.test(piece.text)) params.due = due;
  if (per !== undefined) params.per = per;
  const frame = at ? frameAt(piece, at.m, false) : {};
  return {
    kind: 'commission',
    party: 'merchant',
    params: { ...params, ...frame },
    from: startOf(piece),
    to: endOf(piece, piece.masked.search(NAME)),
  };
}

/** 月销破20万奖3000，11月破50万奖1万: a bonus for each step. */
function bonusesOf(piece: Piece): Found[] {
  const per = piece.tokens.find(({ type }) => type === 'every')?.per;
  return piece.phrases.flatMap(([from, to]): Found[] => {
    const [reach, sum, ...more] = tokensIn(piece, from, to, 'money', 'num');
    const op = reach && opAt(piece, reach);
    if (!reach || !sum || more.length > 0 || (op !== '>' && op !== '>=') || piece.taken.has(sum.m)) return [];
    if (!/奖(?:励|金)?(?:乙方|服务商|托管公司)?(?:人民币)?$/.test(words(piece, from, sum.m))) return [];
    const params = {
      amount: sum.lo,
      above: reach.lo,
      ...(per === undefined ? {} : { per }),
      ...frameAt(piece, sum.m, false),
    };
    return [{ kind: 'commission', party: 'merchant', params, from, to }];
  });
}

/** Pay by results: a rate, a scale, a bonus, or what the rate is reckoned on and when it is paid. */
export function commission(piece: Piece): Found[] {
  const { masked } = piece;
  if (/^(?:结算|支付|发放)(?:时间|日期|周期)/.test(piece.text) && NAME.test(piece.around.before)) {
    return dueIn(piece, 0, masked.length) ? [finish(piece, {}, undefined)] : [];
  }
  const whole = piece.text;
  // What is taken off the sum is no fee of another.
  const others = NOT_OURS.test(
    whole.replaceAll(
      /(?:扣除|剔除|扣减|减去|不含|刨除|扣(?=退款|运费|平台))[^,;]{1,40}|-[\u4e00-\u9fa5]{2,8}(?=[-)])/g,
      '扣除',
    ),
  );
  const named =
    NAME.test(masked) ||
    FEE_BY_SALES.test(masked) ||
    /提成|佣金比例|抽点/.test(piece.around.heading + piece.around.lead);
  if (!named || others || /好评|违约金|逾期|退款率.{0,12}扣|保密|不得(?!低|少|超)/.test(whole)) return [];
  if (/未(?:达|完成)[^,]{0,12},?[^,]{0,10}(?:不(?:予|再)?(?:支付|计提|收取)|无)提成/.test(whole)) return [];
  // 完成率100%以上的，提成上浮10%: of another rate, none of its own.
  if (/(?:提成|佣金|分成)(?:比例)?(?:上浮|下浮|不变)/.test(whole)) return [];
  if (/退还|返还|退回/.test(whole)) return [];
  const nameAt = masked.search(NAME);
  const percents = piece.tokens.filter(
    (token) => token.type === 'percent' && !piece.taken.has(token.m) && !startsFrom(piece, token),
  );
  const rates = percents.filter(
    (token) =>
      !/(?:误差|偏差|差异|[上下]浮动?|波动|(?:退款|退货|转化|好评|点击)率)[^,;]{0,6}$/.test(
        masked.slice(0, token.m),
      ) &&
      (!/目标的?$|完成率|达成率|完成$/.test(masked.slice(Math.max(0, token.m - 6), token.m)) ||
        /提/.test(masked.slice(token.m, token.m + 6))),
  );
  // 甲方70%，乙方30%: the operator's share.
  const shares = hits(
    piece,
    rx('(?<who>甲方|乙方|委托方|受托方|服务商|商家)(?:应?得|占|分得?|拿|取|享有?|收|为|:)?(?<v>{percent})'),
  );
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
  const earning = rates.filter(
    (token) =>
      !/税|费率$/.test(masked.slice(Math.max(0, token.m - 4), token.m)) &&
      // 基础服务费按70%支付: a share of the fee.
      !/(?:服务费|托管费|基础费|月费)(?:仅|只)?按$/.test(masked.slice(0, token.m)) &&
      !/^.(?:的)?(?:增值)?税/.test(masked.slice(token.m)),
  );
  const split = bySource(piece, earning);
  if (split.length > 0) return split;
  const made = earning.length > 0 ? rated(piece, earning) : undefined;
  if (made) return [made];
  const bonuses = bonusesOf(piece);
  if (bonuses.length > 1) return bonuses;
  const sum =
    hits(piece, rx('(?:奖励|奖金|奖)[^,;]{0,10}?(?<v>{money})|奖(?<u>{num})(?=[,;块元]|$)'))
      .map((one) => one.token('v') ?? one.token('u'))
      .find((token) => token && saidOf(piece, token) !== 'sales') ??
    hit(piece, rx('(?<v>{money})(?:的)?(?:作为)?[^,;]{0,4}(?:奖励|奖金)'))?.token('v');
  if (sum) {
    const reach = tokensIn(piece, 0, sum.m, 'money').at(-1);
    const over =
      /目标|任务|超额/.test(words(piece, 0, sum.m)) && !reach
        ? { above: 'target' }
        : reach
          ? { above: reach.lo }
          : {};
    // 销售额达到20万元的，奖励3000元: what is to be reached.
    const base =
      reach && /销售额|成交额|GMV|支付金额|营业额/i.test(words(piece, 0, sum.m)) ? { base: 'sales' } : {};
    const found = finish(piece, { amount: sum.lo, ...over, ...base }, sum);
    // 一次性奖励: paid once, however long the stretch is.
    const once = /一次性?(?:支付|给予|发放)?[^,;]{0,4}奖/.test(
      words(piece, phraseOf(piece, sum.m)[0], sum.m),
    );
    // 连续三个月达成目标的，另行奖励: more is asked than to reach it once.
    if (tokensIn(piece, 0, sum.m, 'run').some(({ word, lo }) => word.startsWith('consecutive') && lo > 1))
      return [{ ...found, params: { ...found.params, conditional: true } }];
    return [once ? { ...found, params: { ...found.params, per: 'once' } } : found];
  }
  const edges = limits(piece);
  if (Object.keys(edges).length > 0 && /提成|分成|佣金/.test(whole)) return [finish(piece, edges, undefined)];
  const base =
    /(?:计算|计提)基数(?:为|是|按|以)/.test(whole) ||
    /(?:提成|分成|佣金)(?:的)?(?:计算)?(?:基数|基础|计提基数)|(?:提成|分成|佣金)[^,;]{0,40}(?:为|作)(?:计提|计算)?基数|(?:为|作为|按)(?:提成|分成|佣金)(?:的)?(?:基数|计算基数)/.test(
      whole,
    );
  if (base) {
    if (/不(?:计入|纳入|作为)/.test(whole) && deductions(whole) === undefined) return [];
    const ahead = /(?:以|按|将)(.{2,40}?)(?:为|作为?)(?:计提|计算|提成|佣金|分成)*(?:基数|基础)/.exec(
      whole,
    )?.[1];
    const said = ahead ?? /(?:基数|基础)(?:为|是|以|按|:|指)?(.{2,40})/.exec(whole)?.[1] ?? whole;
    return [finish(piece, baseIn(/(?:基数|基础)$/.test(whole) ? whole : said), undefined)];
  }
  // 基础服务费8000元/月，提成次月10日前结算: the day stands in a phrase of its own.
  const apart = piece.phrases.find(
    ([from, to]) =>
      from > 0 &&
      /^(?:销售)?(?:提成|佣金|分成)[^,;]*(?:支付|结算|发放|结清|付清)/.test(words(piece, from, to)) &&
      dueIn(piece, from, to) !== undefined,
  );
  if (apart && /服务费|托管费|基础费/.test(whole))
    return [
      {
        kind: 'commission',
        party: 'merchant',
        params: { due: dueIn(piece, ...apart) },
        from: apart[0],
        to: apart[1],
      },
    ];
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
