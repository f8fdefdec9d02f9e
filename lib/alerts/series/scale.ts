/** What is measured: decides on which scale a miss is judged. `plain` = may be negative (profit). */
export type Measure = 'amount' | 'count' | 'rate' | 'plain';

/** A scale on which an ordinary miss has the same size at every level. */
export interface Scale {
  readonly to: (value: number) => number;
  readonly from: (scaled: number) => number;
  /** The least spread that is believed: Poisson noise of counts, 1 % of amounts. */
  readonly floor: number;
  /** Half and double mean something: there is a zero below which nothing lies. */
  readonly relative: boolean;
}

/** Finer than any console shows: keeps a series of nothing from being divided by nothing. */
const LEAST = 1e-6;
/** From the middle of the differences of two to the deviation of one, by a Gauss curve. */
const DEVIATION = 1.4826 / Math.SQRT2;
/** Beyond pure chance a shop's counts vary by about this share (a guess on the small side). */
const EXTRA = 0.02;

/** Whole numbers that turn by less than this part of what chance makes of counts are none: scores, days, rates in percent. */
const NO_COUNT = 0.7;
/** What is believed of those at least; and the level from which chance can be told apart, and the days it takes. */
const STEADIEST = 0.2;
const ENOUGH_LEVEL = 10;
const ENOUGH_VALUES = 28;

/**
 * Square root for small counts, where chance rules, turning into a logarithm for large ones, where shares do. Chance gives
 * the least spread, unless the numbers show that they are steadier than any count.
 */
function countScale(first: readonly number[], level: number, daily: boolean): Scale {
  const k = 2 / EXTRA;
  const to = (value: number) => k * Math.asinh(EXTRA * Math.sqrt(Math.max(0, value) + 0.375));
  const tellable = daily && level >= ENOUGH_LEVEL && first.length >= ENOUGH_VALUES;
  const turn = tellable ? usualTurn(first.map(to), 1) : 1;
  return {
    to,
    from: (scaled) => Math.max(0, (Math.sinh(scaled / k) / EXTRA) ** 2 - 0.375),
    floor: turn < NO_COUNT ? Math.max(STEADIEST, turn) : 1,
    relative: true,
  };
}

/**
 * Logarithm, softened below 2 % of the usual level so that a day of nothing is far away but not infinitely far. The money
 * of a few orders a day varies as their number does, by its root: softened by the square of the usual turn it has one
 * size at every level there too, and a weak day of a small shop is no more than that.
 */
function amountScale(level: number, turn: number): Scale {
  const soft = Math.max(level * Math.max(0.02, turn * turn), LEAST);
  return {
    to: (value) => Math.log(Math.max(0, value) + soft),
    from: (scaled) => Math.max(0, Math.exp(scaled) - soft),
    floor: 0.01,
    relative: true,
  };
}

/** For shares near one: 98 % → 96 % is a doubling of what is missing. */
function rateScale(): Scale {
  const edge = 0.002;
  return {
    to: (value) => {
      const p = Math.min(1 - edge, Math.max(edge, value));
      return Math.log(p / (1 - p));
    },
    from: (scaled) => 1 / (1 + Math.exp(-scaled)),
    floor: 0.02,
    relative: true,
  };
}

/** What the numbers themselves say: negative ones are plain, whole ones counts, those around one half to one rates. */
export function measureOf(values: readonly number[]): Measure {
  if (values.some((value) => value < 0)) return 'plain';
  if (values.every(Number.isInteger)) return 'count';
  const middle = values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
  return middle > 0.4 && values.every((value) => value <= 1) ? 'rate' : 'amount';
}

/** How far values usually are from those of a week before, as a share of the level; 0 = not known, never above one. */
function usualTurn(values: readonly number[], level: number): number {
  const turns = values.slice(7).map((value, i) => Math.abs(value - (values[i] ?? value)));
  const middle = turns.toSorted((a, b) => a - b)[turns.length >> 1] ?? 0;
  return Math.min(1, (DEVIATION * middle) / level);
}

export function scaleOf(measure: Measure, values: readonly number[], daily: boolean): Scale {
  // The first values only: what comes later must not change how the past is judged.
  const first = values.slice(0, 60);
  const level = first.filter((value) => value > 0).toSorted((a, b) => a - b);
  const middle = level[level.length >> 1] ?? 1;
  if (measure === 'count') return countScale(first, middle, daily);
  if (measure === 'amount') return amountScale(middle, daily ? usualTurn(first, middle) : 0);
  if (measure === 'rate') return rateScale();
  return {
    to: (value) => value,
    from: (scaled) => scaled,
    floor: Math.max(Math.abs(middle) * 0.01, LEAST),
    relative: false,
  };
}
