import type { RemedyBands } from '../contracts/rules/shortfall-remedy-params';
import { between, type Ends, minus, only, times, wholeMinor } from './ends';

/** The share of the fee at one completion; a step begins at `from` and ends below `to`. Outside of all steps nothing. */
function shareAt(bands: RemedyBands, completion: number): number {
  const band = bands.find(({ from, to }) => from <= completion && completion < (to ?? Infinity));
  return (band?.refundRatio ?? 0) + (band?.deductRatio ?? 0);
}

/** The least and the highest share that any completion from `lo` to `hi`, both included, can give. */
export function bandShares(
  bands: RemedyBands,
  lo: number,
  hi: number,
): { readonly lo: number; readonly hi: number } {
  const edges = bands.flatMap(({ from, to }) => [from, ...(typeof to === 'number' ? [to] : [])]);
  const top = Math.min(hi, Math.max(lo, ...edges) + 1);
  const points = [lo, ...edges.filter((edge) => lo < edge && edge < top), top].toSorted((a, b) => a - b);
  // Between two edges nothing changes, so that one place there stands for all.
  const tried = points.flatMap((point, i) => [point, (point + (points[i + 1] ?? point)) / 2]);
  const shares = tried.map((completion) => shareAt(bands, completion));
  return { lo: Math.min(...shares), hi: Math.max(...shares) };
}

/** A fee times a share of which only the ends are known. */
export function feeShare(fee: Ends, { lo, hi }: { readonly lo: number; readonly hi: number }): Ends {
  return { least: times(fee, lo).least, most: times(fee, hi).most };
}

/** What sales fall short of the target by; nothing above it. */
export function gapOf(target: number, sales: Ends): Ends {
  return between(minus(only(target), sales), 0);
}

/** The part of the fee that stands for what is missing of the target. */
export function inProportion(fee: Ends, target: number, sales: Ends): Ends {
  const gap = gapOf(target, sales);
  return {
    least: wholeMinor((fee.least * gap.least) / target),
    most: wholeMinor((fee.most * gap.most) / target),
  };
}

/** Completion of a target, both ends included. */
export function completionOf(target: number, sales: Ends): { readonly lo: number; readonly hi: number } {
  return { lo: sales.least / target, hi: sales.most / target };
}
