import { entriesOf } from '../../contracts/entry-log';
import type { EntryOf } from '../../contracts/entries';
import { LONGEST_TEXT, MOST_ROWS } from '../../contracts/operator-entry';
import { metricById } from '../../metrics/catalog';
import { isCurrency } from '../../quantity/money';
import type { Period } from '../../quantity/period';
import type { Unit } from '../../quantity/types';
import type { ReportInput } from '../input';
import type { Statement } from './statement';
import { type ReportContext, readStatements } from './text';

type Kept = EntryOf<'operator-report'>;
type Row = NonNullable<Kept['rows']>[number];

const UNITS = ['ratio', 'count', 'second', 'day', 'score', 'number'] as const satisfies readonly Unit[];

function unitOf(text: string): Unit | undefined {
  return isCurrency(text) ? text : UNITS.find((unit) => unit === text);
}

/** What of a report is kept: its text, or the figures of its table that can be checked. */
export function keptReport(
  report: { readonly text: string } | { readonly statements: readonly Statement[] },
): Pick<Kept, 'text' | 'rows'> {
  if ('text' in report) return { text: report.text.slice(0, LONGEST_TEXT) };
  const rows = report.statements.flatMap(({ said, about, figure, period }): Row[] => {
    if (!figure || !period || 'work' in figure.of) return [];
    const { unit, shown, value } = figure;
    const { lo, hi } = value;
    const named = about.kind === 'shop' ? { id: '', name: '' } : { id: about.id, name: about.name };
    const end = hi === Infinity ? {} : { hi };
    return [
      { said, kind: about.kind, ...named, metric: figure.of.metric, unit, shown, lo, ...end, ...period },
    ];
  });
  return { rows: rows.slice(0, MOST_ROWS) };
}

function statementOf(row: Row): Statement[] {
  const { said, kind, id, name, shown, lo, hi = Infinity, from, to } = row;
  const metric = metricById(row.metric)?.id;
  const unit = unitOf(row.unit);
  if (!metric || !unit) return [];
  return [
    {
      said,
      about: kind === 'shop' ? { kind } : { kind, id, name },
      period: { from, to },
      figure: { of: { metric }, unit, shown, value: { lo, hi } },
    },
  ];
}

/** How the text of a report is read for a contract. */
export function contextOf({ contract, shops, shopName }: ReportInput, period: Period): ReportContext {
  const [only] = contract.shopIds;
  const alone = contract.shopIds.length === 1 && only !== undefined ? [{ id: only, name: shopName }] : [];
  return { period, currency: contract.currency, shops: shops ?? alone };
}

/** The statements of a kept report; a text is read anew, so that a better reader serves the past as well. */
export function statementsOf(kept: Kept, input: ReportInput): Statement[] {
  const { text, rows = [], from, to } = kept;
  const read = text === undefined ? [] : readStatements(text, contextOf(input, { from, to }));
  return [...read, ...rows.flatMap(statementOf)];
}

/** The reports that were entered about days of the input's period, the first entered first. */
export function keptReports(input: ReportInput): Kept[] {
  const { period } = input;
  return entriesOf(input, 'operator-report').filter(({ from, to }) => from <= period.to && to >= period.from);
}
