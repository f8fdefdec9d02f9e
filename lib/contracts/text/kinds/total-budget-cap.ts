import { capOp, frameAt, leftOf, monthsAt, opAt, perAt } from '../limit';
import { saidOf } from '../metric-words';
import { type Found, type Piece, phraseOf, words } from '../piece';

const PARTS: readonly (readonly [string, RegExp])[] = [
  ['fee', /服务费|托管费|运营费|提成/],
  ['ad', /推广|广告|投放|投流/],
  ['goods', /货款|货品|进货|采购|备货/],
  ['design', /设计|美工|拍摄|装修/],
  ['sample', /样品|寄样/],
  ['other', /其他|其它|杂费|等/],
];

/** 服务费、推广费及采购款，合计: several costs reckoned as one. */
export function sumOfCosts(text: string): boolean {
  // 花在托管、推广、进货上的钱，合计
  const named = text.match(/托管|服务|推广|广告|进货|货款|采购|物料|样品|拍摄/g) ?? [];
  if (new Set(named).size > 1 && /、[^;]{0,20}(?:合计|总计|总和|总共|共计)/.test(text)) return true;
  return /[费金][、和及与+][^;]{0,24}(?:合计|总计|总额|之和|总和|总共|共计)/.test(text);
}

/** Most that everything together may cost. */
export function totalBudgetCap(piece: Piece): Found[] {
  return piece.tokens.flatMap((token) => {
    if (piece.taken.has(token.m) || token.type !== 'money') return [];
    const [, end] = phraseOf(piece, token.m);
    const left = leftOf(piece, token);
    const listed = sumOfCosts(left);
    const summed = /[费款金]\+[^,;\d]{1,10}[费款金]/.test(left);
    const said = saidOf(piece, token);
    const behind = words(piece, token.m + 1, piece.masked.length);
    const spelt =
      /^[^;]{0,8}(?:包括|包含|含|其中)/.test(behind) &&
      PARTS.filter(([, pattern]) => pattern.test(behind)).length > 1;
    if (
      (said !== 'budget' && !listed && !summed && !(spelt && /投|花|支出|费用|预算/.test(left))) ||
      /占|年化|赔偿|承担/.test(left)
    )
      return [];
    if (
      /推广总|广告总|投放总|推广费(?:用)?(?:的)?总|推广(?:预算|费用)合计/.test(left) &&
      !/服务费/.test(left)
    )
      return [];
    const op = opAt(piece, token);
    if (op === '>=' || (op === undefined && !/预算|上限|最多|封顶|控制/.test(piece.text))) return [];
    const includes = PARTS.filter(([, pattern]) => pattern.test(piece.text)).map(([name]) => name);
    const per = perAt(piece, token.m) ?? (monthsAt(piece, token.m) === 'term' ? 'term' : undefined);
    const params: Record<string, unknown> = {
      amount: token.hi,
      comparator: capOp(op),
      ...(per === undefined ? {} : { per }),
      ...(includes.length > 0 ? { includes } : {}),
    };
    return [
      {
        kind: 'total-budget-cap' as const,
        party: 'operator' as const,
        params: { ...params, ...frameAt(piece, token.m) },
        from: token.m - left.length,
        to: end,
      },
    ];
  });
}
