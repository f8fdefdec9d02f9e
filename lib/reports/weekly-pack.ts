import { metricName } from '../contracts/metric-name';
import { actualText, promisedText } from '../contracts/verdict-text';
import type { Verdict } from '../contracts/types';
import type { Message, MessageParam } from '../messages/types';
import { bothLocales } from './both-locales';
import { changeText } from './change-text';
import { deliverableSection } from './deliverables';
import type { Block, Cell, ReportDocument } from './document';
import type { ReportInput } from './input';
import { ofShop, shopOf } from './of-shop';
import { operatorSection } from './operator/section';
import { partyText, promiseState } from './promise-text';
import { bigChange, questions } from './questions';
import { sourced } from './sourced';
import { weekAlerts } from './week-alerts';
import { clausesOf, type WeekClause, weekLines } from './week-clauses';
import { type WeekFigure, weekFigures, weekFigureText } from './week-figures';
import { dayBlocks } from './week-days';
import { weekFocus } from './week-focus';
import { missingBlock } from './week-missing';
import { capRows, reconciliationRows } from './week-money';
import { type PromiseCheck, promisesBefore, promisesGiven } from './week-promises';
import { coverageOf, readingsOf, sourceOf } from './week-sources';

type Readings = ReturnType<typeof readingsOf>;

function verdictCells(title: MessageParam, verdict: Verdict, readings: Readings): Cell[] {
  const { evidence, asOf, state, period } = verdict;
  return [
    { text: title },
    { text: { period } },
    { text: bothLocales((locale) => promisedText(verdict, locale)) },
    {
      text: bothLocales((locale) => actualText(verdict, locale)),
      evidence,
      asOf,
      source: sourceOf(readings, evidence),
    },
    { text: coverageOf(readings, verdict) },
    { text: { message: { key: `common:${state}` } }, state },
  ];
}

/** The clause's standing, and below it every further breach of the week (other products, other days). */
function clauseRows(
  { title, decisive, further }: WeekClause,
  readings: Readings,
  shops: ReportInput['shops'],
): Cell[][] {
  const row = (what: Message, verdict: Verdict) =>
    verdictCells({ message: ofShop(what, shopOf(verdict), shops) }, verdict, readings);
  return [row(title, decisive), ...further.map((verdict) => row(verdict.sentence, verdict))];
}

function figureRow(figure: WeekFigure, readings: Readings): Cell[] {
  const { metric, unit, now, before } = figure;
  const cell = (measured: WeekFigure['now']): Cell => ({
    text: weekFigureText(measured, unit),
    evidence: measured.evidence,
    asOf: measured.asOf,
    source: sourceOf(readings, measured.evidence),
  });
  return [{ text: metricName(metric) }, cell(now), cell(before), { text: changeText(figure.change) }];
}

function promiseRow(check: PromiseCheck): Cell[] {
  const { what, by } = check.promise;
  return [
    { text: partyText(check) },
    { text: what },
    { text: by },
    { text: { message: promiseState(check) } },
  ];
}

function heading(key: Message['key']): Block {
  return { kind: 'heading', text: { key } };
}

function paragraph(key: Message['key'], params?: Message['params']): Block {
  return { kind: 'paragraph', text: params ? { key, params } : { key } };
}

function listOr(items: readonly Message[], none: Message['key']): Block {
  return items.length > 0 ? { kind: 'list', items } : paragraph(none);
}

function table(keys: readonly Message['key'][], rows: readonly (readonly Cell[])[]): Block {
  return { kind: 'table', columns: keys.map((key) => ({ key })), rows };
}

/** A section with its heading; without rows it is left out. */
function section(title: Message['key'], keys: readonly Message['key'][], rows: readonly Cell[][]): Block[] {
  return rows.length > 0 ? [heading(title), table(keys, rows)] : [];
}

const PROMISE = ['meeting:party', 'meeting:what', 'meeting:by', 'meeting:state'] as const;
const CLAUSE = [
  'reports:clause',
  'reports:period',
  'reports:promised',
  'reports:actual',
  'meeting:covered-column',
  'reports:verdict',
] as const;
const CAP = ['reports:clause', 'reports:period', 'meeting:cap', 'meeting:spent', 'meeting:used'] as const;
const FIGURE = ['reports:metric', 'reports:this-week', 'reports:week-before', 'reports:change'] as const;
const SHEET = ['meeting:item', 'meeting:amount', 'meeting:lacking'] as const;

/**
 * The pack for the weekly meeting: clause by clause promised, actual and how much of it was read, money against caps and
 * its reconciliation, the week's figures beside those before, promises, open alerts, which pages are still to be read
 * for a definite answer, what to ask, and what the next week is about. Figures keep their evidence.
 */
export function weeklyPack(input: ReportInput): ReportDocument {
  const { contract, shopName, history, alerts, period, now, seals } = input;
  const readings = readingsOf(history.facts);
  const lines = weekLines(input);
  const clauses = clausesOf(lines);
  const figures = weekFigures(contract, history, period, now);
  const before = promisesBefore(input);
  const given = promisesGiven(input);
  const count = (state: Verdict['state']) => clauses.filter((clause) => clause.state === state).length;
  const report: ReportDocument = {
    title: { key: 'reports:weekly-title', params: { shop: shopName } },
    period,
    madeAt: now,
    zone: contract.zone,
    blocks: [
      paragraph('reports:weekly-sum', {
        met: count('met'),
        breached: count('breached'),
        unknown: count('unknown'),
      }),
      heading('reports:clauses'),
      table(
        CLAUSE,
        clauses.flatMap((clause) => clauseRows(clause, readings, input.shops)),
      ),
      ...section(
        'meeting:caps',
        CAP,
        capRows(
          input,
          lines.flatMap(({ summary }) => summary.verdicts),
        ),
      ),
      heading('reports:figures'),
      table(
        FIGURE,
        figures.map((figure) => figureRow(figure, readings)),
      ),
      heading('meeting:big-changes'),
      listOr(
        figures.filter(bigChange).map(
          (figure): Message => ({
            key: 'meeting:big-change',
            params: { metric: metricName(figure.metric), change: changeText(figure.change) },
          }),
        ),
        'meeting:no-big-change',
      ),
      ...dayBlocks(input),
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
    ],
  };
  return sourced(report, history.facts);
}
