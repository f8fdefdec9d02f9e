import { type MonthOutcome, monthOutcomes } from '../../contracts/months-short';
import { ruleOf } from '../../contracts/rules';
import { amountFigure, known, knownBeside } from '../../contracts/rules/words';
import type { Clause, Verdict } from '../../contracts/types';
import { validVersions } from '../../contracts/versions';
import { minorOf } from '../../quantity/money';
import { contractMonthOf, today as todayIn } from '../../quantity/day';
import type { Day } from '../../quantity/period';
import type { Line } from '../../settlement/line';
import { settle } from '../../settlement/settle';
import { heading, paragraph, tableOr, wordCell } from '../blocks';
import type { Block, Cell, ReportDocument } from '../document';
import type { ReportInput } from '../input';
import { sourced } from '../sourced';
import { clauseWords, closing, evidenceBlocks, lackingBlocks, openingOf } from './letter';

/** Lines of every contract month in which something is, or may be, the operator's to pay back. */
function owedLines(
  input: ReportInput,
  endedOn: Day | undefined,
): { readonly month: number; readonly line: Line }[] {
  const { contract, history, now } = input;
  const day = todayIn(contract.zone, now);
  const last = contractMonthOf(contract.start, endedOn !== undefined && endedOn < day ? endedOn : day) ?? 0;
  return Array.from({ length: last }, (_, index) => index + 1).flatMap((month) =>
    settle({ contract, history, now, month, endedOn })
      .due.filter(({ ends }) => ends.least < 0)
      .map((line) => ({ month, line })),
  );
}

function remedies(input: ReportInput): Clause[] {
  const clauses = validVersions(input.contract).flatMap(({ version }) => version.clauses);
  const byId = new Map(
    clauses.filter(({ kind }) => kind === 'shortfall-remedy').map((clause) => [clause.id, clause]),
  );
  return [...byId.values()];
}

function monthRow(outcome: MonthOutcome, threshold: number, input: ReportInput): Cell[] {
  const { month, period, target, sales, outcome: state } = outcome;
  const { currency } = input.contract;
  const share =
    sales.value && target ? { lo: sales.value.lo / target, hi: sales.value.hi / target } : undefined;
  return [
    wordCell('claims:month-n', { month }),
    { text: { period } },
    target === undefined ? wordCell('common:notKnown') : { text: amountFigure(target, currency) },
    { text: known(sales.value, currency), evidence: sales.evidence, asOf: sales.asOf },
    { text: knownBeside(share, { comparator: '>=', value: threshold }, 'ratio') },
    wordCell(`claims:outcome.${state}`),
  ];
}

/** What one remedy says, month by month, and whether it is triggered. */
function remedyBlocks(clause: Clause, input: ReportInput): { blocks: Block[]; verdict: Verdict | undefined } {
  const { contract, history, now } = input;
  const today = todayIn(contract.zone, now);
  const asked = { contract, history, now, today, applies: () => true };
  const { threshold, thresholdAmount, comparator, fromMonth } = clause.params;
  const trigger = {
    threshold: typeof threshold === 'number' ? threshold : 1,
    comparator: comparator === '<=' ? ('<=' as const) : ('<' as const),
    limitMinor: typeof thresholdAmount === 'number' ? minorOf(thresholdAmount, contract.currency) : undefined,
  };
  const outcomes = monthOutcomes(asked, trigger, typeof fromMonth === 'number' ? fromMonth : 1);
  const verdict = ruleOf(clause.kind)?.judge(clause, asked)[0];
  const blocks: Block[] = [
    heading('claims:clause'),
    { kind: 'paragraph', text: clauseWords(clause, contract) },
    tableOr(
      ['claims:month', 'claims:days', 'claims:target', 'claims:sales', 'claims:share', 'claims:outcome'],
      outcomes.map((outcome) => monthRow(outcome, trigger.threshold, input)),
      'claims:no-months',
    ),
    ...(verdict ? [{ kind: 'paragraph', text: verdict.sentence } as const] : []),
  ];
  return { blocks, verdict };
}

function amountCell({ result, ends }: Line, input: ReportInput): Cell {
  const { currency } = input.contract;
  if (ends.least === ends.most) return { text: amountFigure(-ends.least, currency) };
  // Intervals exclude their upper end, which turns into the lower one when the sign does.
  return { text: { figure: { lo: 0 - ends.most, hi: 1 - result.lo, unit: currency } } };
}

function lineRow({ month, line }: { month: number; line: Line }, input: ReportInput): Cell[] {
  return [
    wordCell('claims:month-n', { month }),
    { text: { message: line.label } },
    { text: { message: line.formula } },
    amountCell(line, input),
  ];
}

/** What follows either way from a line that is not certain. */
function eitherWay({ line }: { line: Line }, input: ReportInput): Cell[] {
  const { least, most } = line.ends;
  const back = (minor: number): Cell =>
    minor === 0
      ? wordCell('claims:no-refund')
      : wordCell('claims:refund-of', { amount: amountFigure(minor, input.contract.currency) });
  const full = Number.isFinite(least)
    ? back(-least)
    : wordCell('claims:refund-at-least', { amount: amountFigure(0 - most, input.contract.currency) });
  return [{ text: { message: line.label } }, full, back(0 - most)];
}

function totalBlock(lines: readonly { line: Line }[], input: ReportInput): Block[] {
  if (lines.length === 0) return [];
  const { currency } = input.contract;
  const least = lines.reduce((sum, { line }) => sum - line.ends.most, 0);
  const most = lines.reduce((sum, { line }) => sum - line.ends.least, 0);
  if (least === most) return [paragraph('claims:total', { amount: amountFigure(least, currency) })];
  if (most === Infinity) return [paragraph('claims:total-open', { least: amountFigure(least, currency) })];
  const both = { least: amountFigure(least, currency), most: amountFigure(most, currency) };
  return [paragraph('claims:total-range', both)];
}

/**
 * The claim for what the operator has to pay back: each remedy's sentence, its months with their figures, the sums with
 * their arithmetic, both outcomes where a month cannot be told, and the snapshots that it rests on.
 */
export function refundClaim(input: ReportInput, endedOn?: Day): ReportDocument {
  const { contract, now } = input;
  const found = remedies(input).map((clause) => remedyBlocks(clause, input));
  const lines = owedLines(input, endedOn);
  const open = lines.filter(({ line }) => line.ends.least !== line.ends.most);
  const missing = [
    ...open.flatMap(({ line }) => line.missing),
    ...found.flatMap(({ verdict }) => verdict?.missing ?? []),
  ];
  const cells = [
    ...found.flatMap(({ verdict }) => verdict?.evidence ?? []),
    ...lines.flatMap(({ line }) =>
      line.operands.flatMap(({ source }) => (source.kind === 'pages' ? source.evidence : [])),
    ),
  ];
  const report: ReportDocument = {
    title: { key: 'claims:refund-title', params: { contract: contract.name } },
    period: { from: contract.start, to: todayIn(contract.zone, now) },
    madeAt: now,
    zone: contract.zone,
    blocks: [
      ...openingOf(input, 'claims:refund-intro'),
      ...(found.length > 0 ? found.flatMap(({ blocks }) => blocks) : [paragraph('claims:no-clause')]),
      heading('claims:sums'),
      tableOr(
        ['claims:month', 'claims:for', 'claims:arithmetic', 'claims:amount'],
        lines.map((line) => lineRow(line, input)),
        'claims:no-sums',
      ),
      ...totalBlock(lines, input),
      ...(open.length > 0
        ? [
            heading('claims:both'),
            tableOr(
              ['claims:for', 'claims:if-short', 'claims:if-kept'],
              open.map((line) => eitherWay(line, input)),
              'claims:no-sums',
            ),
          ]
        : []),
      ...(open.length > 0 || missing.length > 0 ? lackingBlocks(missing) : []),
      ...evidenceBlocks(cells, input),
      paragraph('claims:refund-close'),
      ...closing(),
    ],
  };
  return sourced(report, input.history.facts);
}
