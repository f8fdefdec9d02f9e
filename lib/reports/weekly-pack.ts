import type { Cell, ReportDocument } from './document';
import { heading, listOr, paragraph, section, table } from './blocks';
import { deliverableSection } from './deliverables';
import type { ReportInput } from './input';
import { operatorSection } from './operator/section';
import { partyText, promiseState } from './promise-text';
import { questions } from './questions';
import { weekAlerts } from './week-alerts';
import { weekFocus } from './week-focus';
import { missingBlock } from './week-missing';
import { reconciliationRows } from './week-money';
import { openWeek, weekDocument } from './week-opening';
import { type PromiseCheck, promisesBefore, promisesGiven } from './week-promises';

function promiseRow(check: PromiseCheck): Cell[] {
  const { what, by } = check.promise;
  return [
    { text: partyText(check) },
    { text: what },
    { text: by },
    { text: { message: promiseState(check) } },
  ];
}

const PROMISE = ['meeting:party', 'meeting:what', 'meeting:by', 'meeting:state'] as const;
const SHEET = ['meeting:item', 'meeting:amount', 'meeting:lacking'] as const;

/**
 * The pack for the weekly meeting: clause by clause promised, actual and how much of it was read, money against caps and
 * its reconciliation, the week's figures beside those before, promises, open alerts, which pages are still to be read
 * for a definite answer, what to ask, and what the next week is about. Figures keep their evidence.
 */
export function weeklyPack(input: ReportInput): ReportDocument {
  const { alerts, period, seals } = input;
  const { lines, clauses, figures, blocks } = openWeek(input);
  const before = promisesBefore(input);
  const given = promisesGiven(input);
  return weekDocument(input, [
    ...blocks,
    ...section('meeting:sheet', SHEET, reconciliationRows(input)),
    heading('meeting:promises-before'),
    before.length > 0 ? table(PROMISE, before.map(promiseRow)) : paragraph('meeting:no-promises-before'),
    ...deliverableSection(input),
    ...operatorSection(input),
    heading('reports:alerts'),
    listOr(weekAlerts(alerts, period, input.shops), 'reports:no-alerts'),
    heading('reports:missing'),
    missingBlock(lines, period.from),
    heading('reports:questions'),
    { kind: 'list', items: questions(clauses, figures) },
    ...section('meeting:promises-given', PROMISE, given.map(promiseRow)),
    heading('meeting:focus'),
    listOr(weekFocus(period, { clauses, promises: [...before, ...given] }), 'meeting:no-focus'),
    seals.length > 0
      ? paragraph('reports:sealed', { codes: seals.join(' / ') })
      : paragraph('reports:not-sealed'),
  ]);
}
