import { dueIn, eventBefore, hoursOf } from '../due';
import { lex } from '../lex';
import { governing } from '../limit';
import { type Piece, type PieceToken, phraseOf, tokensIn, words } from '../piece';

/** What may happen again (a request, a sample), and what happens once (the contract is signed). */
const RECURRING = /需求|申请|通知|样品|收样|收到|测款|测图|下单|提出|每次|处罚|扣分|缺货|上新时/;
const ONCE = /签[订署约]|生效|开[通店工]|启动|交接|移交|入驻|合作(?:开始|后)|上线|接手/;

/** 甲方提出测款需求后，乙方应在24小时内: the event is a phrase of its own. */
function eventPhrase(piece: Piece, span: PieceToken): string | undefined {
  const phrase = words(piece, 0, span.m).split(',').at(-2) ?? '';
  return /^(?:若|如|凡|每当|当)?(?:甲方|乙方|委托方|受托方|商家|品牌方|服务商)?([^,;]{2,20}?)(?:后|时|的)$/.exec(
    phrase,
  )?.[1];
}

/** 若活动报名获批，…: what the work is due on, told in the phrase before it. */
function occasionOf(piece: Piece, position: number): string | undefined {
  const before = piece.phrases.findLast(([, to]) => to <= position);
  if (!before || tokensIn(piece, ...before).length > 0) return undefined;
  return /^(?:若|如果?|凡|每当|每逢|一旦|当)(?!需|有需)(.{3,24}?)(?:的|时|后)?$/.exec(
    words(piece, ...before),
  )?.[1];
}

/** 每款配主图5张: so many of each, however often. */
export const EACH = /每(?:款|个(?!月|周|季|工作|自然|星期)|件|套|条|篇|支)/;

/** When and how often what a count stands for is due. */
export function timing(piece: Piece, token: PieceToken): Record<string, unknown> {
  const params: Record<string, unknown> = {};
  const every =
    governing(piece, token.m, 'every') ??
    tokensIn(piece, phraseOf(piece, token.m)[0], token.m, 'every').at(-1) ??
    (tokensIn(piece, ...phraseOf(piece, token.m), 'span', 'due').length === 0 &&
    !EACH.test(words(piece, ...phraseOf(piece, token.m)))
      ? tokensIn(piece, 0, token.m, 'every').at(-1)
      : undefined) ??
    lex(piece.around.lead).find((one) => one.type === 'every');
  if (every?.per !== undefined) params.per = every.per;
  if (every && (/工作日/.test(every.text) || /工作日(?:内|期间)?$/.test(piece.text.slice(0, every.start))))
    params.workdaysOnly = true;
  const phrase = phraseOf(piece, token.m);
  // 5天内上架，之后每月新增10个: a frequency of its own needs no time from the phrase before.
  const cyclic = tokensIn(piece, ...phrase, 'every').length > 0;
  const span = (
    cyclic ? tokensIn(piece, ...phrase, 'span') : tokensIn(piece, 0, piece.masked.length, 'span')
  ).find(
    (one) =>
      one.m !== token.m &&
      (one.within === true ||
        /内/.test(words(piece, one.m + 1, one.m + 2)) ||
        // 收样后72小时交付
        (words(piece, 0, one.m).endsWith('后') &&
          /^(?:交付|交|完成|提交|出|上架|上线)/.test(words(piece, one.m + 1, one.m + 4)))),
  );
  if (span?.word === 'workday') params.withinWorkdays = span.lo;
  else if (span?.word === 'month') params.byMonth = span.lo;
  else if (span && hoursOf(span) !== undefined) params.withinHours = hoursOf(span);
  if (span) {
    const event = eventBefore(words(piece, 0, span.m).split(',').at(-1) ?? '') ?? eventPhrase(piece, span);
    if (event !== undefined) params.event = event;
    if (!('per' in params)) {
      const said = event ?? words(piece, 0, span.m);
      if (RECURRING.test(said)) params.per = 'event';
      else if (ONCE.test(said) || /上架|铺货|搭建|装修|首批/.test(piece.text)) params.per = 'once';
    }
  } else {
    const own = dueIn(piece, ...phrase);
    const due = own ?? (cyclic ? undefined : dueIn(piece, 0, piece.masked.length));
    if (due) {
      params.due = due;
      if (!('per' in params) && 'weekday' in due) params.per = 'week';
      if (!('per' in params) && /每月|每个月|月度|月报/.test(own ? words(piece, ...phrase) : piece.text))
        params.per = 'month';
    }
  }
  const occasion = Object.keys(params).length === 0 ? occasionOf(piece, phrase[0]) : undefined;
  return occasion === undefined ? params : { per: 'event', event: occasion };
}
