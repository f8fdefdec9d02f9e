import { metricName } from '../contracts/metric-name';
import type { ClauseLine } from '../contracts/clause-lines';
import type { Verdict } from '../contracts/types';
import { actualText, promisedText } from '../contracts/verdict-text';
import type { Message, MessageParam } from '../messages/types';
import { heading, listOr, paragraph, section, table } from './blocks';
import { bothLocales } from './both-locales';
import { changeText } from './change-text';
import { derivedCell } from './derived-cell';
import type { Block, Cell, ReportDocument } from './document';
import type { ReportBasis } from './input';
import { ofShop, shopOf } from './of-shop';
import { bigChange } from './questions';
import { sourced } from './sourced';
import { clausesOf, type WeekClause, weekLines } from './week-clauses';
import { dayBlocks } from './week-days';
import { type WeekFigure, weekFigures, weekFigureText } from './week-figures';
import { capRows } from './week-money';
import { coverageOf, readingsOf, sourceOf } from './week-sources';

type Readings = ReturnType<typeof readingsOf>;

/** What a week's pack begins with, and what its later sections rest on. */
export interface WeekOpening {
  readonly lines: readonly ClauseLine[];
  readonly clauses: readonly WeekClause[];
  readonly figures: readonly WeekFigure[];
  readonly blocks: readonly Block[];
}

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
  shops: ReportBasis['shops'],
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
  const change = derivedCell(figure.change, changeText, [now, before]);
  return [{ text: metricName(metric) }, cell(now), cell(before), change];
}

function bigChanges(figures: readonly WeekFigure[]): Message[] {
  return figures.filter(bigChange).map(({ metric, change }): Message => {
    const params = { metric: metricName(metric), change: changeText(change) };
    return { key: 'meeting:big-change', params };
  });
}

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

/** Clause by clause promised and actual, money against caps, the week's figures beside those before, and day by day. */
export function openWeek(input: ReportBasis): WeekOpening {
  const { contract, history, period, now } = input;
  const readings = readingsOf(history.facts);
  const lines = weekLines(input);
  const clauses = clausesOf(lines);
  const figures = weekFigures(contract, history, period, now);
  const count = (state: Verdict['state']) => clauses.filter((clause) => clause.state === state).length;
  const sum = { met: count('met'), breached: count('breached'), unknown: count('unknown') };
  const verdicts = lines.flatMap(({ summary }) => summary.verdicts);
  const blocks = [
    paragraph('reports:weekly-sum', sum),
    heading('reports:clauses'),
    table(
      CLAUSE,
      clauses.flatMap((clause) => clauseRows(clause, readings, input.shops)),
    ),
    ...section('meeting:caps', CAP, capRows(input, verdicts)),
    heading('reports:figures'),
    table(
      FIGURE,
      figures.map((figure) => figureRow(figure, readings)),
    ),
    heading('meeting:big-changes'),
    listOr(bigChanges(figures), 'meeting:no-big-change'),
    ...dayBlocks(input),
  ];
  return { lines, clauses, figures, blocks };
}

/** A report of these blocks under the name of the week's pack, with page and time beside its figures. */
export function weekDocument(input: ReportBasis, blocks: readonly Block[]): ReportDocument {
  const { contract, shopName, period, now, history } = input;
  const title: Message = { key: 'reports:weekly-title', params: { shop: shopName } };
  return sourced({ title, period, madeAt: now, zone: contract.zone, blocks }, history.facts);
}

/** The pack as far as its first pages go, the very blocks that `weeklyPack` begins with: to be read while the rest is made. */
export function weekBeginning(input: ReportBasis): ReportDocument {
  return weekDocument(input, openWeek(input).blocks);
}
