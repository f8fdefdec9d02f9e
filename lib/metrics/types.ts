import type { Message } from '../messages/types';
import type { ProblemCode } from '../problem';
import type { Interval } from '../quantity/interval';
import type { Day, Instant, Period } from '../quantity/period';
import type { Currency, Unit, Why } from '../quantity/types';
import type { Coverage } from '../reading/types';
import type { PeriodAnswer } from './answer-types';
import type { MetricId } from './catalog';

/** `money` is shown in major units and observed in minor units (分); ratios are fractions; `number` is bare (ROI 2.5). */
export type MetricUnit = 'money' | 'count' | 'ratio' | 'second' | 'day' | 'score' | 'number';

/** A period that a label names relative to the day of reading: 昨日支付金额, 近7天销量. */
export type Preset =
  | 'today'
  | 'yesterday'
  | 'last-7-days'
  | 'last-14-days'
  | 'last-15-days'
  | 'last-28-days'
  | 'last-30-days'
  | 'last-60-days'
  | 'last-90-days'
  | 'this-week'
  | 'last-week'
  | 'this-month'
  | 'last-month';

/** What a row is about. `account` = an advertising account, which may serve several shops. */
export type EntityKind =
  | 'shop'
  | 'account'
  | 'product'
  | 'sku'
  | 'campaign'
  | 'source'
  | 'keyword'
  | 'staff'
  | 'order';

export interface Entity {
  readonly kind: EntityKind;
  /** The console's own id where shown (kept as text), otherwise the name. For `shop`: the shop's id in the store. */
  readonly id: string;
  readonly name: string;
  /** Level of a traffic source (一级来源 = 1); absent elsewhere. */
  readonly level?: number;
}

/** Where a figure was read: snapshot, table and cell (zero-based, in the order of the snapshot's reading). */
export interface Evidence {
  readonly snapshotId: string;
  readonly frame: number;
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** One fact: this metric of this entity over this period lies in this interval. Derived, never stored as truth. */
export interface Observation extends Interval {
  readonly metric: MetricId;
  readonly entity: Entity;
  readonly period: Period;
  /** True when the period's last day was not over at `readAt`: the value can still grow. */
  readonly open: boolean;
  /** Nominal value; money in integer minor units, as are `lo` and `hi`. */
  readonly shown: number;
  readonly unit: Exclude<MetricUnit, 'money'> | Currency;
  readonly why: Why;
  readonly readAt: Instant;
  /** From a totals row: stands for all rows of its table, also those not shown. */
  readonly summary: boolean;
  readonly evidence: Evidence;
}

export interface ColumnMeaning {
  readonly metric: MetricId;
  readonly unit: MetricUnit;
  readonly scope: EntityKind;
  /** Unit that the label states, such as 万元, 秒, %; passed on to `parseQuantity`. */
  readonly labelUnit?: Unit;
  /** The label's multiplier, 10000 for 万元; absent = 1. */
  readonly labelScale?: number;
  /** Period that the label itself names; wins over the page's. */
  readonly preset?: Preset;
}

/** How one table was understood: what the panel shows and what completeness is judged from. */
export interface TableFacts {
  readonly frame: number;
  readonly table: number;
  readonly title: string | null;
  /** What the rows are about; undefined = not recognised. */
  readonly rows: EntityKind | undefined;
  readonly period: Period | undefined;
  readonly open: boolean;
  readonly coverage: Coverage;
  readonly columns: readonly ColumnFacts[];
  /** Where metrics stand down and days across: its rows mean what elsewhere columns mean. */
  readonly lines?: readonly LineFacts[];
  /** A self-check that failed (totals ≠ sum of rows, CTR ≠ clicks ÷ impressions): no definite verdict may rest on it. */
  readonly doubts: readonly {
    readonly check: 'total' | 'ratio';
    readonly metric: MetricId;
    readonly row: number;
  }[];
  readonly kind?: 'table' | 'cards';
  /** Position among the page's tables of equal title and columns, from 0; absent = 0. */
  readonly nth?: number;
  /** Differs from what was read here before, and gives no facts until the merchant confirms it. */
  readonly drift?: Drift;
  /** The chosen tab or state that leaves rows out (推广中): its sums are lower bounds of the whole, its total no total. */
  readonly filtered?: string;
  /** The merchant wants nothing of this table. */
  readonly excluded?: true;
  /** What the merchant taught besides columns. */
  readonly taught?: { readonly rows?: EntityKind; readonly period?: PeriodAnswer };
  /** What it shows of other sellers; absent = nothing. Never a figure of the shop's own. */
  readonly peers?: readonly PeerFigure[];
  /** Figures that no cell shows, with their arithmetic. */
  readonly computed?: readonly { readonly metric: MetricId; readonly formula: Message }[];
}

/** A figure of other sellers: what a market does, not what the shop does. Money in minor units. */
export interface PeerFigure extends Interval {
  /** The column's label, as the page shows it. */
  readonly label: string;
  readonly level: 'average' | 'best';
  readonly metric: MetricId;
  readonly unit: Observation['unit'];
  readonly period: Period;
  readonly open: boolean;
  readonly row: number;
  readonly column: number;
}

/** Labels of columns that are no longer there, and of those that are new. */
export interface Drift {
  readonly gone: readonly string[];
  readonly added: readonly string[];
}

export interface ColumnFacts {
  readonly label: string;
  readonly meaning: ColumnMeaning | undefined;
  /** Why there is no meaning; undefined when there is one. */
  readonly problem: ProblemCode | undefined;
  /** Cells of this column that could not be read or parsed. */
  readonly unread: number;
  /** Where the first of them stand. */
  readonly unreadRows?: readonly number[];
  /** What the column is known by from one reading to the next: its code, else its label without dates. */
  readonly key?: string;
  /** Says what its row is about, or which day. */
  readonly naming?: true;
  /** The meaning is the merchant's. */
  readonly taught?: true;
}

/** What a row means in a table with metrics down and days across. */
export interface LineFacts extends Omit<ColumnFacts, 'unreadRows'> {
  readonly row: number;
  /** Columns of the cells that could not be read. */
  readonly unreadColumns?: readonly number[];
}

/** One row of a list, by the name that it carried when it was read. */
export interface Listed {
  /** Zero-based, in the order of the reading. */
  readonly row: number;
  readonly column: number;
  /** The console's own id where shown, otherwise the name. */
  readonly id: string;
  /** A product's title, a plan's name, a keyword, an activity. */
  readonly name: string;
  /** Address of the product's image. */
  readonly image?: string;
  /** What its state column says. */
  readonly state?: string;
}

/** A table as a list of what the operator works on. */
export interface Listing {
  readonly kind: 'product' | 'campaign' | 'keyword' | 'activity';
  readonly frame: number;
  readonly table: number;
  /** Tabs chosen on the page: another tab is another list. */
  readonly view: string;
  /** A list of what is on sale, whatever had traffic: what is absent from the whole of it is not listed. */
  readonly catalogue: boolean;
  readonly coverage: Coverage;
  readonly rows: readonly Listed[];
}

/** Everything derived from one snapshot. */
export interface SnapshotFacts {
  readonly snapshotId: string;
  readonly shopId: string;
  readonly consoleId: string | undefined;
  /** Page within the console (`item_rank`), or the route when the console file does not name it. */
  readonly page: string;
  readonly readAt: Instant;
  /** Business day of `readAt` in the shop's zone. */
  readonly day: Day;
  readonly tables: readonly TableFacts[];
  readonly observations: readonly Observation[];
  /** What its tables list by name; absent = nothing that work shows in. */
  readonly listings?: readonly Listing[];
}
