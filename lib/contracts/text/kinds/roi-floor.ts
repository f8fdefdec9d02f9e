import { channelAt } from '../channels';
import { frameAt } from '../frame';
import { floorOp, governing, leftOf, monthsAt, onlyThen, opAt, perAt, reckonedPer, rightOf } from '../limit';
import { saidOf } from '../metric-words';
import { tidy } from '../numerals';
import { subjectAt, subjects } from '../parties';
import { type Found, hits, type Piece, type PieceToken, phraseOf, rx, tokensIn, words } from '../piece';

const RUN_UNIT: Readonly<Record<string, string>> = { 月: 'months', 周: 'weeks', 日: 'days', 天: 'days' };

/** `{weeks: 2, run: 'consecutive'}` of a run (连续两周) before a position. */
export function runBefore(piece: Piece, from: number, position: number): Record<string, unknown> {
  const token = tokensIn(piece, from, position, 'run').at(-1);
  if (!token) return {};
  const [run = '', unit = ''] = token.word.split(' ');
  const name = RUN_UNIT[unit];
  return name === undefined ? {} : { [name]: token.lo, run };
}

/** ROI低于1.5超过3天: how long it has to stay below. */
function lasting(piece: Piece, token: PieceToken): Record<string, unknown> {
  if (opAt(piece, token) !== '<' || !/^(?:[\uE00C达满])\uE007/.test(rightOf(piece, token))) return {};
  const span = tokensIn(piece, token.m, token.m + 4, 'span')[0];
  return span?.word === 'day' ? { days: span.lo, run: 'consecutive' } : {};
}

const SPENT = rx(
  '(?<on>(?:广告|推广|投放|直通车|千川|车费)(?:费用?|上|账户)?)?每(?:投入|投放|花费|支付|支出|消耗|投|花|付)?(?:出|了)?(?<in>{money}|{num})(?:的)?(?<what>[^,;\uE001-\uE006]{0,8}?(?:费用?|花费|预算|消耗|推广|广告))?[^;\uE001-\uE006\uE011]{0,24}?(?:产出|带来|产生|实现|创造|获得|换回|换来|贡献|赚回|回)[^;\uE001-\uE006\uE011]{0,8}?(?<op>{cmp})?(?<out>{money}|{num})(?:以上|及以上)?(?:的)?[^,;]{0,6}?(?:销售额|成交额?|GMV|营业额|流水|支付金额|业绩)?',
);

/** 每投入1元推广费，产出不低于3元成交额: the return told in words. */
function perYuan(piece: Piece): Found[] {
  return hits(piece, SPENT).flatMap((match): Found[] => {
    const [spent, made] = [match.token('in'), match.token('out')];
    if (!match.has('on') && !match.has('what')) return [];
    if (!spent || !made || spent.lo <= 0 || made.lo !== made.hi || piece.taken.has(made.m)) return [];
    const ofSales = /销售|成交|GMV|营业额|流水|支付金额|业绩/.test(words(piece, match.from, match.to + 6));
    const op = opAt(piece, made);
    if (!ofSales || made.lo <= spent.lo || op === '<=' || op === '<') return [];
    const fee = /服务费|托管费|运营费/.test(match.words('what') ?? '');
    const per = perAt(piece, made.m);
    const channel = channelAt(piece, made.m);
    return [
      {
        kind: 'roi-floor',
        party:
          subjects(words(piece, 0, made.m), piece.around.flipped).findLast(
            ({ party }) => party === 'operator',
          )?.party ?? 'operator',
        params: {
          value: tidy(made.lo / spent.lo),
          comparator: floorOp(op),
          ...(fee ? { basis: 'service-fee' } : {}),
          ...(channel === undefined ? {} : { channel }),
          ...(per === undefined || per === 'order' ? {} : { per }),
          ...frameAt(piece, made.m),
        },
        from: match.from,
        to: phraseOf(piece, match.to - 1)[1],
      },
    ];
  });
}

const MULTIPLE = rx(
  '(?:销售总?额|成交总?额|GMV|营业额|流水|支付金额)[^,;\\uE001-\\uE007\\uE00C]{0,6}(?<op>{cmp})[^,;\\uE001-\\uE006]{0,8}?(?<what>服务费|托管费|运营费|推广费|广告费|推广花费|投放费)[^,;\\uE001-\\uE006]{0,6}?的?(?<v>{times})',
);

/** 全年销售额不低于所付服务费总额的8倍: sales as a multiple of what is spent. */
function multiple(piece: Piece): Found[] {
  return hits(piece, MULTIPLE).flatMap((match): Found[] => {
    const [value, op] = [match.token('v'), match.token('op')?.op];
    if (!value || piece.taken.has(value.m) || value.lo !== value.hi || op === '<' || op === '<=') return [];
    const fee = /服务|托管|运营/.test(match.words('what') ?? '');
    const per = perAt(piece, match.from + 1);
    const params = {
      value: value.lo,
      comparator: floorOp(op),
      ...(fee ? { basis: 'service-fee' } : {}),
      ...(per === undefined ? {} : { per }),
      ...frameAt(piece, match.from),
    };
    const to = phraseOf(piece, value.m)[1];
    return [{ kind: 'roi-floor', party: subjectAt(piece, match.from), params, from: match.from, to }];
  });
}

/** Least return on ad spend. */
export function roiFloor(piece: Piece): Found[] {
  const told = [...perYuan(piece), ...multiple(piece)];
  if (told.length > 0) return told;
  return piece.tokens.flatMap((token) => {
    if (piece.taken.has(token.m) || !['ratio', 'num', 'percent', 'times', 'count'].includes(token.type))
      return [];
    if (saidOf(piece, token) !== 'roi' || (token.type === 'count' && token.word !== '个')) return [];
    if (token.type === 'count' || token.lo !== token.hi) return [];
    const left = leftOf(piece, token);
    // 如ROI高于3，日预算可增至800元: a condition for something else.
    const own = words(piece, phraseOf(piece, token.m)[0], token.m);
    if (
      onlyThen(piece, token) ||
      (/^(?:若|如|当(?![月日天季期周年]))/.test(own) && ['>', '>='].includes(opAt(piece, token) ?? ''))
    )
      return [];
    if (/增长|提升(?!至|到|[\uE00C])/.test(left.slice(-6)) && token.type === 'percent') return [];
    if (token.type === 'num' && /^(?:天|日|月|款)/.test(rightOf(piece, token))) return [];
    const [, end] = phraseOf(piece, token.m);
    const from = token.m - left.length;
    const all = words(piece, 0, token.m);
    const params: Record<string, unknown> = { value: token.lo, comparator: floorOp(opAt(piece, token)) };
    const channel = channelAt(piece, token.m);
    if (channel !== undefined) params.channel = channel;
    if (
      /销售额[^,]{0,4}(?:与|和|\/|÷|:)[^,]{0,10}(?:服务费|托管费)|(?:服务费|托管费)[^,]{0,4}投(?:入)?产|(?:服务费|托管费)(?:与|和|:)[^,;]{0,6}(?:销售额|成交额)/.test(
        all,
      )
    )
      params.basis = 'service-fee';
    const per = perAt(piece, token.m) ?? reckonedPer(piece);
    if (per !== undefined && governing(piece, token.m, 'run') === undefined && !/调整|优化/.test(left))
      params.per = per;
    return [
      {
        kind: 'roi-floor' as const,
        party: subjectAt(piece, token.m),
        params: {
          ...params,
          ...runBefore(piece, 0, token.m),
          ...lasting(piece, token),
          ...byMonth(piece, token.m, opAt(piece, token) === '<'),
        },
        from,
        to: end,
      },
    ];
  });
}

function byMonth(piece: Piece, position: number, breached: boolean): Record<string, unknown> {
  const frame = frameAt(piece, position);
  const months = monthsAt(piece, position);
  // 第六个月末自然流量占比达到35%，同期ROI不低于2.2: the end of a month is no stretch of months.
  if (months !== undefined && months !== 'term' && months.end) {
    delete frame.fromMonth;
    delete frame.toMonth;
  }
  if ('run' in runBefore(piece, 0, position)) delete frame.conditional;
  // 若ROI低于2: the breach is told, no condition.
  if (breached && /^(?:若|如果|如|当)/.test(words(piece, phraseOf(piece, position)[0], position)))
    delete frame.conditional;
  return frame;
}
