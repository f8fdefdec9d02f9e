import { type Piece, type PieceToken, rx } from '../piece';
import type { Token } from '../token';

/** How a shortfall is worded. */
export const SHORT = rx(
  '每(?:低|差|少|降低?|下降|减少|落后)(?=[^,;]{0,4}[\\uE002\\uE003])|未(?:能)?(?:如期)?(?:达到?|完成|达成|实现|达标|满足)|{cmp}|不达标|没有?(?:达到?|完成|达标)|不合格|达不到|完不成|不理想|仍未(?:达|完成|改善)|未能使[^,;]{1,16}?(?:达到?|完成|实现|{cmp})|未获|未见|无法(?:完成|达到)',
);
/** What may fall short: the goals of the contract. */
export const GOAL =
  /目标|指标|考核|KPI|达标|业绩|完成率|达成率|销售额|销售任务|月销|成交额|成交金额|支付金额|实付|营业额|销售收入|流水|GMV|ROI|投产比?|投入产出|响应|应答率|评分|体验分|服务分|得分|DSR|退货率|退款率|订单量|标准|任务|销量|约定(?:的)?(?:效果|数值)|该(?:值|标准|数)|上述|保底/i;

const METRICS: readonly (readonly [string, RegExp])[] = [
  ['gmv', /GMV/i],
  ['roi', /ROI|投产比?|投入产出/i],
  ['return-rate', /退货率|退款率/],
  ['response', /响应|应答率|回复率/],
  ['score', /评分|DSR|服务分|体验分|得分|综合分/i],
  ['orders', /订单量|单量|订单数|销量/],
  ['sales', /销售|月销|成交|营业额|业绩|流水|支付金额/],
];

/** The metric that the trigger names; undefined = it speaks of the targets in general. */
export function metricIn(text: string): string | undefined {
  return METRICS.find(([, pattern]) => pattern.test(text))?.[0];
}

/** Months, weeks and run of a trigger. */
export function runIn(tokens: readonly Token[]): Record<string, unknown> {
  const token = tokens.find(({ type }) => type === 'run');
  if (!token) return {};
  const [run = '', unit = ''] = token.word.split(' ');
  if (unit === '周') return { weeks: token.lo, run };
  // 任一季度 is a quarter's goal, no run of months.
  if (unit === '季度' && run === 'single') return {};
  if (unit === '季度') return { months: token.lo * 3, run };
  return unit === '月' ? { months: token.lo, run } : {};
}

/** How often the goal is set that is missed (季度, 合同期满累计); undefined = not said. */
export function perIn(trigger: string): string | undefined {
  if (/(?:合同|合作|服务|协议|托管)期(?:满|限?届满|内累计|末)|期满|到期时|整个(?:合同|合作)期/.test(trigger))
    return 'term';
  if (/季度|每季|当季/.test(trigger)) return 'quarter';
  if (/年度|全年|满一年/.test(trigger)) return 'year';
  if (/[当本单每]个?月|月度?(?:销|成交|GMV|支付|营业|业绩|目标)/i.test(trigger)) return 'month';
  return undefined;
}

/** `{from, to}` of a share of the target; `null` = without end. */
export interface Band {
  readonly from: number | null;
  readonly to: number | null;
}

/** What a percent as threshold spans: 80%-100%, 低于60%, 80%以上不足100%. */
export function bandOf(piece: Piece, tokens: readonly PieceToken[]): Band | undefined {
  const [first, second] = tokens;
  if (!first) return undefined;
  if (first.lo !== first.hi) return { from: first.lo, to: first.hi };
  if (second) return { from: Math.min(first.lo, second.lo), to: Math.max(first.lo, second.lo) };
  const around = piece.masked.slice(Math.max(0, first.m - 1), first.m + 2);
  const op = piece.tokens.find(
    (token) =>
      token.type === 'cmp' &&
      (token.m === first.m + 1 ||
        (token.m < first.m &&
          /^(?:目标|约定|的|销售|任务|额)*$/.test(piece.masked.slice(token.m + 1, first.m)))),
  )?.op;
  if (op === '<' || op === '<=' || /下/.test(around)) return { from: 0, to: first.lo };
  return { from: first.lo, to: null };
}
