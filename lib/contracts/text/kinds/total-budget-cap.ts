import { frameAt } from '../frame';
import { capOp, leftOf, opAt, perAt, perOfMonths } from '../limit';
import { saidOf } from '../metric-words';
import { type Found, type Piece, phraseOf, words } from '../piece';

const PARTS: readonly (readonly [string, RegExp])[] = [
  ['fee', /服务费|托管费|运营费|提成|人工/],
  ['ad', /推广|广告|投放|投流|车费|直通车/],
  ['goods', /货款|货品|进货|采购|备货|拿货/],
  ['design', /设计|美工|拍摄|装修/],
  ['sample', /样品|寄样/],
  ['other', /其他|其它|杂费|等/],
];

/** 服务费、推广费及采购款，合计: several costs reckoned as one. */
export function sumOfCosts(text: string): boolean {
  // 花在托管、推广、进货上的钱，合计
  const named = text.match(/托管|服务|推广|广告|进货|货款|采购|物料|样品|拍摄/g) ?? [];
  if (new Set(named).size > 1 && /、[^;]{0,20}(?:合计|总计|总和|总共|共计)/.test(text)) return true;
  if (/[费金款用](?:、|和|及|与|连同|加上|\+)[^;]{0,24}(?:合计|总计|总额|之和|总和|总共|共计)/.test(text))
    return true;
  if (/[费款金]\+[^,;\d]{1,10}[费款金]/.test(text)) return true;
  if (/连[^,;]{2,8}带[^,;]{2,10}/.test(text) && partsOf(text).length > 1) return true;
  return TOGETHER.test(text) && partsOf(text).length > 1;
}

/** 一起算, 都算里头: what is listed is reckoned as one. */
const TOGETHER = /一起算|一块算|加[在到]一[起块]|放在?一[起块]|全算|都算|打包|加起来|算在内|一并计|包在里/;

/** The costs that a text names, in its order. */
function partsOf(text: string): string[] {
  return PARTS.map(([name, pattern]) => [name, text.search(pattern)] as const)
    .filter(([, at]) => at >= 0)
    .toSorted(([, a], [, b]) => a - b)
    .map(([name]) => name);
}

/** Most that everything together may cost. */
export function totalBudgetCap(piece: Piece): Found[] {
  return piece.tokens.flatMap((token) => {
    if (piece.taken.has(token.m) || token.type !== 'money') return [];
    const [, end] = phraseOf(piece, token.m);
    const left = leftOf(piece, token);
    const said = saidOf(piece, token);
    // …一个月别超4万，服务费、推广费都算里头: the list may stand behind the sum.
    const listed =
      sumOfCosts(left) || (TOGETHER.test(piece.text) && partsOf(piece.text).length > 1 && said !== 'fee');
    const summed = /[费款金]\+[^,;\d]{1,10}[费款金]/.test(left);
    const behind = words(piece, token.m + 1, piece.masked.length);
    const spelt = /^[^;]{0,8}(?:包括|包含|含|其中)/.test(behind) && partsOf(behind).length > 1;
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
    const includes = partsOf(piece.text);
    const per = perAt(piece, token.m) ?? perOfMonths(piece, token.m);
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
