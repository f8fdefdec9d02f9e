import { inheritedParty, subjects } from '../parties';
import { type Found, hit, hits, type Piece, phraseOf, rx, tokensIn, words } from '../piece';

const LATE =
  /宽限期|迟到|(?:晚|迟)(?:交|发|播)?[一1]次|漏(?:发|交|报|传|更)|(?:付款|付钱|交付|提交|给|付|交)(?:得)?(?:晚|迟)了|逾期|迟延|延迟|延期|延误|拖欠|拖延|未[按依](?:时|期|约|照|本|规定)|未(?:能)?(?:按时|按期|按约|及时|如期|在[^,]{0,12}[前内])|超期|每迟|超时|仍未(?:付|支付|缴)|超过[^,;]{0,6}(?:付款|支付|缴费)[日期]|晚于|超过(?:约定|规定)的?(?:时间|期限|日期)|(?:晚|迟|拖)(?=付|交|给|发|提交|支付|一天|一日)/;
const PENALTY =
  /违约金|滞纳金|罚金|罚款|利息|赔偿金|逾期金|扣(?:除|减|款|罚)?|支付|赔付|罚|加收|计收|按[^,;]{1,8}算/;
const OF =
  /(?:按照?|以|应?支付|缴纳|向[甲乙]方支付|加收|加付|扣除|扣减|扣)(?:相当于)?(?:其)?([^,;按\d]{1,14}?(?:款项?|金额|费用?|总额|总价|部分|价款|费|提成|佣金|货款))(?:总额)?的?(?:每?日)?(?=[\d万千百]分?)|[%‰](?:的)?([\u4e00-\u9fa5]{2,8}?(?:款|费))/;

/** A sum or a rate with what it is counted by. */
const EACH = rx(
  [
    '(?:{every}|每逾?[天日]|每(?:逾期|延迟|迟延|延误|拖延|超期|延期|迟|晚|超时|{cmp})(?:{span}|{count}|一日|一天|1日|1天)|(?:晚|迟|拖)(?:付|交|支付|给)?(?:一天|一日|1天|1日|{span})|按日|日|每延误{span})[^;]{0,40}?(?<v>{percent}|{money})',
    '(?<w>{percent}|{money})(?:/|每)(?:日|天)',
    '(?<x>{percent}|{money}){every}',
    '(?:一次|1次|{count})(?:扣|罚)[款]?[^,;]{0,8}?(?<y>{money})',
    '(?:晚|迟)(?:交|到|发|播|付)?(?:一次|1次|{count})(?:就)?(?:扣|罚)(?:款)?(?<t>{num}|{money})',
    '(?:每(?:晚|迟|拖)|晚|迟|拖)(?:付|交|支付|给)?(?:一天|一日|1天|1日|{span})(?:罚|扣|付|赔|加收)(?:款)?(?<z>{num})',
    '(?:逾期|延误|延期|超期)(?<one>{span})(?:罚|扣|赔|加收)(?:款)?(?<u>{num}|{money})',
  ].join('|'),
);

/** Where the phrase that speaks of lateness begins: 每日发送截图，漏发一次扣50元. */
function lateFrom(piece: Piece): number {
  return piece.phrases.find(([from, to]) => LATE.test(words(piece, from, to)))?.[0] ?? 0;
}

/** The piece from a position on, without frequencies that are none of lateness: 月度总结迟交的，每次… is told by the event. */
function byDay(piece: Piece, start: number): Piece {
  const masked = Array.from(piece.masked, (sign, m) => (m < start ? '~' : sign));
  for (const { type, per, m } of piece.tokens)
    if (type === 'every' && !['day', 'event', 'order'].includes(per ?? '')) masked[m] = '~';
  return { ...piece, masked: masked.join('') };
}

function unitOf(said: string): {
  readonly event: boolean;
  readonly minute: boolean;
  readonly daywise: boolean;
} {
  const first = said.slice(0, 8);
  return {
    event: /次|单|起/.test(first) && !/日|天/.test(first),
    minute: /分钟/.test(first),
    daywise: /日|天/.test(said),
  };
}

function eachFrom(piece: Piece, start: number) {
  return hits(byDay(piece, start), EACH)
    .map((one) => ({ ...one, ...unitOf(words(piece, one.from, one.to)) }))
    .find(({ event, minute, daywise }) => event || minute || daywise);
}

/** What lateness costs, by the day, the event or the minute. */
export function latePenalty(piece: Piece): Found[] {
  // 周报晚交一次扣50，开播迟到一次扣100: a sum for each sort of lateness.
  const told = hits(piece, EACH).filter(
    (one) => one.has('t') && LATE.test(words(piece, ...phraseOf(piece, one.from))),
  );
  if (told.length < 2) return onePenalty(piece);
  return told.map((one) => {
    const [from, to] = phraseOf(piece, one.from);
    return {
      kind: 'late-penalty',
      party: owing(piece, from, to),
      params: { amountPerEvent: one.token('t')?.lo },
      from,
      to,
    };
  });
}

function onePenalty(piece: Piece): Found[] {
  if (!LATE.test(piece.text) || !(PENALTY.test(piece.text) || /[%‰‱]\/[日天]/.test(piece.text))) return [];
  const daily = eachFrom(piece, lateFrom(piece)) ?? eachFrom(piece, 0);
  const value = ['v', 'w', 'x', 'y', 't', 'z', 'u'].map((name) => daily?.token(name)).find((token) => token);
  if (
    !daily ||
    !value ||
    value.lo !== value.hi ||
    (daily.has('one') && daily.token('one')?.lo !== 1) ||
    /(?:最多|最高|封顶|累计)[^,;]{0,4}$/.test(words(piece, 0, value.m))
  )
    return [];
  const { event, minute } = daily;
  if (
    /(?<!逾期|迟延|延迟|未按时|未按期|未如期|未及时|拖延)退还|未完成目标|解除合同/.test(
      words(piece, 0, daily.from),
    )
  )
    return [];
  const name =
    value.type === 'percent'
      ? minute
        ? 'ratePerMinute'
        : event
          ? undefined
          : 'ratePerDay'
      : event
        ? 'amountPerEvent'
        : minute
          ? undefined
          : 'amountPerDay';
  if (name === undefined) return [];
  const params: Record<string, unknown> = { [name]: value.lo };
  const of = OF.exec(words(piece, Math.min(daily.from, phraseOf(piece, value.m)[0]), piece.masked.length))
    ?.slice(1)
    .find((found) => found !== undefined);
  if (of !== undefined && value.type === 'percent')
    params.of = /总|合同/.test(of) ? 'total' : /未|应付|应退|欠|逾期|拖欠|迟/.test(of) ? 'unpaid' : 'fee';
  const grace = tokensIn(piece, 0, daily.from, 'span').find((token) => token.word === 'workday');
  if (grace && /超过|宽限|逾期/.test(words(piece, 0, grace.m + 6))) params.graceWorkdays = grace.lo;
  // …支付违约金，给予5个工作日宽限期
  const spared = hit(piece, rx('(?<n>{span})(?:的)?宽限期'))?.token('n');
  if (!grace && spared?.word === 'workday') params.graceWorkdays = spared.lo;
  const cap = tokensIn(piece, value.m + 1, piece.masked.length, 'percent')[0];
  if (cap && /不超过|上限|封顶|为限|最高|以内/.test(words(piece, value.m + 1, piece.masked.length)))
    params.capRatio = cap.lo;
  const cut = hit(piece, rx('(?:并|且)?[甲乙]方(?:并)?(?:有权|可)(?:单方)?(?:解除|终止)'));
  const from = startOf(piece, daily.from);
  const to = cut && cut.from > value.m ? cut.from : piece.masked.length;
  return [{ kind: 'late-penalty', party: owing(piece, from, to), params, from, to }];
}

/** 乙方应于每月5日前支付服务费，逾期的，…: the duty before the lateness is a rule of its own. */
function startOf(piece: Piece, value: number): number {
  const own = piece.phrases.findLast(
    ([from, to]) => from <= value && (LATE.test(words(piece, from, to)) || from === 0),
  );
  return own?.[0] ?? 0;
}

/** Who is late: named in the sentence, or who pays the fee that it names. */
function owing(piece: Piece, from: number, to: number): Found['party'] {
  const { flipped } = piece.around;
  const named = subjects(words(piece, 0, to), flipped).findLast(
    ({ at }) => at < (piece.index[from] ?? 0) || LATE.test(piece.text.slice(at)),
  );
  if (named) return named.party;
  if (inheritedParty(piece) !== undefined) return inheritedParty(piece);
  const said = words(piece, from, to);
  const fee = /服务费|托管费|基础费|月费/;
  const before = words(piece, 0, from);
  const late =
    // 服务费每月3日前支付，逾期按日加收…
    (/^(?:每?逾期|迟延|延期|拖欠|晚)/.test(said) && fee.test(before) && /支付|付清|缴/.test(before)) ||
    (fee.test(said) && !/扣(?:除|减|罚|款)?[^,;]{0,4}(?:服务费|托管费|基础费|月费)/.test(said)) ||
    /付款期|未付款|逾期付款|迟延付款|晚付|付款[^,;]{0,2}晚|拖欠|欠[款费]/.test(said) ||
    (fee.test(piece.around.before) && /付款|[未欠应][付缴]|支付(?!违约|滞纳)/.test(said));
  return late && !/退还|退款|返还|交付|提交/.test(said) ? 'merchant' : undefined;
}
