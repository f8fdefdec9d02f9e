import type { WorkAspect } from '../../contracts/work/types';
import type { MetricId } from '../../metrics/catalog';
import type { ProblemCode } from '../../problem';
import type { Interval } from '../../quantity/interval';
import { isCurrency } from '../../quantity/money';
import type { Period } from '../../quantity/period';
import type { Unit } from '../../quantity/types';

/**
 * Why a figure of the operator's is not held against the merchant's own: a target, a change against another time, other
 * sellers' figures, a part of the shop, another shop, days that are not said, an index, several meanings, no number.
 */
export type Refusal =
  | 'target'
  | 'change'
  | 'peer'
  | 'part'
  | 'other-shop'
  | 'no-period'
  | 'index'
  | 'ambiguous'
  | 'number';

/** Why a label that names a metric is not held against the merchant's figures. */
export const REFUSED: Partial<Readonly<Record<ProblemCode, Refusal>>> = {
  'column-is-peer': 'peer',
  'column-is-index': 'index',
  'column-is-change': 'change',
  'column-is-setting': 'target',
  'column-ambiguous': 'ambiguous',
};

/** Whom a figure is about. */
export type About =
  | { readonly kind: 'shop' }
  | { readonly kind: 'product' | 'campaign'; readonly id: string; readonly name: string };

/** One figure of the operator's report. */
export interface Statement {
  /** The words it stands in, or the cell with its column. */
  readonly said: string;
  readonly about: About;
  /** The shop it names; undefined = all of the contract's. */
  readonly shopId?: string | undefined;
  readonly period?: Period | undefined;
  /** What is stated; money in minor units. undefined = no metric or work was named. */
  readonly figure?: StatedFigure | undefined;
  readonly refusal?: Refusal | undefined;
  /** The part of the shop that it is about, in its own words. */
  readonly part?: string | undefined;
}

/** A figure with all that would be rounded to what is written. */
export interface StatedFigure {
  readonly of: { readonly metric: MetricId } | { readonly work: WorkAspect };
  readonly unit: Unit;
  readonly shown: number;
  readonly value: Interval;
}

function decimalsOf(shown: number): number {
  return /\.(\d+)$/.exec(String(shown))?.[1]?.length ?? 0;
}

/**
 * Everything that is written as `shown`: half a unit of its last digit on either side, since who reports leaves out
 * cents. Never narrower than the interval that the text itself stands for.
 */
export function withinRounding({ lo, hi }: Interval, shown: number, unit: Unit): Interval {
  if (lo !== hi || !Number.isFinite(lo)) return { lo, hi };
  const step = isCurrency(unit)
    ? shown % 100 === 0
      ? 100
      : shown % 10 === 0
        ? 10
        : 1
    : 10 ** -decimalsOf(shown);
  return { lo: shown - step / 2, hi: shown + step / 2 };
}
