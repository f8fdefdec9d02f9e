import { isProblem } from '../problem';
import type { ReadTable } from '../reading/types';
import { parseCells } from './cells';
import type { ColumnReading } from './columns';
import { numberStyle } from './number-style';
import { type Dated, dated, dateOrder, dayOfReading, type Place } from './period';
import { periodOfText } from './period-text';
import { recogniseColumn } from './recognise';
import type { ColumnMeaning, PeerFigure } from './types';

/** Words that say whose figure it is and how it was taken, and nothing of what is counted. */
const WHOSE =
  /同行同层|同行|行业|同层级?|同类(?:店铺|商家)?|商家|大盘|全网|商圈|平均值?|均值|优秀|标杆|基准|benchmarks?|\bpeers?'?|\bindustry\b|\bcategory\b|\bmarket\b|\baverage\b|\bavg\b\.?|\btop\b|的|[()（）:：·\-/\s]+/gi;
/** The better of the peers; all else is taken for their average. */
const BEST = /优秀|标杆|\btop\b|\bbest\b/i;
/** One shop is no market. */
const ONE = /竞店|竞品|竞争|竞对|对手|对标|competitor/i;

function meaningOf(
  column: ColumnReading,
  left: ColumnMeaning | undefined,
  place: Place,
  title: string,
): ColumnMeaning | undefined {
  const words = column.label.replaceAll(WHOSE, ' ').trim();
  // "Average of peers" beside a figure is that figure of theirs.
  if (words === '') return left;
  const found = recogniseColumn(words, { console: place.console, title });
  return isProblem(found) ? undefined : found;
}

/**
 * What a table about the whole shop shows of other sellers beside its own figures. Never the shop's own: it stands in
 * for no reading and meets no clause. Empty for tables of products or sources, whose peers are other things.
 */
export function peersOf(given: {
  readonly table: ReadTable;
  readonly columns: readonly ColumnReading[];
  /** Index of the column that dates the rows. */
  readonly days: number | undefined;
  readonly period: Dated | undefined;
  readonly place: Place;
  readonly title: string;
}): PeerFigure[] {
  const { table, columns, days, period, place, title } = given;
  let left: ColumnMeaning | undefined;
  const meant = columns.map((column): ColumnReading => {
    left = column.meaning ?? left;
    const peer = column.problem === 'column-is-peer' && !ONE.test(column.label);
    const meaning = peer ? meaningOf(column, left, place, title) : undefined;
    return { ...column, meaning };
  });
  if (meant.every(({ meaning }) => meaning === undefined)) return [];
  const { byColumn } = parseCells(table, meant, numberStyle(place, table));
  const reference = period?.period.to ?? dayOfReading(place);
  const order = dateOrder(place);
  return table.rows.flatMap(({ cells, summary }, row) => {
    if (summary) return [];
    const own = days === undefined ? undefined : periodOfText(cells[days]?.text ?? '', reference, order);
    if (days !== undefined && !own) return [];
    const at = own ? dated(own, place, 'table') : period;
    if (!at) return [];
    return [...(byColumn[row] ?? [])].flatMap(([column, figure]): PeerFigure[] => {
      const { meaning, label = '' } = meant[column] ?? {};
      if (!meaning) return [];
      return [
        {
          label,
          level: BEST.test(label) ? 'best' : 'average',
          metric: meaning.metric,
          unit: figure.unit,
          period: at.period,
          open: at.open,
          lo: figure.lo,
          hi: figure.hi,
          row,
          column,
        },
      ];
    });
  });
}
