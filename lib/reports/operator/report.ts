import { metricName } from '../../contracts/metric-name';
import { known } from '../../contracts/rules/words';
import type { Message, MessageParam } from '../../messages/types';
import { heading, paragraph, tableOr, wordCell } from '../blocks';
import type { Block, Cell, ReportDocument } from '../document';
import type { ReportInput } from '../input';
import { checkStatement, flatters, type StatementCheck } from './check';
import type { Statement } from './statement';

/** Rows of one list; a daily table of a month would bury what differs. */
const MOST = 60;

/** Where the report came from: a file by name and checksum, or pasted text. */
export interface ReportSource {
  readonly file?: { readonly name: string; readonly sha256: string } | undefined;
}

function metricText({ figure }: Statement): MessageParam {
  if (!figure) return '—';
  return 'work' in figure.of
    ? { message: { key: `deliverables:aspect.${figure.of.work}` } }
    : metricName(figure.of.metric);
}

function saidText({ said, about }: Statement): string {
  return about.kind === 'shop' || said.includes(about.name) ? said || '—' : `${about.name} ${said}`;
}

function statedText({ figure }: Statement): MessageParam {
  if (!figure) return '—';
  const { shown, unit, value } = figure;
  const stated: MessageParam = { figure: { lo: shown, hi: shown, unit } };
  if (value.hi === Infinity)
    return { message: { key: 'operatorReport:at-least', params: { value: stated } } };
  const below = value.hi === shown && value.lo < shown;
  return below ? { message: { key: 'operatorReport:at-most', params: { value: stated } } } : stated;
}

function common({ statement }: StatementCheck): Cell[] {
  const { period } = statement;
  return [
    { text: saidText(statement) },
    { text: metricText(statement) },
    { text: period ? { period } : '—' },
    { text: statedText(statement) },
  ];
}

function ownCell({ own, unit, evidence, asOf }: StatementCheck): Cell {
  return { text: unit ? known(own, unit) : '—', evidence, asOf };
}

function gapCell({ gap, unit }: StatementCheck): Cell {
  return { text: gap && unit ? { figure: { ...gap, unit } } : '—' };
}

function favourCell(check: StatementCheck): Cell {
  const better = flatters(check);
  const who = better === undefined ? 'neither' : better ? 'operator' : 'merchant';
  return wordCell(`operatorReport:favours.${who}`);
}

function whyText({ statement, own, unit }: StatementCheck): Message {
  const { refusal, part = '' } = statement;
  if (refusal) return { key: `operatorReport:refusal.${refusal}`, params: { part } };
  if (!own || !unit) return { key: 'operatorReport:not-read' };
  return { key: 'operatorReport:too-wide', params: { own: known(own, unit) } };
}

function openRow(check: StatementCheck): Cell[] {
  const [next] = check.missing;
  return [
    ...common(check),
    { text: { message: whyText(check) } },
    { text: next ? { message: next.message } : '—' },
  ];
}

/** Every figure of a report against the merchant's own. */
export function checkReport(statements: readonly Statement[], input: ReportInput): StatementCheck[] {
  const { contract, history, now } = input;
  return statements.map((statement) => checkStatement(statement, { contract, history, now }));
}

/** What was found, as blocks for a report of its own and for the weekly pack: what differs first. */
export function operatorBlocks(checks: readonly StatementCheck[]): Block[] {
  if (checks.length === 0) return [paragraph('operatorReport:none-found')];
  const by = (outcome: StatementCheck['outcome']) => checks.filter((check) => check.outcome === outcome);
  const [equal, differs, open] = [by('equal'), by('differs'), by('unchecked')];
  const left = open.length - MOST;
  const head = [
    'operatorReport:said',
    'operatorReport:metric',
    'operatorReport:days',
    'operatorReport:stated',
  ] as const;
  return [
    paragraph('operatorReport:sum', {
      total: checks.length,
      equal: equal.length,
      differs: differs.length,
      unchecked: open.length,
    }),
    heading('operatorReport:differing'),
    tableOr(
      [...head, 'operatorReport:own', 'operatorReport:gap', 'operatorReport:favours'],
      differs.map((check) => [...common(check), ownCell(check), gapCell(check), favourCell(check)]),
      'operatorReport:no-differing',
    ),
    heading('operatorReport:open'),
    tableOr(
      [...head, 'operatorReport:why', 'operatorReport:what-next'],
      open.slice(0, MOST).map(openRow),
      'operatorReport:no-open',
    ),
    ...(left > 0 ? [paragraph('operatorReport:more-open', { count: left })] : []),
    heading('operatorReport:equal'),
    tableOr(
      [...head, 'operatorReport:own'],
      equal.slice(0, MOST).map((check) => [...common(check), ownCell(check)]),
      'operatorReport:no-equal',
    ),
  ];
}

/** The operator's report held line by line against the merchant's own snapshots. */
export function operatorReport(
  statements: readonly Statement[],
  source: ReportSource,
  input: ReportInput,
): ReportDocument {
  const { contract, shopName, period, now } = input;
  const { file } = source;
  const from: Message = file
    ? { key: 'operatorReport:from-file', params: { name: file.name, hash: file.sha256.slice(0, 16) } }
    : { key: 'operatorReport:from-text' };
  return {
    title: { key: 'operatorReport:title', params: { shop: shopName } },
    period,
    madeAt: now,
    zone: contract.zone,
    blocks: [{ kind: 'paragraph', text: from }, ...operatorBlocks(checkReport(statements, input))],
  };
}
