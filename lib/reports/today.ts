import { indexFor } from '../contracts/history';
import { measure } from '../contracts/measure';
import { pageLink } from '../contracts/page-name';
import type { Contract, History, Missing } from '../contracts/types';
import type { MetricId } from '../metrics/catalog';
import type { Evidence, SnapshotFacts } from '../metrics/types';
import { addDays, today as dayIn } from '../quantity/day';
import { type Interval, saysNothing } from '../quantity/interval';
import { type Day, type Instant, newestOf } from '../quantity/period';
import type { Currency } from '../quantity/types';
import { type Reconciliation, type Row, reconcile } from '../settlement/reconcile';
import { relativeChange } from './week-figures';

/** One figure of one day. Money in minor units. */
export interface DayFigure {
  /** undefined = nothing is known of it, which is not 0. */
  readonly value: Interval | undefined;
  /** The day was not over when it was read: the figure may still grow. */
  readonly soFar: boolean;
  /** Time of the newest reading it rests on. */
  readonly asOf: Instant | undefined;
  /** What would narrow it; empty when it is definite. */
  readonly missing: readonly Missing[];
  readonly evidence: readonly Evidence[];
  /** Against the same weekday a week before; undefined where one of the two is open or unknown. */
  readonly change?: Interval | undefined;
  /** The page on which such figures were last read; undefined = never read on a page known by name. */
  readonly page?: Missing['page'] | undefined;
}

/** One day of the daily view: what was sold, what was spent on ads, what is left. */
export interface DayView {
  readonly day: Day;
  readonly sales: DayFigure;
  readonly adSpend: DayFigure;
  /** Sales − goods − ads − fee, the customary formula; refunds and platform fees come off in `sheet`. */
  readonly profit: DayFigure;
  /** The arithmetic behind the profit. */
  readonly sheet: Reconciliation;
}

/** The daily view: today as far as it was read, and yesterday, which is over. */
export interface Today {
  readonly currency: Currency;
  readonly today: DayView;
  readonly yesterday: DayView;
}

interface Wish {
  readonly contract: Contract;
  readonly history: History;
  readonly now: Instant;
}

/** Whose figures lead to the whole: a page of products shows what the shop spent as well. */
const KINDS = ['shop', 'account', 'product', 'campaign'] as const;

/** The newest reading that shows a figure of these shops. */
function lastShown({ contract, history }: Wish, metric: MetricId): SnapshotFacts | undefined {
  const index = indexFor(history);
  return contract.shopIds
    .flatMap((shopId) => KINDS.flatMap((kind) => index.latest(shopId, metric, contract.currency, kind) ?? []))
    .reduce<SnapshotFacts | undefined>((a, b) => (a && a.readAt >= b.readAt ? a : b), undefined);
}

function figureOf(wish: Wish, metric: 'sales' | 'adSpend', day: Day, page: Missing['page']): DayFigure {
  const { contract, history, now } = wish;
  const on = (period: Day) =>
    measure(history, {
      metric,
      unit: contract.currency,
      target: { kind: 'shop' },
      shopIds: contract.shopIds,
      period: { from: period, to: period },
      today: dayIn(contract.zone, now),
    });
  const { value, evidence, asOf, missing, running } = on(day);
  const change = running ? undefined : relativeChange(value, on(addDays(day, -7)).value);
  // Of a day that is over "0 or more" says nothing; of one that is not, that nothing had come in by then.
  const told = !running && saysNothing(value) ? undefined : value;
  return { value: told, soFar: running, asOf, missing, evidence, change, page };
}

function profitOf({ value, sources, missing }: Row, soFar: boolean): DayFigure {
  const pages = sources.flatMap((source) => (source.kind === 'pages' ? [source] : []));
  const known = Number.isFinite(value.lo) || Number.isFinite(value.hi);
  return {
    value: known ? value : undefined,
    soFar,
    asOf: newestOf(pages.map(({ asOf }) => asOf)),
    missing,
    evidence: pages.flatMap(({ evidence }) => evidence),
  };
}

/** What was sold, spent and left today and yesterday, by what was read and entered. Unknown stays unknown, with why. */
export function todayOf(wish: Wish): Today {
  const { contract, now } = wish;
  const day = dayIn(contract.zone, now);
  const linkOf = (metric: MetricId) => {
    const fact = lastShown(wish, metric);
    return fact && pageLink(fact);
  };
  const pages = { sales: linkOf('sales'), adSpend: linkOf('adSpend') };
  const viewOf = (of: Day): DayView => {
    const sheet = reconcile(wish, { from: of, to: of });
    return {
      day: of,
      sales: figureOf(wish, 'sales', of, pages.sales),
      adSpend: figureOf(wish, 'adSpend', of, pages.adSpend),
      profit: profitOf(sheet.profit, of === day),
      sheet,
    };
  };
  return { currency: contract.currency, today: viewOf(day), yesterday: viewOf(addDays(day, -1)) };
}
