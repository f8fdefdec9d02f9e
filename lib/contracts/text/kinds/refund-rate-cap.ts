import { capOp, frameAt, leftOf, opAt, perAt, rightOf } from '../limit';
import { saidOf } from '../metric-words';
import { subjectAt } from '../parties';
import { type Found, type Piece, phraseOf, tokensIn } from '../piece';

/** Most that may be refunded or sent back. */
export function refundRateCap(piece: Piece): Found[] {
  return piece.tokens.flatMap((token) => {
    if (
      piece.taken.has(token.m) ||
      token.type !== 'percent' ||
      token.lo !== token.hi ||
      saidOf(piece, token) !== 'refund-rate'
    )
      return [];
    const left = leftOf(piece, token);
    const op = opAt(piece, token);
    if (op === undefined && !/警戒|预警|上限|红线|为/.test(piece.text)) return [];
    if (/增长|上升|环比/.test(left)) return [];
    // ≤15%，达到20%时须说明: what is to be done at a figure, beside the limit.
    if (
      op === '>=' &&
      rightOf(piece, token).startsWith('时') &&
      tokensIn(piece, 0, token.m, 'percent').length > 0
    )
      return [];
    const [, end] = phraseOf(piece, token.m);
    const per = perAt(piece, token.m);
    const rate = /品质|质量/.test(left)
      ? 'quality-refund'
      : /退货率|退换货率/.test(left)
        ? 'return'
        : 'refund';
    const params: Record<string, unknown> = {
      value: token.lo,
      comparator: capOp(op),
      rate,
      ...(per === undefined ? {} : { per }),
    };
    const frame = frameAt(piece, token.m);
    if (op === '>' || op === '>=') delete frame.conditional;
    return [
      {
        kind: 'refund-rate-cap' as const,
        party: subjectAt(piece, token.m) === 'merchant' ? ('merchant' as const) : undefined,
        params: { ...params, ...frame },
        from: token.m - left.length,
        to: end,
      },
    ];
  });
}
