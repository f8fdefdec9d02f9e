import { frameAt } from '../frame';
import { floorOp, leftOf, opAt } from '../limit';
import { saidOf } from '../metric-words';
import { inheritedParty, subjects } from '../parties';
import { type Found, type Piece, type PieceToken, phraseOf, tokensIn, words } from '../piece';

const NOTIFY =
  /提醒|通知|告知|预警|报告|反馈|提示|上报|提出|知会|汇报|喊|说一声|吱一声|打个?招呼|群里(?:说|发)/;

/** The word of notice, behind what it is about. */
const NOTIFY_AFTER = new RegExp(NOTIFY.source);

const KEPT = /保证|确保|保持|保有|维持|备货|备足|常备|储备|应有|须有|留/;

/** 主推款库存不少于500件，其余SKU不少于50件: the stock of others. */
function rest(piece: Piece, token: PieceToken): boolean {
  const before = tokensIn(piece, 0, token.m, 'count').at(-1);
  return (
    token.type === 'count' &&
    before?.word === token.word &&
    saidOf(piece, before) === 'stock' &&
    /^[,、](?:平时|平日|大促(?:月|期间)?|[淡旺]季月?|其[余他它][^,;\uE000-\uE0FF]{0,6}|[^,;\uE000-\uE0FF]{1,6}(?:款|SKU|品))(?:的)?\uE00C$/.test(
      leftOf(piece, token),
    )
  );
}

/** Least stock: to be kept, or to be reported when it is reached. */
export function stockFloor(piece: Piece): Found[] {
  return piece.tokens.flatMap((token) => {
    // 盘点库存1次 counts the work, no goods.
    const counted =
      (token.type === 'count' && !/[次份场项篇人名位轮期]/.test(token.word)) || token.type === 'num';
    const covered = token.type === 'span' && ['day', 'week', 'month'].includes(token.word);
    if (piece.taken.has(token.m) || (!counted && !covered)) return [];
    const left = leftOf(piece, token);
    // 主推款低于300件时提示补货: what runs low is the stock.
    const low =
      counted &&
      opAt(piece, token) === '<' &&
      /[件套个双台]/.test(token.word) &&
      (/补货|缺货|断货|断码/.test(piece.text) ||
        /库存|备货|存货/.test(piece.around.heading + piece.around.lead + piece.around.label));
    if (
      (!low &&
        !rest(piece, token) &&
        !/库存|备货|常备|储备|存货|可售天数|安全库存|现货/.test(
          left + piece.masked.slice(token.m + 1, token.m + 8),
        )) ||
      (counted &&
        !low &&
        !rest(piece, token) &&
        saidOf(piece, token) !== 'stock' &&
        !/库存|备货/.test(left) &&
        !/^[\uE00C]?(?:的)?(?:现货|库存)(?=[,;]|$)/.test(piece.masked.slice(token.m + 1)))
    )
      return [];
    if (
      covered &&
      !/可售|销量|销售|用量|周转|安全库存|备货|库存(?:天数)?[^,]{0,3}[\uE00C]/.test(
        left + piece.masked.slice(token.m + 1, token.m + 10),
      )
    )
      return [];
    // The span of 不少于15天 holds its comparison.
    const op = opAt(piece, token) ?? (/^(?:不(?:得)?[少低]于|至少)/.test(token.text) ? '>=' : undefined);
    if (
      covered &&
      op === undefined &&
      !/安全库存|备足|备货/.test(left + piece.masked.slice(token.m + 1, token.m + 8))
    )
      return [];
    if ((op === '<=' && !counted) || op === '>') return [];
    if (covered && (token.within || token.lead || /(?:近|过去|前)$/.test(words(piece, 0, token.m))))
      return [];
    const [, end] = phraseOf(piece, token.m);
    const behind = words(piece, token.m, piece.masked.length);
    // 50件以下时通知: at 50 the notice is due already.
    if (op === '<=' && !NOTIFY.test(behind)) return [];
    // 保证备货不少于15天的销量，缺货的须提前告知: to be kept in stock; the notice is of something else.
    const kept = op !== '<' && op !== '<=' && KEPT.test(words(piece, phraseOf(piece, token.m)[0], token.m));
    const noticed = NOTIFY.test(behind) || NOTIFY.test(words(piece, token.m - left.length, token.m));
    const action = noticed && !kept ? 'notify' : 'hold';
    const hours = tokensIn(piece, token.m + 1, piece.masked.length, 'span').find((span) =>
      ['hour', 'day'].includes(span.word),
    );
    const others =
      rest(piece, token) && !/平[时日]|大促|[淡旺]季/.test(left)
        ? /[^,;、\uE000-\uE0FF]+/.exec(left)?.[0]
        : undefined;
    const scope =
      others ??
      /(?:每|各|所有|全部|任[一何意])(?:个|款|件)?(?:SKU|sku|商品|产品|链接|尺码|款)|海外仓[^,;]{0,6}(?:款|SKU)|爆款|主推款|主推产品|主推商品|单品|单款|每款|主打款|热销款|活动(?:商品|款|产品)|核心款|畅销款/.exec(
        words(piece, 0, token.m),
      )?.[0];
    const days = token.lo * (token.word === 'week' ? 7 : token.word === 'month' ? 30 : 1);
    const params: Record<string, unknown> = {
      ...(covered ? { daysOfCover: days } : { count: token.lo }),
      comparator: op === '<=' ? '>' : floorOp(op),
      action,
      ...(scope === undefined ? {} : { scope }),
      ...(action === 'notify' && hours && /内|前/.test(hours.text)
        ? { withinHours: hours.word === 'hour' ? hours.lo : hours.lo * 24 }
        : {}),
    };
    const found = subjects(piece.text, piece.around.flipped);
    const told = piece.text.search(NOTIFY_AFTER);
    const teller = found.findLast(({ at }) => told < 0 || at < told);
    const party = (action === 'notify' ? teller : found.at(0))?.party ?? inheritedParty(piece);
    // What comes behind the notice is a duty of its own.
    const notice = piece.phrases.find(([from, to]) => from > token.m && NOTIFY.test(words(piece, from, to)));
    return [
      {
        kind: 'stock-floor' as const,
        party,
        params: { ...params, ...frameAt(piece, token.m, false) },
        from: token.m - left.length,
        to: action === 'notify' ? (notice?.[1] ?? end) : end,
      },
    ];
  });
}
