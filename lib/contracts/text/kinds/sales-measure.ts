import { lastSaid } from '../said';
import type { Found, Piece } from '../piece';

const NAMED = /GMV|成交(?:总)?(?:金)?额|支付(?:总)?金额|[实已]付|实收/i;

/** How sales are measured: the deals made, or what was paid; undefined = the text only speaks of sales. */
export function measureOf(piece: Piece, left: string, last: Found | undefined): 'gmv' | 'paid' | undefined {
  // 月销售额目标（支付金额，剔除退款）: a list has the measure of its heading; a series that of its first figure.
  const bare = lastSaid(left.replace(/\([^)]*\)/g, '')) === undefined;
  const before = bare ? last?.params.metric : undefined;
  const over =
    bare && last === undefined ? piece.around.label + piece.around.lead + piece.around.heading : '';
  const named = NAMED.exec(left)?.[0] ?? NAMED.exec(over)?.[0] ?? '';
  if (/GMV|成交/i.test(named)) return 'gmv';
  if (named !== '' || /以[^,;]{0,8}(?:已付|实付|实收|支付金额)/.test(piece.text)) return 'paid';
  return before === 'gmv' || before === 'paid' ? before : undefined;
}
