import { metricName } from '../contracts/metric-name';
import { comparedWord } from '../contracts/rules/deliverable-proof';
import { known } from '../contracts/rules/words';
import { promisedText } from '../contracts/verdict-text';
import { workOf } from '../contracts/work/changes';
import type { WorkChange } from '../contracts/work/types';
import type { MessageParam } from '../messages/types';
import { startOfDay } from '../quantity/clock';
import { addDays } from '../quantity/day';
import { heading, paragraph, tableOr, wordCell } from './blocks';
import { bothLocales } from './both-locales';
import { changeText } from './change-text';
import { type DeliverableLine, deliverableLines } from './deliverable-lines';
import type { Block, Cell, ReportDocument } from './document';
import type { ReportInput } from './input';
import { relativeChange } from './week-figures';
import { type Effect, EFFECT_DAYS, effectsOf, type RateOfDays } from './work-effects';
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

function rateCell({ value, days, evidence }: RateOfDays): Cell {
  const text: MessageParam = { figure: { ...value, unit: 'ratio' } };
  return { ...wordCell('deliverables:days-counted', { value: text, days }), evidence };
}

function effectRow({ change, metric, before, after }: Effect): Cell[] {
  return [
    { text: change.name },
    wordCell(`deliverables:trait.${change.trait}`),
    { text: metricName(metric) },
    rateCell(before),
    rateCell(after),
    { text: changeText(relativeChange(after.value, before.value)) },
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
              { text: { instant: happenedAt, zone } },
            ],
          ]
        : [],
    ),
  );
}

/** The deliverables of some days as blocks, for a report of its own and for the weekly pack. */
export function deliverableBlocks(input: ReportInput): Block[] {
  const { contract, history } = input;
  const { zone, currency } = contract;
  const lines = deliverableLines(input);
  const changes = changesIn(input);
  const listed = history.facts.some(({ listings }) => listings !== undefined);
  const effects = changes.filter(({ doubt }) => !doubt).flatMap((change) => effectsOf(history, change, zone));
  return [
    heading('deliverables:clauses'),
    tableOr(
      [
        'deliverables:item',
        'reports:period',
        'deliverables:promised',
        'deliverables:proved',
        'deliverables:claimed',
        'deliverables:coverage',
        'deliverables:standing',
        'reports:verdict',
      ],
      lines.map(lineRow),
      'deliverables:no-clauses',
    ),
    heading('deliverables:all-work'),
    tableOr(
      [
        'deliverables:thing',
        'deliverables:what',
        'deliverables:before',
        'deliverables:after',
        'deliverables:when',
        'deliverables:sureness',
      ],
      changes.slice(0, MOST).map((change) => changeRow(change, { period: input.period, zone, currency })),
      listed ? 'deliverables:no-work' : 'deliverables:no-lists',
    ),
    heading('deliverables:effects'),
    ...(effects.length > 0 ? [paragraph('deliverables:effects-note', { days: EFFECT_DAYS })] : []),
    tableOr(
      [
        'deliverables:thing',
        'deliverables:what',
        'deliverables:metric',
        'deliverables:before',
        'deliverables:after',
        'deliverables:change',
      ],
      effects.map(effectRow),
      'deliverables:no-effects',
    ),
    heading('deliverables:attested'),
    tableOr(
      ['deliverables:item', 'deliverables:file', 'deliverables:file-hash', 'deliverables:handed-on'],
      filesOf(lines, zone),
      'deliverables:no-attested',
    ),
  ];
}

/**
 * What of the agreed work the snapshots prove, what was only entered and what no page shows; every change that was seen
 * with both snapshots; rates before and after; files received.
 */
export function deliverablesReport(input: ReportInput): ReportDocument {
  const { contract, shopName, period, now } = input;
  return {
    title: { key: 'deliverables:title', params: { shop: shopName } },
    period,
    madeAt: now,
    zone: contract.zone,
    blocks: [paragraph('deliverables:intro'), ...deliverableBlocks(input)],
  };
}

/** The same for the weekly pack; nothing where no list was ever read and no deliverable entered. */
export function deliverableSection(input: ReportInput): Block[] {
  const { facts, entries } = input.history;
  const known = facts.some(({ listings }) => listings) || entries.some(({ kind }) => kind === 'deliverable');
  return known ? deliverableBlocks(input) : [];
}
