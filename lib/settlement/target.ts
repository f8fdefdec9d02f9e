/** How a promise of sales stands against what good peers reach. */
export type Promised =
  /** Not above what good peers reach. */
  | 'plausible'
  /** Somewhat above: ask for cases of the same size and trade. */
  | 'ambitious'
  /** Far above: a promise made to win the contract. */
  | 'inflated';

export interface TargetCheck {
  /** Reasonable target: current × (1 + growth), for the lower and the upper growth. */
  readonly range: { readonly lo: number; readonly hi: number };
  /** The growth that the promise supposes; undefined = nothing was promised, or nothing is sold today. */
  readonly growth: number | undefined;
  readonly promised: Promised | undefined;
}

/** How far growth may lie above the best peers' before it is called inflated: a guess of ours. */
const MOST_ABOVE_PEERS = 1.25;

/** 合理目标 = 当前数据 × (1 + 行业平均增幅). `growth` as fractions, lower and upper; money in any one unit. */
export function checkTarget(given: {
  readonly current: number;
  readonly growth: { readonly lo: number; readonly hi: number };
  readonly promised?: number | undefined;
}): TargetCheck {
  const { current, growth, promised } = given;
  // 80,000 × 1.8 is 144,000.00000000001 in binary.
  const grown = (by: number) => Number((current * (1 + by)).toPrecision(12));
  const range = { lo: grown(growth.lo), hi: grown(growth.hi) };
  if (promised === undefined || current <= 0) return { range, growth: undefined, promised: undefined };
  const wanted = Number((promised / current - 1).toPrecision(12));
  const state: Promised =
    promised <= range.hi ? 'plausible' : wanted <= growth.hi * MOST_ABOVE_PEERS ? 'ambitious' : 'inflated';
  return { range, growth: wanted, promised: state };
}
