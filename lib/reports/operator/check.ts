import { difference } from '../../contracts/arithmetic';
import { type Measured, measure, measureRatio, type Wanted } from '../../contracts/measure';
import type { Contract, History, Missing } from '../../contracts/types';
import { countWork } from '../../contracts/work/count';
import { type MetricId, metricById, metricOf } from '../../metrics/catalog';
import type { Evidence } from '../../metrics/types';
import { today as dayIn } from '../../quantity/day';
import { type Interval, isExact } from '../../quantity/interval';
import { type Instant, newestOf, type Period } from '../../quantity/period';
import type { Unit } from '../../quantity/types';
import type { StatedFigure, Statement } from './statement';

/** How a figure of the operator's stands to the merchant's own. */
export interface StatementCheck {
  readonly statement: Statement;
  readonly outcome: 'equal' | 'differs' | 'unchecked';
  /** What the merchant's own snapshots say; undefined = nothing. */
  readonly own: Interval | undefined;
  readonly unit: Unit | undefined;
  /** Stated less own, where it differs. */
  readonly gap: Interval | undefined;
  readonly evidence: readonly Evidence[];
  readonly asOf: Instant | undefined;
  /** What to read so that it can be checked; empty when it was, or when it never can be. */
  readonly missing: readonly Missing[];
}

interface Own {
  readonly value: Interval | undefined;
  readonly evidence: readonly Evidence[];
  readonly asOf: Instant | undefined;
  readonly missing: readonly Missing[];
}

interface Asked {
  readonly contract: Contract;
  readonly history: History;
  readonly now: Instant;
}

/** An own figure this narrow is one number; a guess, as wide as what reports round away. */
const NARROW = 0.005;

function wanted(asked: Asked, statement: Statement, metric: string, unit: Unit, period: Period): Wanted {
  const { contract, now } = asked;
  const { about, shopId } = statement;
  return {
    metric,
    unit,
    target: about.kind === 'shop' ? { kind: 'shop' } : { kind: about.kind, id: about.id },
    shopIds: shopId === undefined ? contract.shopIds : [shopId],
    period,
    today: dayIn(contract.zone, now),
  };
}

/** Two sums whose quotient the metric is; overall sales stand in where the ads' own are not read. */
function quotientsOf(metric: MetricId): readonly (readonly [string, string])[] {
  const { totals } = metricOf(metric);
  const own = typeof totals === 'object' ? [totals.ratio] : [];
  return metric === 'roi' ? [...own, ['sales', 'adSpend']] : own;
}

function unitOf(metric: string, contract: Contract): Unit {
  const unit = metricById(metric)?.unit ?? 'number';
  return unit === 'money' ? contract.currency : unit;
}

function ownFigure(asked: Asked, statement: Statement, metric: MetricId, unit: Unit, period: Period): Own {
  const { history, contract } = asked;
  const direct: Measured = measure(history, wanted(asked, statement, metric, unit, period));
  if (direct.value) return direct;
  for (const [over, under] of quotientsOf(metric)) {
    const top = wanted(asked, statement, over, unitOf(over, contract), period);
    const bottom = wanted(asked, statement, under, unitOf(under, contract), period);
    const ratio = measureRatio(history, top, bottom);
    if (ratio.value) return ratio;
  }
  return direct;
}

function ownWork(asked: Asked, aspect: Parameters<typeof countWork>[0]['aspect'], period: Period): Own {
  const { contract, history } = asked;
  const { shopIds, zone } = contract;
  const work = countWork({ facts: history.facts, shopIds, aspect, period, zone });
  const sights = work.certain.flatMap(({ before, after }) => (before ? [before, after] : [after]));
  const seen = work.compared > 0 || sights.length > 0;
  const params = { period: { period }, compared: work.compared };
  return {
    value: seen ? work.value : undefined,
    evidence: sights.map(({ evidence }) => evidence),
    asOf: newestOf(sights.map(({ at }) => at)),
    missing: [{ message: { key: `deliverables:missing.${aspect}`, params } }],
  };
}

/** Whether two intervals share a number. */
function meet(a: Interval, b: Interval): boolean {
  if (isExact(a)) return isExact(b) ? a.lo === b.lo : b.lo <= a.lo && a.lo < b.hi;
  if (isExact(b)) return meet(b, a);
  return a.lo < b.hi && b.lo < a.hi;
}

/** Own figures are at least as sharp as what is stated, or nearly one number. */
function sharp(own: Interval, stated: Interval): boolean {
  const width = own.hi - own.lo;
  return width <= Math.max(stated.hi - stated.lo, Math.abs(own.lo) * NARROW);
}

function outcomeOf(figure: StatedFigure, own: Interval): StatementCheck['outcome'] {
  // "Over 10万" is true of any number above.
  const inside = figure.value.lo <= own.lo && own.hi <= figure.value.hi;
  if (!meet(own, figure.value)) return 'differs';
  return inside || sharp(own, figure.value) ? 'equal' : 'unchecked';
}

function unchecked(statement: Statement, own?: Own, unit?: Unit): StatementCheck {
  return {
    statement,
    outcome: 'unchecked',
    own: own?.value,
    unit,
    gap: undefined,
    evidence: own?.evidence ?? [],
    asOf: own?.asOf,
    missing: own?.missing ?? [],
  };
}

/** Holds one figure of the operator's against the merchant's own snapshots, each with its rounding. */
export function checkStatement(statement: Statement, asked: Asked): StatementCheck {
  const { figure, refusal, period } = statement;
  if (!figure || refusal || !period) return unchecked(statement);
  const { of, unit, shown } = figure;
  const own =
    'work' in of ? ownWork(asked, of.work, period) : ownFigure(asked, statement, of.metric, unit, period);
  if (!own.value) return unchecked(statement, own, unit);
  const outcome = outcomeOf(figure, own.value);
  if (outcome === 'unchecked') return unchecked(statement, own, unit);
  const gap = outcome === 'differs' ? difference({ lo: shown, hi: shown }, own.value) : undefined;
  return {
    statement,
    outcome,
    own: own.value,
    unit,
    gap,
    evidence: own.evidence,
    asOf: own.asOf,
    missing: [],
  };
}

/** Whether a difference is in the operator's favour: more sales stated than seen, less spent. undefined = neither way is better. */
export function flatters({ statement: { figure }, gap }: StatementCheck): boolean | undefined {
  if (!gap || !figure || 'work' in figure.of) return gap && gap.lo > 0;
  const { direction } = metricOf(figure.of.metric);
  if (direction === 'none') return undefined;
  return direction === 'up' ? gap.lo > 0 : gap.hi < 0;
}
