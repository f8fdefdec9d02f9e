import { frameAt } from '../frame';
import { floorOp, leftOf, opAt, perAt } from '../limit';
import { saidOf } from '../metric-words';
import { subjectAt } from '../parties';
import { type Found, type Piece, phraseOf } from '../piece';

/** Least margin or profit. */
export function marginFloor(piece: Piece): Found[] {
  return piece.tokens.flatMap((token) => {
    if (piece.taken.has(token.m) || !['percent', 'money'].includes(token.type) || token.lo !== token.hi)
      return [];
    const said = saidOf(piece, token);
    if (
      token.type === 'percent' &&
      said !== 'margin' &&
      !(
        token.type === 'percent' &&
        said === 'profit' &&
        /利润空间|利润(?:率)?(?:占|不)/.test(leftOf(piece, token))
      )
    )
      return [];
    if (token.type === 'money' && said !== 'profit' && said !== 'margin') return [];
    const left = leftOf(piece, token);
    if (
      /提成|分成|奖|按(?=[^,;]{0,6}$)|部分/.test(piece.text.slice(0, piece.index[token.m + 1] ?? 0)) ||
      /^(?:的?部分|归|作为)/.test(piece.masked.slice(token.m + 1))
    )
      return [];
    const op = opAt(piece, token);
    if (op === '<=' || (op === undefined && !/(?:守住|保住|保持|维持|留足|保证|确保)(?:在|有)?$/.test(left)))
      return [];
    const [, end] = phraseOf(piece, token.m);
    const per = perAt(piece, token.m) ?? (/每[单笔]/.test(left) ? 'order' : undefined);
    const named =
      /每个单品|单品|每款|每个产品|单款|店铺|全店|主推款|爆款|(?:参加|报)[^,;的]{2,6}的?(?:商品|产品|款)|(?:引流|利润|清仓|福利|常规|活动|新)款|活动(?:商品|产品|款)/.exec(
        left,
      )?.[0];
    const scope =
      named !== undefined &&
      /品|款|产品/.test(named) &&
      !/活动|主推|爆|参加|引流|利润|清仓|福利|常规|新款/.test(named)
        ? 'product'
        : named !== undefined && /店/.test(named)
          ? 'shop'
          : named;
    const margin = /净利/.test(left) ? 'net' : /毛利/.test(left) ? 'gross' : undefined;
    const params: Record<string, unknown> = {
      ...(token.type === 'percent' ? { value: token.lo } : { amount: token.lo }),
      comparator: floorOp(op),
      ...(margin === undefined ? {} : { margin }),
      ...(per === undefined ? {} : { per }),
      ...(scope === undefined ? {} : { scope }),
    };
    return [
      {
        kind: 'margin-floor' as const,
        party: subjectAt(piece, token.m),
        params: { ...params, ...frameAt(piece, token.m, false) },
        from: token.m - left.length,
        to: end,
      },
    ];
  });
}
