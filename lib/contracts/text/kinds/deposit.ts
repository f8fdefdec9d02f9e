import { dueIn, eventBefore, hoursOf, paidAt } from '../due';
import { frameAt } from '../frame';
import { rightOf } from '../limit';
import { part } from '../normal';
import { namedParty, subjects } from '../parties';
import {
  type Found,
  hit,
  hits,
  type Piece,
  type PieceToken,
  phraseOf,
  pieceOf,
  rx,
  tokensIn,
  words,
} from '../piece';

const NAME = /押金|保证金|担保金|质保金|履约金|定金|诚意金/;
const NOT_OURS =
  /(?:平台|抖音|天猫|淘宝|京东|快手|拼多多)[^,;甲乙]{0,2}(?:对|要求)[^,;甲乙]{0,12}保证金|(?:活动|平台|店铺|消保|类目|入驻|账户|投标)保证金|消费者保障|没收|不得|禁止/;

/** 支付保证金5000元及首月服务费4000元: the fee told behind is a rule of its own. */
function untilFee(piece: Piece): number {
  const at = piece.masked.search(NAME);
  return (
    hits(
      piece,
      rx(
        '[及和与、,](?:支付)?(?:{months}|{every}|当月|首期)?的?(?:基础)?(?:服务|托管|运营)费[\\uE008\\uE00C为]{0,3}{money}',
      ),
    ).find(({ from }) => from > at)?.from ?? piece.masked.length
  );
}

/** What each part is reckoned by, and where in the text that stands. */
function formula(piece: Piece): { readonly at: number; readonly text: string } | undefined {
  const match =
    /(?:保证金|押金|定金|每[期次](?:支付|缴纳)?的?)(?:费用|金额|款项)?(?:=|按|为|:)+(\(?[^,;。]*[-/*+][^,;。]*\d)/.exec(
      piece.text,
    ) ??
    // 其余按(当月销售额-100000)/100000*5000计算: sales in a sum of its own.
    /(?:按|=|:)(?:照|公式)?(\(?当?月(?:度)?(?:累计)?(?:实际)?(?:销售额|成交额)\)?[^,;。]*[-/*+][^,;。]*\d)/.exec(
      piece.text,
    );
  const stated = match?.[1];
  return match && stated !== undefined
    ? {
        at: match.index,
        text: stated
          .replaceAll(/当?月(?:度)?(?:累计)?(?:实际)?(?:销售额|成交额)/g, 'monthSales')
          .replaceAll(/[元\s]/g, '')
          .replaceAll(/(\d)万/g, '$10000'),
      }
    : undefined;
}

function depositor(piece: Piece): Found['party'] {
  const back = /(?:退还|返还|退回)(?:给)?(甲方|乙方|委托方|受托方)/.exec(piece.text)?.[1];
  if (back !== undefined) return namedParty(back, piece.around.flipped);
  const faultless = /(甲方|乙方|委托方|受托方)(?:无|未|没有|不存在)[^,;]{0,6}违约/.exec(piece.text)?.[1];
  const from = /由([\u4e00-\u9fa5]{2,4}?)(?:于|在|应|须|向|一次性|支付|缴|交|汇|打)/.exec(piece.text)?.[1];
  const payerNamed = from === undefined ? undefined : namedParty(from, piece.around.flipped);
  if (payerNamed !== undefined) return payerNamed;
  // 乙方刷单的，押金不予退还: who may lose it has paid it in.
  const losing =
    /^(?:若|如|因)?(甲方|乙方|委托方|受托方|服务商|商家|托管公司|品牌方|运营方)[^,;]{1,20},[^,;]{0,6}(?:押金|保证金)[^,;]{0,6}(?:不予|不退|没收|不再)/.exec(
      piece.text,
    )?.[1];
  if (losing !== undefined) return namedParty(losing, piece.around.flipped);
  if (faultless !== undefined) return namedParty(faultless, piece.around.flipped);
  if (/退还|返还|退回/.test(piece.text) && !/缴|交[纳付存]|支付|收取/.test(piece.text)) return 'merchant';
  const payer = subjects(piece.text, piece.around.flipped)[0]?.party ?? piece.around.inherited;
  if (/收取/.test(piece.text) && payer !== undefined) return payer === 'merchant' ? 'operator' : 'merchant';
  return payer === 'both' || payer === undefined ? 'merchant' : payer;
}

/** 服务费每月8000元，押金8000元…: a sum or a duty before the deposit is a rule of its own. */
function ownPart(piece: Piece): number {
  const at = piece.phrases.findIndex(([from, to]) => NAME.test(words(piece, from, to)));
  const foreign = piece.phrases.slice(0, Math.max(at, 0)).findLastIndex(([from, to]) => {
    const bound = tokensIn(piece, from, to, 'money', 'span', 'count', 'due', 'percent').length > 0;
    return (
      (tokensIn(piece, from, to, 'money').length > 0 && /费/.test(words(piece, from, to))) ||
      (bound && /[应须需]|负责|保证(?!金)/.test(words(piece, from, to)))
    );
  });
  return foreign < 0 ? 0 : (piece.phrases[foreign + 1]?.[0] ?? 0);
}

/** 合作结束退: the event itself is the day. */
const BACK_AT =
  /(?:^|[,于在、])([^,;。于在、]{0,10}?(?:结束|期满|届满|终止|到期|解除))(?:后|时|之日)?,?(?:[^,;\d]{0,10}?)(?:退|返)/;

/** What a day is counted from: said right before it, else the end of the contract in the phrase before. */
function eventOf(piece: Piece, span: PieceToken): string | undefined {
  const start = phraseOf(piece, span.m)[0];
  return (
    eventBefore(words(piece, start, span.m)) ??
    /([^,;。若如在于]{2,10}?(?:期满|届满|终止|解除|到期|结束))$/.exec(words(piece, start, span.m))?.[1] ??
    /^(?:若|如|在|于)?([^,;。若如在于]{2,10}?(?:期满|届满|终止|解除|到期|结束))[^,;]{2,10}$/.exec(
      words(piece, start, span.m),
    )?.[1] ??
    /([^,;。若如在于]{2,10}?(?:期满|届满|终止|解除|到期|结束))[^,;]{0,10},$/.exec(words(piece, 0, start))?.[1]
  );
}

function days(
  piece: Piece,
  params: Record<string, unknown>,
  first: PieceToken | undefined,
  back: boolean,
): void {
  const all = piece.masked.length;
  const spans = tokensIn(piece, 0, all, 'span').filter((token) => token.within === true);
  for (const span of spans) {
    const behind = rightOf(piece, span);
    const event = eventOf(piece, span);
    const due = span.word === 'workday' ? { workdays: span.lo } : { days: (hoursOf(span) ?? 0) / 24 };
    const whole = { ...due, ...(event === undefined ? {} : { event }) };
    const [start, end] = phraseOf(piece, span.m);
    const said = behind === '' ? words(piece, end, phraseOf(piece, Math.min(end + 1, all - 1))[1]) : behind;
    if (back && /退|返/.test(said)) params.refundDue = whole;
    else if (first && first.m >= start && first.m < end) params.firstDue = whole;
    else if (/缴|交|付|汇|打入|到账|存入/.test(said)) params.due = whole;
  }
  const rest = piece.tokens.find(({ type }) => type === 'due')?.due;
  // 店铺上线后付清余款
  const later =
    /(?:^|[,;])([^,;\d]{2,10}?)(?:之?后|时)(?:再)?(?:付清|结清|补足|支付|交|付)(?:余款|尾款|剩余|其余|余下|剩下)/.exec(
      piece.text,
    )?.[1];
  if (rest && /余款|尾款|剩余|其余|余下|剩下/.test(piece.text)) params.restDue = rest;
  else if (later !== undefined && first) params.restDue = { event: later };
  else if (spans.length === 0) {
    const due = dueIn(piece, 0, all);
    if (due) params.due = due;
  }
  const opened = first && paidAt(words(piece, ...phraseOf(piece, first.m)));
  if (opened && params.firstDue === undefined) params.firstDue = opened;
  const at = paidAt(piece.text);
  if (at !== undefined && params.due === undefined && first === undefined) params.due = at;
  const end = back ? BACK_AT.exec(piece.text)?.[1] : undefined;
  if (end !== undefined && params.refundDue === undefined && params.refundable === true && 'amount' in params)
    params.refundDue = { event: end };
}

/** Money left with the other party as security. */
export function deposit(whole: Piece): Found[] {
  if (!NAME.test(whole.text)) return [];
  const start = ownPart(whole);
  const { text } = whole;
  const piece =
    start === 0
      ? whole
      : pieceOf(part(whole.source, whole.index[start] ?? 0, text.length), {
          ...whole.around,
          inherited:
            subjects(text.slice(0, whole.index[start]), whole.around.flipped)[0]?.party ??
            whole.around.inherited,
        });
  if (!NAME.test(piece.text) || NOT_OURS.test(piece.text) || /解除合同|扣除保证金的/.test(piece.text))
    return [];
  const all = piece.masked.length;
  const params: Record<string, unknown> = {};
  const made = formula(piece);
  const opening = hit(
    piece,
    rx(
      '(?:首付|首期|首次(?:支付|缴纳)?|先(?:支付|缴纳|预?付|交|给))[^,;]{0,8}?(?<v>{money})|(?<w>{money})[^,;]{0,6}(?:作为|为)(?:首期|首付)|(?:首付|首期|先(?:支付|缴纳|预?付|交|给))(?<u>{num})',
    ),
  );
  // 签约当日付1万元，店铺上线后付清余款
  const atSigning = /余款|尾款|剩余|其余|余下|剩下/.test(piece.text)
    ? hit(piece, rx('签[约订署](?:合同|协议)?(?:时|当[日天])(?:支付|缴纳|付|交)[^,;]{0,8}?(?<v>{money})'))
    : undefined;
  const first = atSigning?.token('v') ?? opening?.token('v') ?? opening?.token('w') ?? opening?.token('u');
  if (made !== undefined) params.formula = made.text;
  const bare =
    hit(piece, rx('(?<v>{num})(?:的)?(?:履约)?(?:押金|保证金|定金)'))?.token('v') ??
    hit(piece, rx('(?:押金|保证金|定金)(?:为|是|交|:)?(?<v>{num})(?![%天日月个])'))?.token('v');
  const sum = [...tokensIn(piece, 0, all, 'money'), ...(bare ? [bare] : [])].find(
    (token) =>
      token !== first &&
      (made === undefined || token.start < made.at) &&
      !/(?:违约金|赔偿|扣除|服务费)[^,]{0,6}$/.test(piece.masked.slice(0, token.m)),
  );
  if (sum && sum.lo === sum.hi) params.amount = sum.lo;
  if (first) params.firstAmount = first.lo;
  const back = /退还|返还|退回|无息退|予以退|退(?=[,。;]|$)/.exec(piece.text);
  if (back) {
    // 终止后退还；刷单的，不予退还: it goes back but for what forfeits it.
    const kept = piece.text.replaceAll(/[^,;]{0,10}(?:不予|不再|概不|不得|不)(?:退还|返还|退回|退)/g, '');
    params.refundable = /退还|返还|退回|无息退|予以退|退(?=[,。;]|$)/.test(kept);
    const ratio = tokensIn(piece, 0, all, 'percent')[0];
    if (ratio) params.refundRatio = ratio.lo;
  }
  const lost =
    /(?:若|如|因|有|发生|出现|存在)*(?:乙方|甲方|[委受]托方|服务商|商家|品牌方|托管公司)?(?:若|如|因|有|发生|出现|存在)*([^,;]{2,20}?)(?:行为)?的,?(?:其(?:已)?(?:缴纳|支付|交付|交纳)的)?[^,;的]{0,12}(?:不予退还|不退还|不予返还|不退)/.exec(
      piece.text,
    ) ??
    /(?:若|如|因|有|发生|出现|存在)+([^,;]{2,20}?)(?:行为)?,?[^,;]{0,12}?(?:不予退还|不退还|不予返还|不退)/.exec(
      piece.text,
    );
  const forfeit = lost?.[1];
  if (forfeit !== undefined && back) params.forfeitOn = forfeit;
  days(piece, params, first, back !== null);
  const receiver = /向([\u4e00-\u9fa5]{2,4}?)(?:一次性)?(?:支付|缴纳|交[付纳]?|提供)/.exec(piece.text)?.[1];
  const to = receiver === undefined ? undefined : namedParty(receiver, piece.around.flipped);
  if (to !== undefined && 'amount' in params) params.to = to;
  if (
    Object.keys(params).length === 0 ||
    (Object.keys(params).length === 1 && params.refundable === true && !/应|须|将|予以|无息/.test(piece.text))
  )
    return [];
  const frame = frameAt(piece, 0, false);
  delete frame.except;
  return [
    {
      kind: 'deposit',
      party: depositor(piece),
      params: { ...params, ...frame },
      from: start,
      to: untilFee(whole),
    },
  ];
}
