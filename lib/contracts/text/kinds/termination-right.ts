import { behindOther } from '../ahead';
import { inheritedParty, namedParty, OTHER, subjects } from '../parties';
import { type Found, hit, type Piece, phraseOf, rx, tokensIn, words } from '../piece';

const ENDS = rx(
  '(?:有权|可以?|得|均可|均有权|享有)[^,;。]{0,14}?(?:解除|终止|解约)|单方(?:面)?(?:解除|终止|解约)|(?:本)?(?:合同|协议)(?:自动|即行?|立即)(?:解除|终止|作废|失效)|(?:合同|协议)(?:就|直接)?作废|(?:解除|终止)(?:本)?(?:合同|协议|合作)(?:的)?(?:,|须|应|需)[^,;]{0,10}提前|(?:提前)?{span}[^,;]{0,12}通知[^,;]{0,10}(?:解除|终止)|(?:解除|终止|退出|解约)(?:本)?(?:合同|协议|合作)?(?:的)?,?(?:应当?|须|需)?(?:至少)?{span}[^,;]{0,8}(?:通知|告知)|要求(?:解除|终止)|(?:视为|即)[^,]{0,6}(?:解除|终止)',
);

const TRIGGERS: readonly (readonly [string, RegExp])[] = [
  [
    'unreachable',
    /失联|失去联系|玩?消失|没(?:有)?(?:动静|回音|人(?:理|回|应|接|管))|未登录|不回(?:消息|信息|话|复)|不见人|无法(?:取得)?联系|联系不上|联络不上|无法联络|拒不(?:回复|联系)|不(?:接听|回复)[^,]{0,4}(?:电话|消息|信息)|未[^,;]{0,8}(?:回复|回应)(?:[^,;]{0,4}(?:消息|信息|电话))?|无人(?:响应|回复|回应|对接)/,
  ],
  [
    'late-payment',
    /拖欠(?:[^,;]{0,6}[款费]|[\uE007\uE00C])|(?:逾期|迟延|延迟|拖欠|拖延|未按[时期约][^,]{0,6}|未(?:能)?(?:及时)?)(?:支付|付款|缴|给付|付|服务费|费用|款)|欠费|欠付|(?:逾期|迟延|延迟)(?:[\uE007\uE00C]|超过|达|[^,]{0,6}未付)/,
  ],
  ['prohibited-act', /刷单|补单|虚假|违规操作|泄露|转包|作弊|私自|侵占|挪用|擅自|造假|贿赂|违法/],
  [
    'platform-penalty',
    /扣分|扣[^,]{0,6}分|记分|违规分|处罚|降权|封店|封号|限流|屏蔽|关店|清退|封禁|查封|冻结|被扣/,
  ],
  ['breach-uncured', /催告|整改|改正|纠正|补救|改善|根本违约|违约[^,]{0,14}(?:内|仍)/],
  ['response', /响应|回复|应答/],
  ['shortfall', /目标|达标|业绩|指标|完成率|销售额/],
  ['notice', /提前|通知/],
];

/** 可解除合同，届时按剩余天数退还服务费: what is given back is a rule of its own. */
function untilRefund(piece: Piece, from: number): number {
  const next = piece.phrases.find(
    ([start, end]) =>
      start >= from &&
      (/^[^,;]{0,4}(?:已[收付缴]|剩余)[^,;]{0,8}[费款用](?:均|概|一律)?(?:不予?|不再)(?:退|返)/.test(
        words(piece, start, end),
      ) ||
        /(?:剩余|实际|未履行|未服务|未使用)[^,;]{0,8}(?:天数|日数|月数|月份|天)[^,;]{0,8}(?:退|返|折算|结算)/.test(
          words(piece, start, end),
        )),
  );
  return next?.[0] ?? piece.masked.length;
}

/** Who may end the contract, and on what ground. */
export function terminationRight(piece: Piece): Found[] {
  const ends = hit(piece, ENDS);
  // 每刷单一次支付违约金，累计三次的甲方有权解除: the right is what follows from the act.
  if (
    ends &&
    /刷单|补单|虚假|违规|被封店|封店/.test(piece.text) &&
    /违约金|退还|全额|赔偿[^,]{0,6}损失/.test(words(piece, 0, ends.from))
  )
    return [];
  // 不得拖延付款，逾期超过10日的，可解除: a ground of its own behind the ban.
  const late = /逾期(?:[\uE007\uE00C]|超过|达|满)/.test(piece.masked);
  if (
    !ends ||
    (!late &&
      /(?:不得|禁止|严禁|不做|不从事|不进行|不会|不参与|(?:保证|承诺)不)[^;]*(?:否则|违反|违者|一经|[甲乙]方有权)/.test(
        piece.text,
      )) ||
    /不得(?:单方面?|无故|擅自|提前|随意|中途)*(?:变更|修改)?[或、和]?(?:解除|终止)|无权/.test(piece.text)
  )
    return [];
  const { lead, flipped } = piece.around;
  const text = piece.masked.replaceAll(/[\uE000-\uE0FF]/g, (sign) => sign) + lead;
  const trigger =
    TRIGGERS.find(([, pattern]) => pattern.test(text) || pattern.test(piece.text))?.[0] ??
    // …逾期超过15日可暂停服务；超过30日的，可解除: the lateness was told before.
    (/^(?:逾期)?(?:超过|达到?|满)/.test(piece.text)
      ? TRIGGERS.find(([, pattern]) => pattern.test(piece.around.before))?.[0]
      : undefined);
  if (trigger === undefined) return [];
  const params: Record<string, unknown> = { trigger };
  const lead1 = tokensIn(piece, 0, piece.masked.length, 'span').find(
    (token) =>
      ['day', 'workday', 'month'].includes(token.word) &&
      (token.lead === true || /通知/.test(words(piece, token.m, token.m + 8))) &&
      /提前|前/.test(token.text + words(piece, Math.max(0, token.m - 3), token.m)),
  );
  if (lead1) params.noticeDays = lead1.word === 'month' ? lead1.lo * 30 : lead1.lo;
  // 每逾期一日付千分之三，逾期超过15日可解除: the day of the penalty is not that of the right.
  const spans = tokensIn(piece, 0, piece.masked.length, 'span', 'run').filter(
    (token) =>
      token !== lead1 && token.m < ends.to && !/每(?:逾期|延迟|迟延|拖延)?$/.test(words(piece, 0, token.m)),
  );
  // 连续72小时无人回应的，…，超过十天的可解除: the span told last before the right.
  const own = spans.findLast(({ m }) => m >= phraseOf(piece, ends.from)[0] && m < ends.from);
  const span = own ?? spans[0];
  if (span && trigger !== 'notice') {
    const unit =
      span.type === 'run'
        ? span.word.endsWith('月')
          ? 'month'
          : /[日天]$/.test(span.word)
            ? 'day'
            : ''
        : span.word;
    const name =
      unit === 'workday'
        ? 'workdays'
        : unit === 'hour'
          ? 'hours'
          : unit === 'month'
            ? 'months'
            : unit === 'week'
              ? 'weeks'
              : 'days';
    const op = tokensIn(piece, 0, piece.masked.length, 'cmp').find(
      (token) => token.m === span.m - 1 || token.m === span.m + 1,
    )?.op;
    if (unit !== '' && name !== 'weeks') params[name] = span.lo;
    if (name === 'weeks') params.days = span.lo * 7;
    if (op !== undefined && trigger !== 'breach-uncured') params.comparator = op;
    else if (/达|满/.test(words(piece, Math.max(0, span.m - 2), span.m)) && trigger !== 'breach-uncured')
      params.comparator = '>=';
    if (span.type === 'run') params.run = span.word.split(' ').at(0);
  }
  const points = tokensIn(piece, 0, piece.masked.length, 'count', 'num').find(
    (token) => token.word === '分' || piece.masked[token.m + 1] === '分',
  );
  if (points && trigger === 'platform-penalty') {
    params.points = points.lo;
    const op = tokensIn(piece, 0, piece.masked.length, 'cmp').find(
      (token) => Math.abs(token.m - points.m) <= 2,
    )?.op;
    params.comparator = op ?? '>=';
    const run = /累计|累积|合计|一次性|单次|一次/.exec(piece.text)?.[0];
    if (run !== undefined) params.run = /一次|单次/.test(run) ? 'single' : 'cumulative';
  }
  const named = subjects(words(piece, 0, ends.to), flipped).at(-1)?.party;
  // 乙方失联的，合同自动终止: the one who is at fault does not hold the right.
  const faulty = /自动|作废|失效/.test(ends.text) ? named : undefined;
  const blamed = /自动|作废|失效/.test(ends.text)
    ? /(?:因|由于)(甲方|乙方|委托方|受托方|服务商|商家)/.exec(piece.text)?.[1]
    : undefined;
  const causer = blamed === undefined ? undefined : namedParty(blamed, flipped);
  const holder =
    (faulty === undefined ? named : OTHER[faulty]) ??
    (causer === undefined ? undefined : OTHER[causer]) ??
    (/守约方|另一方|对方/.test(piece.text) ? 'both' : undefined) ??
    // 我随时可以解约: who writes of the operator's doing is the merchant.
    (/(?:我|咱)们?(?:这边|方)?(?:随时|就|有权|可以?|立马)/.test(piece.text) ? 'merchant' : undefined);
  const either =
    /任何一方|任一方|双方|一方|守约方/.test(piece.text) && !/[甲乙]方有权|[甲乙]方可/.test(piece.text);
  return [
    {
      kind: 'termination-right',
      party: either ? 'both' : (holder ?? inheritedParty(piece)),
      params,
      from: behindOther(piece, ends.from),
      to: untilRefund(piece, ends.to),
    },
  ];
}
