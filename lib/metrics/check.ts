import type { Interval } from '../quantity/interval';
import { isCurrency } from '../quantity/money';
import type { ReadTable } from '../reading/types';
import { type MetricId, metricById } from './catalog';
import type { CellFigure } from './figure';
import { totalsRow } from './totals-row';
import type { EntityKind, TableFacts } from './types';

type Doubt = TableFacts['doubts'][number];

/** The figures of one table, by row and metric. */
export interface Grid {
  readonly table: Pick<ReadTable, 'rows' | 'coverage'>;
  readonly rows: EntityKind | undefined;
  readonly cells: readonly ReadonlyMap<MetricId, CellFigure>[];
}

/** Metrics that add up over products and campaigns; orders do not, since one order may hold two products. */
const OVER_ROWS: ReadonlySet<MetricId> = new Set<MetricId>([
  'sales',
  'salesCreated',
  'adSpend',
  'adSales',
  'adImpressions',
  'adClicks',
  'units',
  'refundAmount',
]);
/** Quotients that every console defines alike. */
const QUOTIENTS: readonly MetricId[] = ['adCtr', 'adCpc', 'roi'];

/**
 * The step in which each metric is shown: the finest of its column. Whole yuan all the way down are most likely rounded
 * to it, and a 3 among 3.90 and 1.25 is a 3.00 whose zeros were left out.
 */
type Steps = ReadonlyMap<MetricId, number>;

function stepOf({ lo, hi, step, unit }: CellFigure): number {
  if (hi > lo) return hi - lo;
  if (step !== undefined) return step;
  return unit === 'number' ? 1 : unit === 'ratio' ? 0.01 : 0;
}

function stepsOf({ cells }: Grid): Steps {
  const steps = new Map<MetricId, number>();
  for (const row of cells)
    for (const [metric, figure] of row)
      steps.set(metric, Math.min(steps.get(metric) ?? Infinity, stepOf(figure)));
  return steps;
}

/** What may have been rounded to the figure as it is shown. */
function loose(figure: CellFigure, step: number): Interval {
  const half = isCurrency(figure.unit) && figure.lo === figure.hi && step > 1 ? step / 2 : 0;
  return { lo: figure.lo - half, hi: figure.hi + half };
}

function apart(a: Interval, b: Interval, slack: number): boolean {
  return a.lo - slack > b.hi || b.lo - slack > a.hi;
}

function addsUp(metric: MetricId, rows: EntityKind | undefined): boolean {
  if (rows === 'shop' || rows === 'account') return metricById(metric)?.totals === 'sum';
  return (rows === 'product' || rows === 'sku' || rows === 'campaign') && OVER_ROWS.has(metric);
}

function totalDoubts(grid: Grid, steps: Steps): Doubt[] {
  const { table, cells } = grid;
  const at = totalsRow(table);
  const totals = at === undefined ? undefined : cells[at];
  if (at === undefined || !totals) return [];
  const parts = table.rows.flatMap((row, index) => (row.summary || (row.level ?? 0) > 0 ? [] : [index]));
  const all = table.coverage.total !== null && table.coverage.shown >= table.coverage.total;
  const doubts: Doubt[] = [];
  for (const [metric, total] of totals) {
    if (!addsUp(metric, grid.rows)) continue;
    const figures = parts.map((index) => cells[index]?.get(metric));
    const step = steps.get(metric) ?? 0;
    const known = figures.flatMap((figure) =>
      figure && figure.unit === total.unit ? [loose(figure, step)] : [],
    );
    const lo = known.reduce((sum, figure) => sum + figure.lo, 0);
    const complete = all && known.length === parts.length;
    const hi = complete ? known.reduce((sum, figure) => sum + figure.hi, 0) : Infinity;
    // Each row may have been rounded to the minor unit before it was shown.
    const slack = total.unit === 'count' ? 0 : 0.5 * known.length + 1;
    if (known.length > 0 && apart({ lo, hi }, loose(total, step), slack))
      doubts.push({ check: 'total', metric, row: at });
  }
  return doubts;
}

/** Quotients of which a console may mean either: 投产比 over all that was spent, or over what was spent on sales alone. */
const OTHER_BASE: Readonly<Partial<Record<MetricId, MetricId>>> = { roi: 'adSpendPaid' };

function quotientDoubt(figures: ReadonlyMap<MetricId, CellFigure>, metric: MetricId, steps: Steps): boolean {
  const totals = metricById(metric)?.totals;
  if (typeof totals !== 'object') return false;
  const [above, below] = totals.ratio;
  const other = OTHER_BASE[metric];
  const bases = other !== undefined && figures.has(other) ? [below, other] : [below];
  return bases.every((base) => isApart(figures, metric, [above, base], steps));
}

function isApart(
  figures: ReadonlyMap<MetricId, CellFigure>,
  metric: MetricId,
  parts: readonly string[],
  steps: Steps,
): boolean {
  const shown = figures.get(metric);
  if (!shown) return false;
  const [above, below] = parts.map((id) => {
    const [found, part] = [...figures].find(([known]) => known === id) ?? [];
    return found && part && loose(part, steps.get(found) ?? 0);
  });
  if (!above || !below || !(below.lo > 0) || !(above.lo >= 0)) return false;
  // One unit of the last shown digit either way: consoles round, cut off, or compute from unrounded parts.
  const slack = Math.max(shown.hi - shown.lo, steps.get(metric) ?? 0);
  return apart({ lo: above.lo / below.hi, hi: above.hi / below.lo }, shown, slack + 1e-9);
}

/** Figures of a table that contradict each other: nothing definite may rest on them. */
export function findDoubts(grid: Grid): Doubt[] {
  const steps = stepsOf(grid);
  const rows = grid.cells.flatMap((figures, row) =>
    QUOTIENTS.flatMap((metric): Doubt[] =>
      quotientDoubt(figures, metric, steps) ? [{ check: 'ratio', metric, row }] : [],
    ),
  );
  return [...totalDoubts(grid, steps), ...rows];
}
