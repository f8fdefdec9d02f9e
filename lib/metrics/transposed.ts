import { isProblem } from '../problem';
import type { ReadTable } from '../reading/types';
import { NOTHING_TAUGHT, type Taught } from './answers';
import { asTaught, titleOf } from './columns';
import { type CellFigure, figureOf, type NumberStyle } from './figure';
import { normalWords } from './label';
import { isOfOthers } from './others';
import {
  type Dated,
  dated,
  dateOrder,
  dayOfReading,
  ofPreset,
  periodAsTaught,
  type Place,
  resolvePeriod,
} from './period';
import { periodOfText } from './period-text';
import { presetOfText } from './preset';
import { recogniseColumn } from './recognise';
import { columnKey } from './table-mark';
import type { ColumnMeaning, EntityKind, LineFacts } from './types';

/** One figure of a table whose rows are metrics and whose columns are days. */
export interface TransposedFigure {
  readonly meaning: ColumnMeaning;
  readonly figure: CellFigure;
  readonly at: Dated;
  readonly row: number;
  readonly column: number;
}

/** A table with metrics down and days across. */
export interface Transposed {
  readonly figures: readonly TransposedFigure[];
  /** What each row was taken for. */
  readonly lines: readonly LineFacts[];
  /** By column: the rows of known metrics whose cell could not be read or parsed. */
  readonly unread: ReadonlyMap<number, readonly number[]>;
}

const UNIT = /^(?:单位|计量单位|unit|units|satuan)$/;
const NAMES = /\p{L}{2}/u;

function datedLabel(label: string, place: Place): Dated | undefined {
  const leaf = label.split(/\s\/\s/).at(-1) ?? '';
  const preset = presetOfText(leaf);
  const period = preset ? ofPreset(preset, place) : periodOfText(leaf, dayOfReading(place), dateOrder(place));
  return period ? dated(period, place, 'table') : undefined;
}

/** Holds the figures of the table's own days, beside what they are compared with. */
const VALUE =
  /^(?:数值|数据|值|指标值|本期(?:数据|数值|值)?|本周期|当期|当前值?|我的(?:店铺)?|本店|value|current|this period)$/;

/** The days of each column: its own, else the table's where one column alone holds values. */
function daysOf(table: ReadTable, place: Place, taught: Taught): readonly (Dated | undefined)[] {
  const own = table.columns.map(({ label }) => datedLabel(label, place));
  if (own.some((day) => day !== undefined)) return own;
  const values = table.columns.map(({ label }) => VALUE.test(normalWords(label)));
  if (values.filter(Boolean).length !== 1) return own;
  const found =
    taught.period === undefined ? resolvePeriod(table, place) : periodAsTaught(taught.period, place);
  return isProblem(found) ? own : values.map((value) => (value ? found : undefined));
}

interface Naming {
  /** Column that names the metrics. */
  readonly names: number;
  /** Column that holds their units; -1 = none. */
  readonly units: number;
  /** Rows that name a metric the catalog knows. */
  readonly known: number;
}

function labelOf(row: ReadTable['rows'][number], { names, units }: Pick<Naming, 'names' | 'units'>): string {
  const name = row.cells[names]?.text ?? '';
  const unit = units < 0 ? '' : (row.cells[units]?.text ?? '').trim();
  return unit === '' || /^[-–—]+$/.test(unit) ? name : `${name}(${unit})`;
}

/** The undated column that names the most metrics, else the first that holds names. */
function namingOf(
  table: ReadTable,
  days: readonly unknown[],
  meant: (label: string) => boolean,
): Naming | undefined {
  const units = table.columns.findIndex(({ label }) => UNIT.test(normalWords(label)));
  let best: Naming | undefined;
  for (const [names] of table.columns.entries()) {
    if (days[names] !== undefined || names === units) continue;
    const texts = table.rows.map((row) => row.cells[names]?.text ?? '');
    if (!texts.some((text) => NAMES.test(text))) continue;
    const known = table.rows.filter((row) => meant(labelOf(row, { names, units }))).length;
    if (!best || known > best.known) best = { names, units, known };
  }
  return best;
}

/**
 * The figures of a table with metrics down and days across; undefined when it is not one: at least two columns must be
 * dated, or one holds the values of the table's days, and a row must name a metric, by the catalog or by the merchant;
 * where all but the names is dated, the rows can be nothing but metrics that are not known yet. Columns without a date
 * are left out.
 */
export function readTransposed(
  table: ReadTable,
  place: Place,
  style: NumberStyle,
  whole: EntityKind,
  taught: Taught = NOTHING_TAUGHT,
): Transposed | undefined {
  if (table.kind === 'cards' || isOfOthers(table, undefined, place)) return undefined;
  const days = daysOf(table, place, taught);
  const across = days.filter((day) => day !== undefined).length;
  if (across === 0) return undefined;
  const title = titleOf(table, place);
  const meaningOf = (label: string) => {
    const answer = taught.columns.get(columnKey({ label }));
    if (answer === 'none') return answer;
    const own = answer && asTaught(answer, label, undefined);
    if (own) return { ...own, scope: answer?.scope ?? whole };
    const read = recogniseColumn(label, { console: place.console, title });
    return isProblem(read) ? read : { ...read, scope: whole };
  };
  const naming = namingOf(table, days, (label) => {
    const meaning = meaningOf(label);
    return meaning === 'none' || !isProblem(meaning);
  });
  // One column of days or values makes a table of metrics only where its rows name several.
  if (across < 2 && (!naming || naming.known < Math.max(2, table.rows.length / 2))) return undefined;
  if (!naming || (naming.known === 0 && across < table.columns.length - (naming.units < 0 ? 1 : 2)))
    return undefined;
  // A metric that several rows claim (the shop's own, and below it another's) belongs to none of them.
  const claims = Map.groupBy(table.rows, (row) => {
    const meaning = meaningOf(labelOf(row, naming));
    return meaning === 'none' || isProblem(meaning) ? '' : `${meaning.metric} ${meaning.preset ?? ''}`;
  });
  const isRival = (meaning: ColumnMeaning) =>
    (claims.get(`${meaning.metric} ${meaning.preset ?? ''}`)?.length ?? 0) > 1;
  const figures: TransposedFigure[] = [];
  const unread = new Map<number, number[]>();
  const lines = table.rows.map((read, row): LineFacts => {
    const label = labelOf(read, naming);
    const key = columnKey({ label });
    const found = meaningOf(label);
    const byMerchant = taught.columns.has(key) && { taught: true as const };
    const none = { label, key, row, meaning: undefined, unread: 0, ...byMerchant };
    if (found === 'none') return { ...none, problem: undefined };
    if (isProblem(found)) return { ...none, problem: found.code };
    if (!byMerchant && isRival(found)) return { ...none, problem: 'column-ambiguous' };
    const lost: number[] = [];
    for (const [column, cell] of read.cells.entries()) {
      const at = days[column];
      if (!at) continue;
      const figure = cell.unreadable ? undefined : figureOf(cell.text, found, style);
      if (figure && !isProblem(figure)) figures.push({ meaning: found, figure, at, row, column });
      else if (!figure || figure.code !== 'value-missing') {
        lost.push(column);
        unread.set(column, [...(unread.get(column) ?? []), row]);
      }
    }
    return {
      ...none,
      meaning: found,
      problem: undefined,
      unread: lost.length,
      ...(lost.length > 0 && { unreadColumns: lost }),
    };
  });
  return { figures, lines, unread };
}
