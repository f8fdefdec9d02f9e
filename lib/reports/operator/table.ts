import { metricOf } from '../../metrics/catalog';
import { type Observable, observe } from '../../metrics/observe';
import type { Observation } from '../../metrics/types';
import { type About, REFUSED, type Statement, withinRounding } from './statement';
import type { ReportContext } from './text';

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
  const refused = facts.tables.flatMap(({ columns }) =>
    columns.flatMap(({ label, problem }): Statement[] => {
      const refusal = problem && REFUSED[problem];
      return refusal ? [{ said: label, about: { kind: 'shop' }, refusal }] : [];
    }),
  );
  return [...facts.observations.flatMap((observation) => statementOf(observation) ?? []), ...refused];
}
