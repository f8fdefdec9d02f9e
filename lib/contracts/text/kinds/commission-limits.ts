import { leftOf, opAt } from '../limit';
import { saidOf } from '../metric-words';
import { type Piece, words } from '../piece';

/** 不足3000元的按3000元计，超过3万元的按3万元封顶: the same sum twice is where the commission ends. */
function twice(piece: Piece): Record<string, unknown> {
  const sums = piece.tokens.filter(({ type, lo, hi }) => (type === 'money' || type === 'num') && lo === hi);
  const params: Record<string, unknown> = {};
  sums.forEach((token, i) => {
    const next = sums[i + 1];
    if (
      !next ||
      next.lo !== token.lo ||
      !/^.[^\uE000-\uE0FF;]{0,8}[按以付](?:照|给|其)?$/.test(piece.masked.slice(token.m, next.m))
    )
      return;
    const op = opAt(piece, token);
    if (op === '<') params.minAmount = token.lo;
    else if (op === '>') params.capAmount = token.lo;
  });
  return params;
}

/** The least and the most that a commission comes to. */
export function limits(piece: Piece, from = 0): Record<string, unknown> {
  const params: Record<string, unknown> = {};
  const ends = twice(piece);
  if (Object.keys(ends).length > 0) return ends;
  // 保底4000: the unit is left out.
  for (const token of piece.tokens.filter(({ type, lo }) => type === 'num' && lo >= 100)) {
    if (/保底[\uE00C]?(?:佣金|提成)?[\uE008]?$|保底$/.test(words(piece, 0, token.m)))
      params.minAmount = token.lo;
    if (words(piece, 0, token.m).endsWith('封顶') || /^.封顶/.test(words(piece, token.m, token.m + 4)))
      params.capAmount = token.lo;
  }
  for (const token of piece.tokens.filter(
    (one) => one.type === 'money' && one.m >= from && !piece.taken.has(one.m),
  )) {
    const left = leftOf(piece, token);
    // 月销10万以下无提成: a sum of sales is no limit of the commission.
    if (saidOf(piece, token) === 'sales') continue;
    const said = words(piece, token.m - left.length, token.m + 2);
    // 按净利润的20%计算，每月不低于2000元: a limit in a phrase of its own is of the sum before it.
    const bare =
      /[\uE002][^,;]*,(?:但|且|并)?[\uE008]?(?:提成|佣金)?(?:应|须)?[\uE00C]$/.test(
        piece.masked.slice(0, token.m),
      ) && !/基础|固定|服务费/.test(piece.text);
    if (bare && /^.(?:[,;]|$)/.test(piece.masked.slice(token.m))) {
      const op = opAt(piece, token);
      if (op === '>=') params.minAmount = token.lo;
      else if (op === '<=') params.capAmount = token.lo;
      continue;
    }
    if (
      !/(?:提成|佣金|分成|奖励|奖金)[^,;]{0,10}$|保底|封顶|最低|最高/.test(
        words(piece, token.m - left.length, token.m),
      ) &&
      !/^.封顶/.test(piece.masked.slice(token.m)) &&
      !(
        opAt(piece, token) !== undefined &&
        saidOf(piece, token) === 'fee' &&
        piece.tokens.every(({ type }) => type !== 'percent')
      )
    )
      continue;
    const op = opAt(piece, token);
    if (
      /保底|最低/.test(said) ||
      (op === '>=' && (/提成|分成|佣金/.test(left) || saidOf(piece, token) === 'fee'))
    )
      params.minAmount = token.lo;
    else if (/封顶|最高|上限/.test(said) || (op === '<=' && /提成|分成|佣金|奖/.test(left)))
      params.capAmount = token.lo;
  }
  return params;
}
