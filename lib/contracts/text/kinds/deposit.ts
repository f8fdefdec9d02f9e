import { dueIn, eventBefore, hoursOf } from '../due';
import { frameAt, rightOf } from '../limit';
import { namedParty, subjects } from '../parties';
import { type Found, hit, type Piece, rx, tokensIn, words } from '../piece';

const NAME = /押金|保证金|担保金|质保金|履约金|定金|诚意金/;
const NOT_OURS = /(?:活动|平台|店铺|消保|类目|入驻|账户|投标)保证金|消费者保障|没收|不得|禁止/;

/** What each part is reckoned by, and where in the text that stands. */
function formula(piece: Piece): { readonly at: number; readonly text: string } | undefined {
  const match =
    /(?:保证金|押金|定金|每[期次](?:支付|缴纳)?的?)(?:费用|金额|款项)?(?:=|按|为|:)+(\(?[^,;。]*[-/*+][^,;。]*\d)/.exec(
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
  // 乙方刷单的，押金不予退还: who may lose it has paid it in.
  const losing =
    /^(?:若|如|因)?(甲方|乙方|委托方|受托方)[^,;]{1,20},[^,;]{0,6}(?:押金|保证金)[^,;]{0,6}(?:不予|不退|没收|不再)/.exec(
      piece.text,
    )?.[1];
  if (losing !== undefined) return namedParty(losing, piece.around.flipped);
  if (faultless !== undefined) return namedParty(faultless, piece.around.flipped);
  if (/退还|返还|退回/.test(piece.text) && !/缴|交[纳付存]|支付|收取/.test(piece.text)) return 'merchant';
  const payer = subjects(piece.text, piece.around.flipped)[0]?.party;
  if (/收取/.test(piece.text) && payer !== undefined) return payer === 'merchant' ? 'operator' : 'merchant';
  return payer === 'both' || payer === undefined ? 'merchant' : payer;
}

/** Money left with the other party as security. */
export function deposit(piece: Piece): Found[] {
  if (!NAME.test(piece.text) || NOT_OURS.test(piece.text) || /解除合同|扣除保证金的/.test(piece.text))
    return [];
  const all = piece.masked.length;
  const params: Record<string, unknown> = {};
  const made = formula(piece);
  const opening = hit(
    piece,
    rx(
      '(?:首付|首期|首次(?:支付|缴纳)?|签约时(?:先)?(?:支付|缴纳)|先(?:支付|缴纳|预?付))[^,;]{0,8}?(?<v>{money})|(?<w>{money})[^,;]{0,6}(?:作为|为)(?:首期|首付)',
    ),
  );
  const first = opening?.token('v') ?? opening?.token('w');
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
    params.refundable = !/不予退|不退|不得退|不予返还|不返还/.test(piece.text);
    const ratio = tokensIn(piece, 0, all, 'percent')[0];
    if (ratio) params.refundRatio = ratio.lo;
  }
  const forfeit =
    /(?:若|如|因)?(?:乙方|甲方)?([^,;]{2,20}?)(?:的|,)[^;]{0,12}(?:不予退还|不退还|不予返还|不退)/.exec(
      piece.text,
    )?.[1];
  if (forfeit !== undefined && params.refundable === false) params.forfeitOn = forfeit;
  const spans = tokensIn(piece, 0, all, 'span').filter((token) => token.within === true);
  for (const span of spans) {
    const behind = rightOf(piece, span);
    const event = eventBefore(words(piece, 0, span.m).split(',').at(-1) ?? '');
    const due = span.word === 'workday' ? { workdays: span.lo } : { days: (hoursOf(span) ?? 0) / 24 };
    const whole = { ...due, ...(event === undefined ? {} : { event }) };
    if (back && /退|返/.test(behind)) params.refundDue = whole;
    else if (first && first.m > span.m && first.m - span.m < 14) params.firstDue = whole;
    else if (/缴|交|付|汇|打入|到账|存入/.test(behind)) params.due = whole;
  }
  const rest = piece.tokens.find(({ type }) => type === 'due')?.due;
  if (rest && /余款|尾款|剩余|其余|余下/.test(piece.text)) params.restDue = rest;
  else if (spans.length === 0) {
    const due = dueIn(piece, 0, all);
    if (due) params.due = due;
  }
  if (
    Object.keys(params).length === 0 ||
    (Object.keys(params).length === 1 && params.refundable === true && !/应|须|将|予以|无息/.test(piece.text))
  )
    return [];
  const frame = frameAt(piece, 0, false);
  delete frame.except;
  return [{ kind: 'deposit', party: depositor(piece), params: { ...params, ...frame }, from: 0, to: all }];
}
