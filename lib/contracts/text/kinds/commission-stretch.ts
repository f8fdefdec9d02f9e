import { dueIn } from '../due';
import { lastSaid } from '../said';
import { hits, type Piece, rx, tokensIn, words } from '../piece';

/** 按6%提成，乙方应于次月3日前提交结算单: a paper that is due is a duty of its own. */
function untilDuty(piece: Piece): number {
  const duty = piece.phrases.find(
    ([from, to]) =>
      from > 0 &&
      /提交|出具|提供[^,;]{0,8}(?:表|单|报告)/.test(words(piece, from, to)) &&
      dueIn(piece, from, to) !== undefined,
  );
  return duty?.[0] ?? piece.masked.length;
}

const LIMITED: ReadonlySet<string | undefined> = new Set([
  'roi',
  'refund-rate',
  'free-share',
  'ad-spend',
  'price',
  'stock',
]);

/** 抽5个点，投产别低于2.5: behind the rate another figure is limited. */
function untilLimit(piece: Piece, named: number): number {
  const limit = piece.phrases.find(([from, to]) => {
    const said = words(piece, from, to);
    return (
      from > named &&
      tokensIn(piece, from, to, 'cmp').length > 0 &&
      LIMITED.has(lastSaid(said)) &&
      !/提|抽|佣|分成|奖|扣除|部分|的/.test(said)
    );
  });
  // 提成5%，押金5000元
  const deposit = piece.phrases.find(
    ([from, to]) =>
      from > named &&
      /^(?:另|并)?(?:交|付|支付|收)?(?:押金|保证金)/.test(words(piece, from, to)) &&
      tokensIn(piece, from, to, 'money', 'num').length > 0,
  );
  return Math.min(limit?.[0] ?? piece.masked.length, deposit?.[0] ?? piece.masked.length);
}

/** A base fee in the same sentence (基础费每月5000元＋超目标部分提10%) is left to its own rule. */
export function startOf(piece: Piece): number {
  const fee = hits(
    piece,
    rx(
      '(?:服务费|基础费|托管费|底薪|月费|固定费用?|运营费)[^,;+]{0,10}{every}?[^,;+]{0,6}{money}(?:{every})?|(?:服务费|托管费|运营费|管理费|月费)[^,;+]{0,4}{num}{every}?(?=,|$)|底薪[^,;+]{0,2}{num}(?=加|\\+|,|$)|{num}{every}(?=与|加|\\+|和)|(?:{money}|{num}){every}?(?:的)?(?:基础费|基础服务费|服务费|固定服务费|底薪|月费)|{every}(?:支付|收取|固定)?{money}',
    ),
  ).findLast(({ to }, i) => i === 0 || tokensIn(piece, 0, to, 'percent').length === 0);
  return fee &&
    /基础|固定|底|服务费|托管费|管理费|月费|运营费/.test(words(piece, 0, fee.to + 6)) &&
    !/销售|提成按/.test(words(piece, 0, fee.from))
    ? fee.to
    : 0;
}

/** Where what is said of a commission ends, whose name stands at a position. */
export function endOf(piece: Piece, named: number): number {
  return Math.min(untilDuty(piece), untilLimit(piece, named));
}
