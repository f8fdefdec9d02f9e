import { say, sayParam } from '../messages/say';
import type { Locale, Message, MessageParam } from '../messages/types';
import type { Instant, Period } from '../quantity/period';
import type { Block, Cell, Chart, Link, ReportDocument } from './document';
import type { ReportInput } from './input';
import { type MinutesParts, minutesParts } from './minutes';
import { weeklyPack } from './weekly-pack';

/** Where a shop's chain of snapshots stood. */
export interface ChainHead {
  readonly shopId: string;
  readonly number: number;
  readonly seal: string;
}

/** A weekly pack that stays as it was: later snapshots, entries or versions of the program change nothing in it. */
export interface FrozenPack {
  readonly id: string;
  readonly contractId: string;
  readonly period: Period;
  readonly frozenAt: Instant;
  /** In the words of its day, in both languages. */
  readonly document: ReportDocument;
  readonly minutes: Readonly<Record<Locale, MinutesParts>>;
  /** The newest snapshot of each chain that it was made from. */
  readonly heads: readonly ChainHead[];
  /** Entries that it was made from. */
  readonly entryIds: readonly string[];
  /** When the newest version of the contract was saved that it was made from. */
  readonly contractSavedAt: Instant;
}

/** A sentence with its words beside it, so that no later catalogue can say it otherwise. */
function worded(message: Message): Message {
  return { ...message, said: { 'zh-CN': say('zh-CN', message), en: say('en', message) } };
}

function wordedParam(param: MessageParam): MessageParam {
  if (typeof param === 'string' || typeof param === 'number') return param;
  if ('message' in param) return { message: worded(param.message) };
  return { 'zh-CN': sayParam('zh-CN', param), en: sayParam('en', param) };
}

function wordedLink(link: Link): Link {
  return { ...link, label: wordedParam(link.label) };
}

function wordedCell(cell: Cell): Cell {
  return {
    ...cell,
    text: wordedParam(cell.text),
    ...(cell.source !== undefined && { source: wordedParam(cell.source) }),
    ...(cell.link && { link: wordedLink(cell.link) }),
  };
}

function wordedChart(chart: Chart): Chart {
  return {
    ...chart,
    labels: chart.labels.map(wordedParam),
    lines: chart.lines.map((line) => ({ ...line, label: wordedParam(line.label) })),
  };
}

function wordedBlock(block: Block): Block {
  if (block.kind === 'table')
    return {
      ...block,
      columns: block.columns.map(worded),
      rows: block.rows.map((cells) => cells.map(wordedCell)),
      ...(block.chart && { chart: wordedChart(block.chart) }),
    };
  if (block.kind === 'list')
    return {
      ...block,
      items: block.items.map(worded),
      ...(block.links && { links: block.links.map((link) => link && wordedLink(link)) }),
    };
  return { ...block, text: worded(block.text) };
}

/** The report with every sentence put into both languages now. */
export function wordedDocument(report: ReportDocument): ReportDocument {
  return { ...report, title: worded(report.title), blocks: report.blocks.map(wordedBlock) };
}

/** The weekly pack of now, to be kept as it is. `heads` are those of the chains that `input` was read from. */
export function frozenPack(input: ReportInput, heads: readonly ChainHead[]): Omit<FrozenPack, 'id'> {
  const { contract, period, now, history } = input;
  const saved = contract.versions.map(({ savedAt }) => savedAt).toSorted();
  return {
    contractId: contract.id,
    period,
    frozenAt: now,
    document: wordedDocument(weeklyPack(input)),
    minutes: { 'zh-CN': minutesParts(input, 'zh-CN'), en: minutesParts(input, 'en') },
    heads,
    entryIds: history.entries.filter(({ contractId }) => contractId === contract.id).map(({ id }) => id),
    contractSavedAt: saved.at(-1) ?? now,
  };
}
