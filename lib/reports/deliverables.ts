import { metricName } from '../contracts/metric-name';
import { comparedWord } from '../contracts/rules/deliverable-proof';
import { known } from '../contracts/rules/words';
import { promisedText } from '../contracts/verdict-text';
import { workOf } from '../contracts/work/changes';
import type { WorkChange } from '../contracts/work/types';
import type { MessageKey } from '../messages';
import type { MessageParam } from '../messages/types';
import { startOfDay } from '../quantity/clock';
import { addDays } from '../quantity/day';
import { heading, paragraph, tableOr, wordCell } from './blocks';
import { bothLocales } from './both-locales';
import { changeText } from './change-text';
import { type DeliverableLine, deliverableLines } from './deliverable-lines';
import { derivedCell } from './derived-cell';
import type { Block, Cell, ReportDocument } from './document';
import type { ReportInput } from './input';
import { sourced } from './sourced';
import { relativeChange } from './week-figures';
import { toldApart } from './rate-of-days';
import { type Effect, EFFECT_DAYS, type EffectSide, effectsOf } from './work-effects';
import { changeRow } from './work-words';

/** What a report lists of changes at most; a weekly list that is longer is read in the workbench. */
const MOST = 200;

function lineRow({ item, verdict, work, entered, standing }: DeliverableLine): Cell[] {
  const certain = work?.certain ?? [];
  const evidence = certain.flatMap(({ before, after }) => (before ? [before, after] : [after]));
  return [
    { text: item },
    { text: { period: verdict.period } },
    { text: bothLocales((locale) => promisedText(verdict, locale)) },
    work
      ? { text: known(work.value, 'count'), evidence: evidence.map((sight) => sight.evidence) }
      : wordCell(standing === 'unobservable' ? 'deliverables:not-observable' : 'common:notKnown'),
    entered > 0 ? { text: entered } : wordCell('deliverables:no-entry'),
    work ? { text: comparedWord(work) } : { text: '—' },
    wordCell(`deliverables:standing.${standing}`),
    { text: { message: { key: `common:${verdict.state}` } }, state: verdict.state },
  ];
}

/** Hundredths of a percent; a range goes outward, so that it never says more than was worked out. */
const FINE = 10_000;

function fine(value: number, round: (scaled: number) => number): number {
  return round(Number((value * FINE).toFixed(6))) / FINE;
}

function rateCell({ mean, likely, days, evidence }: EffectSide): Cell {
  const shown = { lo: fine(mean.lo, Math.round), hi: fine(mean.hi, Math.round) };
  const value: MessageParam = { figure: { ...shown, unit: 'ratio' } };
  if (!likely) return { ...wordCell('deliverables:days-counted', { value, days }), evidence };
  const outward = { lo: fine(likely.lo, Math.floor), hi: fine(likely.hi, Math.ceil) };
  const range: MessageParam = { figure: { ...outward, unit: 'ratio' } };
  return { ...wordCell('deliverables:days-likely', { value, days, range }), evidence };
}

function effectRow({ change, metric, before, after }: Effect): Cell[] {
  return [
    { text: change.name },
    wordCell(`deliverables:trait.${change.trait}`),
    { text: metricName(metric) },
    rateCell(before),
    rateCell(after),
    derivedCell(relativeChange(after.likely, before.likely), changeText, [before, after]),
    wordCell(`deliverables:told.${toldApart(before, after)}`),
  ];
}

/** Changes whose time may lie within the days of the report, the certain ones first. */
export function changesIn(input: Pick<ReportInput, 'contract' | 'history' | 'period'>): WorkChange[] {
  const { contract, history, period } = input;
  const from = Date.parse(startOfDay(period.from, contract.zone));
  const to = Date.parse(startOfDay(addDays(period.to, 1), contract.zone));
  const found = workOf(history.facts, contract.shopIds).changes.filter(
    ({ since, after }) => Date.parse(since) < to && Date.parse(after.at) > from,
  );
  return [...found.filter(({ doubt }) => !doubt), ...found.filter(({ doubt }) => doubt)];
}

function filesOf(lines: readonly DeliverableLine[], zone: string): Cell[][] {
  return lines.flatMap(({ item, entries }) =>
    entries.flatMap(({ file, happenedAt }): Cell[][] =>
      file
        ? [
            [
              { text: item },
              { text: file.name },
              { text: file.sha256 },
              { text: { instant: happenedAt, zone, year: true } },
            ],
          ]
        : [],
    ),
  );
}

/** One table of the report with its heading. */
interface Part {
  readonly heading: MessageKey;
  readonly note?: Block;
  readonly columns: readonly MessageKey[];
  readonly rows: readonly (readonly Cell[])[];
  /** Stands in place of a table without rows. */
  readonly none: MessageKey;
}

function partsOf(input: ReportInput): Part[] {
  const { contract, history } = input;
  const { zone, currency } = contract;
  const lines = deliverableLines(input);
  const changes = changesIn(input);
  const listed = history.facts.some(({ listings }) => listings !== undefined);
  const effects = changes.filter(({ doubt }) => !doubt).flatMap((change) => effectsOf(history, change, zone));
  return [
    {
      heading: 'deliverables:clauses',
      columns: [
        'deliverables:item',
        'reports:period',
        'deliverables:promised',
        'deliverables:proved',
        'deliverables:claimed',
        'deliverables:coverage',
        'deliverables:standing',
        'reports:verdict',
      ],
      rows: lines.map(lineRow),
      none: 'deliverables:no-clauses',
    },
    {
      heading: 'deliverables:all-work',
      columns: [
        'deliverables:thing',
        'deliverables:what',
        'deliverables:before',
        'deliverables:after',
        'deliverables:when',
        'deliverables:sureness',
      ],
      rows: changes
        .slice(0, MOST)
        .map((change) => changeRow(change, { period: input.period, zone, currency })),
      none: listed ? 'deliverables:no-work' : 'deliverables:no-lists',
    },
    {
      heading: 'deliverables:effects',
      ...(effects.length > 0 && { note: paragraph('deliverables:effects-note', { days: EFFECT_DAYS }) }),
      columns: [
        'deliverables:thing',
        'deliverables:what',
        'deliverables:metric',
        'deliverables:before',
        'deliverables:after',
        'deliverables:change-likely',
        'deliverables:told',
      ],
      rows: effects.map(effectRow),
      none: 'deliverables:no-effects',
    },
    {
      heading: 'deliverables:attested',
      columns: ['deliverables:item', 'deliverables:file', 'deliverables:file-hash', 'deliverables:handed-on'],
      rows: filesOf(lines, zone),
      none: 'deliverables:no-attested',
    },
  ];
}

function blocksOf({ heading: title, note, columns, rows, none }: Part): Block[] {
  return [heading(title), ...(note ? [note] : []), tableOr(columns, rows, none)];
}

/**
 * What of the agreed work the snapshots prove, what was only entered and what no page shows; every change that was seen
 * with both snapshots; rates before and after; files received.
 */
export function deliverablesReport(input: ReportInput): ReportDocument {
  const { contract, shopName, period, now } = input;
  const report: ReportDocument = {
    title: { key: 'deliverables:title', params: { shop: shopName } },
    period,
    madeAt: now,
    zone: contract.zone,
    blocks: [paragraph('deliverables:intro'), ...partsOf(input).flatMap(blocksOf)],
  };
  return sourced(report, input.history.facts);
}

/**
 * The same for the weekly pack; nothing where no list was ever read and no deliverable entered. A contract that asks for
 * no such work has only those tables in which something stands.
 */
export function deliverableSection(input: ReportInput): Block[] {
  const { facts, entries } = input.history;
  const anything =
    facts.some(({ listings }) => listings) || entries.some(({ kind }) => kind === 'deliverable');
  if (!anything) return [];
  const asked = input.contract.versions.some(({ clauses }) =>
    clauses.some(({ kind }) => kind === 'deliverable'),
  );
  return partsOf(input)
    .filter(({ rows }) => asked || rows.length > 0)
    .flatMap(blocksOf);
}
