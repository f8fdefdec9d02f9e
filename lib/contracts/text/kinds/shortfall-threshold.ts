import { type Piece, type PieceToken, tokensIn, words } from '../piece';

/** From where on the target counts as missed: a share of it, a sum, or the target itself. */
export function threshold(
  piece: Piece,
  short: { from: number; to: number },
  start: number,
  end: number,
): Record<string, unknown> {
  // 做不到退一半: what is given back is no threshold.
  const behind = tokensIn(
    piece,
    short.from,
    end,
    'percent',
    'money',
    'ratio',
    'num',
    'times',
    'count',
  ).filter(
    (token) =>
      (token.type !== 'count' || token.word === '分') &&
      !/[退扣赔返]/.test(words(piece, short.from, token.m)),
  );
  const first: PieceToken | undefined = behind[0];
  const op =
    piece.tokens.find((token) => token.type === 'cmp' && token.m >= start && token.m < end)?.op ?? '<';
  const comparator = op === '>=' ? '<' : op;
  const trigger = words(piece, start, end);
  const percentBefore = tokensIn(piece, start, short.from, 'percent')[0];
  // 每低于目标10%扣5%: the share is a step; what is missed is the target itself.
  if (/每(?:低|差|少|降|下降|减少|相差|落后)/.test(trigger))
    return /目标|任务|指标|完成率|达成率|达标率|(?:考核|约定|基准)值/.test(trigger)
      ? { threshold: 1, comparator: '<' }
      : {};
  if (first?.type === 'percent')
    return /退货率|退款率|应答率|响应率|回复率/.test(trigger)
      ? { thresholdAmount: first.lo, comparator }
      : { threshold: first.lo, comparator };
  if (first && (first.type !== 'num' || /ROI|投产|评分|DSR|分/i.test(trigger)))
    return { thresholdAmount: first.lo, comparator };
  if (percentBefore && /目标|任务|指标/.test(trigger))
    return { threshold: percentBefore.lo, comparator: op === '<=' ? '<=' : '<' };
  // 每月不低于目标的八成，连续三个月未达标: what was promised is a share of the target.
  const promised = tokensIn(piece, 0, start, 'percent').at(-1);
  if (
    promised &&
    /(?:不低于|不少于|完成|达到?)[^,;]{0,8}目标[^,;]{0,2}$/.test(words(piece, 0, promised.m)) &&
    /(?:未|没|不)(?:能)?达(?:标|到|成)?(?:的)?$/.test(trigger)
  )
    return { threshold: promised.lo, comparator: '<' };
  return { threshold: 1, comparator: '<' };
}
