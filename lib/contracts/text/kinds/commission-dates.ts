import { dueIn } from '../due';
import { type Piece, tokensIn, words } from '../piece';

/** Words for being paid. */
export const PAID =
  /支付|结算(?!单|表)|[日号]前?结(?=[,。;]|$)|发放|结清|付清|核算|[付打汇转](?:给|到|至)|到账/;

/** The day it is paid; the day on which it is reckoned is another. */
export function paidOn(piece: Piece): Record<string, unknown> | undefined {
  return piece.phrases
    .filter(([from, to]) => {
      const said = words(piece, from, to);
      return PAID.test(said) || !/计算|统计|核对|提交|出具|对账/.test(said);
    })
    .map(([from, to]) => dueIn(piece, from, to))
    .find((due) => due !== undefined);
}

/** 当月销售额超过20万元的部分: how often is told by the sales it is reckoned on. */
export function reckoned(text: string): string | undefined {
  if (
    /(?<![\d个末底])月(?:度)?(?:累计|实际|总)?(?:销|成交|支付金额|GMV|毛利|净|流水|营业|业绩|超|佣金|提成)|按月(?:结|支付|计)|当月超/i.test(
      text,
    )
  )
    return 'month';
  if (/按(?:自然)?季度?(?:结|支付|计)|季度(?:累计)?(?:销售|成交|支付金额|GMV|毛利|业绩)/i.test(text))
    return 'quarter';
  return /(?:年度|全年|年)(?:累计)?(?:销售|成交|支付金额|GMV|毛利|业绩)/i.test(text) ? 'year' : undefined;
}

/** 按8%计算佣金，保底3000元/月: the least is of as long a time as the rate. */
export function leastPer(piece: Piece): string | undefined {
  const least = /保底|最低|不(?:得)?[低少]于/;
  const phrase = piece.phrases.find(([from, to]) => least.test(words(piece, from, to)));
  return phrase && tokensIn(piece, ...phrase, 'every')[0]?.per;
}
