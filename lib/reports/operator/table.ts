import { metricOf } from '../../metrics/catalog';
import { type Observable, observe } from '../../metrics/observe';
import type { Observation, SnapshotFacts } from '../../metrics/types';
import { dayCount } from '../../quantity/day';
import type { Period } from '../../quantity/period';
import { type About, REFUSED, type Statement, withinRounding } from './statement';
import { type ReportContext, readStatements } from './text';

type Table = Observable['readings'][number]['tables'][number];

/** The file's own snapshot id: its cells are the operator's word, and evidence of nothing. */
const FILE = 'operator-report';

function aboutOf({ entity: { kind, id, name } }: Observation): About | undefined {
  if (kind === 'shop' || kind === 'account') return { kind: 'shop' };
  return kind === 'product' || kind === 'campaign' ? { kind, id, name } : undefined;
}

function statementOf(observation: Observation): Statement | undefined {
  const about = aboutOf(observation);
  const { metric, unit, shown, lo, hi, period, entity, open } = observation;
  // A day that was not over is no figure of that day.
  if (!about || open || metricOf(metric).setting) return undefined;
  return {
    said: entity.name,
    about,
    period,
    figure: { of: { metric }, unit, shown, value: withinRounding({ lo, hi }, shown, unit) },
  };
}

/** Whether a totals row whose days nobody says is of the report's: its rows show each of them, or no days at all. */
function sumsUp(total: Observation, all: readonly Observation[], period: Period): boolean {
  const rows = all.filter((one) => !one.summary && one.evidence.table === total.evidence.table);
  const days = new Set(rows.flatMap(({ period: { from, to } }) => (from === to ? from : [])));
  const byDay = days.size > 1 || (days.size === 1 && period.from !== period.to);
  return !byDay || days.size === dayCount(period);
}

/** A table as lines of names and figures. */
function pasted({ columns, rows }: Table): string {
  return [columns.map(({ label }) => label), ...rows.map(({ cells }) => cells.map(({ text }) => text))]
    .map((cells) => cells.join('\t'))
    .join('\n');
}

/** The days that the file says of itself stand in for those of the report. */
function daysOf({ tables }: SnapshotFacts, context: ReportContext): ReportContext {
  const [only] = tables;
  return tables.length === 1 && only?.period ? { ...context, period: only.period } : context;
}

/**
 * The figures of the operator's own table: what its columns mean by their labels, of the days that the file says, else of
 * the days of the report. Columns of targets, changes and peers are named once, with the reason.
 */
export function tableStatements(
  reading: Observable['readings'][number],
  context: ReportContext & { readonly zone: string; readonly shopId: string; readonly readAt: string },
): Statement[] {
  const { period, zone, shopId, readAt } = context;
  // Only where the file names no days are its figures of the report's.
  const dated = reading.context.dates.length > 0 || reading.tables.some(({ dates = [] }) => dates.length > 0);
  const days = period.from === period.to ? period.from : `${period.from} ~ ${period.to}`;
  const given = dated ? reading : { ...reading, context: { ...reading.context, dates: [days] } };
  const facts = observe(
    { id: FILE, shopId, consoleId: undefined, page: FILE, zone, capturedAt: readAt, readings: [given] },
    [],
  );
  const covered = facts.observations.filter(
    (one) => !one.summary || dated || sumsUp(one, facts.observations, period),
  );
  // Metrics down and one figure each: what a sheet says line by line is read as if it were pasted.
  if (facts.observations.length === 0)
    return reading.tables.flatMap((table) => readStatements(pasted(table), daysOf(facts, context)));
  const refused = facts.tables.flatMap(({ columns }) =>
    columns.flatMap(({ label, problem }): Statement[] => {
      const refusal = problem && REFUSED[problem];
      return refusal ? [{ said: label, about: { kind: 'shop' }, refusal }] : [];
    }),
  );
  return [...covered.flatMap((observation) => statementOf(observation) ?? []), ...refused];
}
