import { lex } from './lex';
import { governing, monthsAt } from './limit';
import { type Piece, phraseOf, tokensIn, words } from './piece';

const CONDITION =
  /若|如果|如(?=甲方|乙方|当|店铺|商品|推广|月|库存|遇|平台|双方|因|大促)|前提下|情况下|条件下|为前提|前提是|的基础上|仅在|(?<!同)时候|甲方[^,]{0,20}后,/;

/** Whether the sentence sets a condition for what stands at a position. */
export function conditionalAt(piece: Piece, position: number): boolean {
  return (
    CONDITION.test(words(piece, 0, position)) || /为前提|前提是|前提条件|的情况下|的前提下/.test(piece.text)
  );
}

const SEASON =
  /(?:\d{1,2}月\d{1,2}日(?:至|到|-|~)(?:\d{1,2}月)?\d{1,2}日[^,;]{0,6}|(?:双(?:11|十一|12|十二)|618|年货节|春节|国庆|大促|活动|测款|预售|促销|清仓|换季)[^,;]{0,10}?)期间/;
const EXCEPT =
  /(?:^|[,;(])(?:但|其中)?([^,;()]{0,14}?(?:期间?|[天日]|月份?|周|季|节|双11|618|阶段|大促))(?:均|暂|可)?不(?:(?:予|作|做|参与|纳入|计入|进行)?考核|予?计算?(?:入|在内)?|算(?:在内)?)(?=[,;)]|$)|([^,;(]{1,36}?(?:\([^)]{1,12}\))?)(?:除外|不在此限|不受此限|不受该?限制|不在其列|不适用)|除(?!以|非|上述|此|了)([^,;]{2,30}?)(?:以|之)?外(?!部|包|观|链|卖)/;

/** 大促月≥2.8, 平时不少于300件: the season that a figure is told for. */
const SEASONAL =
  /(?:^|[:,;])(平时|平日)[\uE000-\uE0FF均应须要]{0,3}$|(?:[^一-龥]|[^除非])(大促月|平销月|旺季月?|淡季月?|活动月|促销月)(?:份)?(?:的)?[\uE000-\uE0FF均应须要]{0,3}$/;

function seasonal(piece: Piece, position: number): string | undefined {
  const match = SEASONAL.exec(`,${piece.masked.slice(phraseOf(piece, position)[0], position)}`);
  return match?.[1] ?? match?.[2];
}

/** 首月不考核 leaves the months behind it: `{fromMonth: 2, toMonth: null}`; undefined = what is left out is no stretch at the start. */
function afterwards(exempt: string): Record<string, unknown> | undefined {
  const [first, ...more] = lex(exempt);
  if (!first || more.length > 0 || first.start > 0 || typeof first.months !== 'object') return undefined;
  const { from, to, end } = first.months;
  const rest = exempt.slice(first.end);
  return from === 1 && to !== null && !end && /^(?:的?[一-龥]{1,4}(?:期|月|阶段))?$/.test(rest)
    ? { fromMonth: to + 1, toMonth: null }
    : undefined;
}

/** 6月、11月30万元，其余月份12万元: the months that the others leave. */
function otherMonths(piece: Piece, position: number): number[] | undefined {
  const own = words(piece, phraseOf(piece, position)[0], position);
  if (!/其[余他它](?:各|每)?个?月/.test(own)) return undefined;
  const told = tokensIn(piece, 0, position, 'calendar').flatMap(({ calendar }) => calendar ?? []);
  return told.length === 0
    ? undefined
    : Array.from({ length: 12 }, (_, i) => i + 1).filter((one) => !told.includes(one));
}

/** The params any kind may carry: months, calendar months, exception, condition. */
export function frameAt(piece: Piece, position: number, conditional = true): Record<string, unknown> {
  const frame: Record<string, unknown> = {};
  const months = monthsAt(piece, position);
  const own = words(piece, phraseOf(piece, position)[0], position);
  const season = SEASON.exec(
    /^(?:但|平时|平日|日常|其[余他])/.test(own) ? own : words(piece, 0, position),
  )?.[0];
  // 工作日300元/天，周末500元/天
  const days = /(?:^|[:,])(工作日|周末|双休日|节假日)[^,;\d]{0,4}$/.exec(own)?.[1];
  if (months !== undefined && months !== 'term') {
    frame.fromMonth = months.from;
    frame.toMonth = months.to;
  }
  const date = piece.tokens.find(
    (token) => token.type === 'date' && words(piece, token.m + 1, token.m + 2) === '起',
  );
  if (date && date.word !== '') frame.from = date.word;
  const calendar = governing(piece, position, 'calendar');
  const except = /除|限|其列|考核|适用|不予?[计算]/.test(piece.text) ? EXCEPT.exec(piece.text) : null;
  const exempt = except?.[1] ?? except?.[2] ?? except?.[3];
  // 除6月、11月外: those months are left out, not meant.
  if (calendar?.calendar && exempt?.includes(calendar.text) !== true)
    frame.calendarMonths = calendar.calendar;
  else if (season !== undefined && exempt?.includes(season) !== true) frame.window = season;
  else if (days !== undefined) frame.window = days;
  else {
    const time = seasonal(piece, position);
    if (time !== undefined && exempt !== time) frame.window = time;
  }
  const others = otherMonths(piece, position);
  if (others) frame.calendarMonths = others;
  // 除基础费外，另按5%提成 adds, it leaves nothing out.
  if (exempt !== undefined && !/费$|(?:货|价|尾|余)款$|提成|约定|规定|合同|列明/.test(exempt))
    Object.assign(
      frame,
      ('fromMonth' in frame ? undefined : afterwards(exempt)) ?? {
        except: exempt.replaceAll(/^(?:但|其中)?(?:因|由于)?|\)$/g, ''),
      },
    );
  if (conditional && conditionalAt(piece, position)) frame.conditional = true;
  return frame;
}
