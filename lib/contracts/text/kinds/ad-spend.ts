import { channelIn } from '../channels';
import { frameAt } from '../frame';
import { capOp, figure, floorOp, leftOf, opAt, perOfMonths, rightOf } from '../limit';
import { perOf, saidOf } from '../metric-words';
import { namedParty, subjectAt } from '../parties';
import {
  type Found,
  type Hit,
  hit,
  type Piece,
  type PieceToken,
  phraseOf,
  rx,
  tokensIn,
  words,
} from '../piece';

function scopeAt(stretch: string, channel: string | undefined): Record<string, unknown> {
  if (/单(?:个|一|条)?(?:推广)?计划|每个(?:推广)?计划|单计划|每条计划/.test(stretch))
    return { scope: 'plan' };
  const product =
    /(?:单|每)(?:个|款|件|一|只)?(?:款)?(?:产品|商品|宝贝|品|款|链接|SKU)|(?:该|此|这|其他|其余)款/.exec(
      stretch,
    );
  if (product) {
    const name = /(?:主推款|爆款|新品|引流款|利润款)/.exec(stretch)?.[0];
    return { scope: 'product', ...(name === undefined ? {} : { product: name }) };
  }
  const own = /(?:主推款|爆款|新品|测款|引流款|滞销款)(?=[^,;]{0,8}(?:推广|广告|投放|花费|限额|预算))/.exec(
    stretch,
  )?.[0];
  if (own !== undefined) return { scope: 'product', product: own };
  // 开放直通车，全店日限额300元: the shop is named, the channel only stands nearby.
  const near = stretch.split(',').at(-1) ?? stretch;
  if (channel === undefined || (/全店|店铺/.test(near) && channelIn(near) === undefined))
    return { scope: 'shop' };
  return { scope: 'channel', channel };
}

const EXCESS =
  /(?:超[出支过额限投标]|多[烧花投]的?)[^;。]{0,20}?(?:由|算|归|找|是)([^,;。的]{2,8}?)(?:自行|全部|全额|自己)?(?:承担|负担|支付|买单|兜底|垫付|自负|自担|自理|负责|的|出|头上)/;

function bearer(piece: Piece): Record<string, unknown> {
  const match = EXCESS.exec(piece.text);
  // 多烧的算你们的: who is spoken to is the operator.
  const party =
    match?.[1]?.startsWith('你') === true
      ? 'operator'
      : match?.[1] === undefined
        ? undefined
        : namedParty(match[1], piece.around.flipped);
  if (party !== undefined) return { excessBearer: party };
  return /超出[^,;。]{0,10},?甲方(?:不予|不)(?:承担|支付)/.test(piece.text)
    ? { excessBearer: piece.around.flipped ? 'merchant' : 'operator' }
    : {};
}

function adSpend(piece: Piece, token: PieceToken): Found | undefined {
  if (saidOf(piece, token) !== 'ad-spend' || /占|比例|比重/.test(leftOf(piece, token))) return undefined;
  if (token.type === 'num' && (/^(?:[天日月周个%款]|倍)/.test(rightOf(piece, token)) || token.lo < 10))
    return undefined;
  // 预算9000元的1/30; 花1块钱带回2块: no sum to be spent.
  if (
    /^(?:的(?:\d|\uE011|百分|[一二三四五六七八九十]分之|[\uE002\uE004]))/.test(rightOf(piece, token)) ||
    (token.lo > 0 && token.lo < 10)
  )
    return undefined;
  const left = leftOf(piece, token);
  const [, end] = phraseOf(piece, token.m);
  const from = token.m - left.length;
  const stretch = words(piece, from, token.m);
  const op = opAt(piece, token);
  const capped =
    /限额|上限|封顶|最多|最高|至多|限制|控制|额度内|限额内|预算内|不得超|超支|放宽|可?(?:增|提|上调|提高|增加|调)至/.test(
      piece.around.label + stretch + words(piece, token.m + 1, end),
    ) ||
    (op === undefined && /上限|限额|封顶/.test(piece.around.heading));
  const floored =
    /至少|最低|保底|下限|起投|最少|不少于|不低于/.test(stretch) ||
    (op === undefined && /下限|保底|最低/.test(piece.around.heading));
  const party = subjectAt(piece, token.m);
  const breach =
    /(?:^|[,;]|若|如|当)[^,;]*$/.test(left) &&
    op === '<' &&
    /低于|不足/.test(stretch) &&
    /^(?:元)?[,]?(?:的|时|视为|则|即)/.test(rightOf(piece, token));
  // 消耗达到200元时应暂停投放: where spending has to stop is the most that may be spent.
  const reached = op === '>=' && /^(?:以上)?(?:元)?(?:时|的|后)[,]/.test(`${rightOf(piece, token)},`);
  const stops =
    reached &&
    !/亏损|累计/.test(left) &&
    /暂停|停止|关停|下线/.test(words(piece, token.m, piece.masked.length));
  if (reached && !stops && /通知|告知|书面|报告|说明/.test(words(piece, token.m, piece.masked.length)))
    return undefined;
  const floor =
    !stops &&
    !capped &&
    (floored ||
      op === '>=' ||
      breach ||
      (op === undefined &&
        party === 'merchant' &&
        !/不得超|不能超|不超支/.test(piece.text) &&
        /投入|提供|承担|准备|预算为/.test(piece.text)));
  // 8000元的直通车推广预算: the channel stands behind the figure.
  const behind = /^[\uE00C]?的/.test(rightOf(piece, token)) ? words(piece, token.m + 1, end) : '';
  const channel = channelIn(stretch) ?? channelIn(behind) ?? channelIn(words(piece, 0, from).slice(-20));
  const per =
    perOf(piece, token) ??
    perOfMonths(piece, token.m) ??
    (/[当本]月(?:额度|预算|限额|上限)/.test(stretch) ? 'month' : undefined);
  const params: Record<string, unknown> = { ...figure(token, 'amount', 'amountRange') };
  if (floor) {
    if (op === '>' || /若|如果|前提|条件/.test(words(piece, 0, token.m))) return undefined;
    if (
      !/投入|不低于|不少于|不得|至少|保底|最低|保证|承诺|下限|低于|以上|消耗|充值|投放/.test(
        piece.text + piece.around.heading,
      )
    )
      return undefined;
    Object.assign(params, { comparator: floorOp(op) }, scopeAt(stretch, channel));
  } else {
    if (op === undefined && !capped && !stops && !/预算|限额/.test(piece.around.label + stretch))
      return undefined;
    if (
      op === '>' &&
      /申请|审批|同意|批准|书面|确认|报甲方|经/.test(piece.text) &&
      !/限额|上限|预算/.test(piece.text)
    )
      return undefined;
    if ('amountRange' in params && op === undefined && !capped) params.comparator = '<=';
    params.comparator = op === '>=' || op === '>' ? '<=' : capOp(op);
    // 每日不超过500元/款: each product has its own.
    const each = /^[\uE008]?(?:\/|每)?(?:单)?(?:款|品(?!牌)|个?(?:商品|产品|SKU|链接))/i.test(
      rightOf(piece, token),
    );
    Object.assign(params, each ? { scope: 'product' } : scopeAt(stretch, channel), bearer(piece));
  }
  if (per !== undefined) params.per = per;
  if (channel !== undefined) params.channel = channel;
  return {
    kind: floor ? 'ad-spend-floor' : 'ad-spend-cap',
    party: floor ? (party ?? 'merchant') : party === 'merchant' ? 'operator' : party,
    params: { ...params, ...frameAt(piece, token.m) },
    from,
    // 超出部分由乙方承担 belongs to the cap.
    to: floor ? end : (bearing(piece, token)?.[1] ?? end),
  };
}

/** The phrases behind a cap that tell who bears what lies above it. */
function bearing(piece: Piece, token: PieceToken): readonly [number, number] | undefined {
  const tail = piece.phrases.findLast(
    ([from, to]) =>
      from > token.m &&
      /超|多[烧花投]|由|算|承担/.test(words(piece, from, to)) &&
      tokensIn(piece, token.m + 1, to, 'money', 'num', 'ratio', 'percent').length === 0,
  );
  return tail && EXCESS.test(words(piece, phraseOf(piece, token.m)[1], tail[1])) ? tail : undefined;
}

const BAN = rx(
  '(?:不得|不|禁止|暂不|不允许|严禁)(?:(?:为|对|给|在|使用|动用|以|用)[^,;]{1,10}?)?(?:进行|开展|投放|开通|做|安排|涉及|开启|打开|使用|投入|动用|支出)(?:任何)?(?:形式的?)?(?:付费)?(?:推广(?!方案|账|权限)|广告|直通车|千川|投放)(?:费用|花费|花钱|投放)?|(?:不|暂不)开(?:通|设|启)?(?:任何)?(?:付费)?(?:推广|直通车|千川|万相台|车|广告)(?!权限|账)|零(?:推广)?(?:投放|投入)|(?:不|不得)(?:产生|发生)(?:任何)?(?:付费)?(?:推广|广告|投放)|不涉及推广花钱|(?:不得?|不能|不准|不许|禁止|严禁)(?:烧|开)车|不投放|不(?:投|打|做|上)(?:任何|付费|站内)*(?:广告|推广|直通车)(?!计划|方案)|(?:不得?|不能|不准|不许|禁止|严禁)(?:烧钱|投流|投广告|投车)',
);

/** Where a piece forbids to spend anything; undefined = it does not. */
export function spendBan(piece: Piece): Hit | undefined {
  const found = hit(piece, BAN);
  const own = found && phraseOf(piece, found.from);
  if (
    !own ||
    /未经|未征得|除非|非经/.test(piece.text) ||
    /未经|同意|批准|擅自|虚假|超|违规|违法|极限|低俗|侵权/.test(words(piece, ...own))
  )
    return undefined;
  return tokensIn(piece, ...own, 'money', 'num').length > 0 ? undefined : found;
}

function ban(piece: Piece): Found[] {
  const found = spendBan(piece);
  if (!found) return [];
  const channel = channelIn(words(piece, found.from, found.to));
  const params = {
    amount: 0,
    comparator: '<=',
    ...(channel === undefined ? { scope: 'shop' } : { scope: 'channel', channel }),
  };
  const frame = frameAt(piece, found.from);
  return [
    {
      kind: 'ad-spend-cap',
      party: 'operator',
      // 首月不得投放: nothing in that month.
      params: { ...params, ...('fromMonth' in frame ? { per: 'month' } : {}), ...frame },
      from: found.from,
      to: found.to,
    },
  ];
}

/** Most (or least) that may be spent on advertising. */
export function adSpendLimits(piece: Piece): Found[] {
  const found = piece.tokens.flatMap((token) =>
    !piece.taken.has(token.m) && (token.type === 'money' || token.type === 'num')
      ? (adSpend(piece, token) ?? [])
      : [],
  );
  return [...found, ...ban(piece)];
}
