import { frameAt } from '../frame';
import { capOp, floorOp, governing, leftOf, monthsAt, opAt, perAt, reachedIn, reckonedPer } from '../limit';
import { lastSaid } from '../said';
import { tidy } from '../numerals';
import { subjectAt } from '../parties';
import { type Found, hit, type Piece, phraseOf, rx, tokensIn } from '../piece';
import { baselineOf, standsToday } from '../stands-today';

const SHARE = /(?:免费|自然|搜索|非付费|付费|推广|广告)(?:搜索)?(?:流量|访客数?|UV)|自然搜索(?=占比|比例)/;

const IN_MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };

/** Share of visitors that cost nothing (or, as a cap, of those that were paid for). */
export function freeTrafficShare(piece: Piece): Found[] {
  return piece.tokens.flatMap((token) => {
    if (piece.taken.has(token.m) || !['percent', 'points'].includes(token.type)) return [];
    const [start, end] = phraseOf(piece, token.m);
    const left = piece.masked.slice(0, token.m);
    const said = lastSaid(left);
    if (!SHARE.test(left) || (said !== 'free-share' && said !== 'paid-share' && said !== 'other')) return [];
    // 自然流量不低于全店访客的四成
    if (
      !/占|比例|比重|(?:免费|自然|搜索)流量[^,;占]{0,3}[从由]|(?:流量|访客|访客数|UV)的?$/.test(left) &&
      !/占比/.test(piece.text)
    )
      return [];
    // 从40%提升到60%: the first figure is where it starts.
    if (standsToday(piece, token)) return [];
    const rise = hit(piece, rx('(?:从|由)[^,;\\uE000-\\uE0FF]{0,10}(?<base>{percent})'));
    const base = rise?.token('base');
    const paid =
      said !== 'free-share' &&
      /付费|推广流量|广告流量|推广访客|广告访客/.test(left.slice(-24)) &&
      !/非付费/.test(left.slice(-24));
    const params: Record<string, unknown> = {};
    if (
      token.type === 'points' ||
      (/提升|提高|增加|增长/.test(leftOf(piece, token)) &&
        !/[至到\uE00C]$/.test(piece.masked.slice(0, token.m)) &&
        token.type === 'percent' &&
        !base)
    ) {
      if (token.type === 'percent') return [];
      params.increasePoints = tidy(token.lo * 100);
      params.comparator = '>=';
    } else {
      if (token.lo === token.hi) params.value = token.lo;
      else params.range = [token.lo, token.hi];
      params.comparator = paid ? capOp(opAt(piece, token)) : floorOp(opAt(piece, token));
    }
    if (paid) params.share = 'paid';
    const aside = hit(piece, rx('\\((?:当前|目前|现|现有|签约时)(?:为|约)?(?<base>{percent})'))?.token(
      'base',
    );
    if (aside?.m === token.m) return [];
    const from = base ?? aside;
    const baseline = from?.lo ?? (token.type === 'percent' ? baselineOf(piece, token) : undefined);
    // 较签约时提高8个百分点: of what day the figure is that the points are added to.
    const since =
      /(?:较|(?<!占)比|在)([^,;\d\uE000-\uE0FF]{2,10}?)(?:的?(?:水平|数据|占比))?(?:的?基础上)?(?:提升|提高|增加|增长)/.exec(
        leftOf(piece, token),
      )?.[1];
    if (baseline !== undefined) params.baseline = baseline;
    else if ('increasePoints' in params && since !== undefined) params.baseline = since;
    // 若免费流量占比低于50%，视为未达成: the breach is told, no condition.
    const frame = frameAt(piece, token.m, opAt(piece, token) !== '<');
    const months = monthsAt(piece, token.m);
    const span =
      tokensIn(piece, 0, token.m, 'span').findLast(({ word }) => IN_MONTHS[word] !== undefined) ??
      governing(piece, token.m, 'span');
    if (
      months !== undefined &&
      months !== 'term' &&
      (months.end || (baseline !== undefined && /[至到\uE00C]\uE009的?$/.test(left)))
    ) {
      delete frame.fromMonth;
      delete frame.toMonth;
      frame.byMonth = months.to;
    } else if (span && IN_MONTHS[span.word] !== undefined)
      frame.byMonth = span.lo * (IN_MONTHS[span.word] ?? 1);
    const later = reachedIn(piece, token);
    if (later !== undefined) frame.byMonth = later;
    const per = perAt(piece, token.m) ?? reckonedPer(piece);
    if (per !== undefined) params.per = per;
    return [
      {
        kind: 'free-traffic-share' as const,
        party: subjectAt(piece, token.m),
        params: { ...params, ...frame },
        from: start,
        to: end,
      },
    ];
  });
}
