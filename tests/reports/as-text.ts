import { say, sayParam } from '../../lib/messages/say';
import type { Locale } from '../../lib/messages/types';
import type { Block, ReportDocument } from '../../lib/reports/document';

function lines(block: Block, locale: Locale): string[] {
  if (block.kind === 'heading') return ['', say(locale, block.text)];
  if (block.kind === 'paragraph') return [say(locale, block.text)];
  if (block.kind === 'list') return block.items.map((item, index) => `${index + 1}. ${say(locale, item)}`);
  return [
    block.columns.map((column) => say(locale, column)).join(' | '),
    ...block.rows.map((cells) => cells.map((cell) => sayParam(locale, cell.text)).join(' | ')),
  ];
}

/** A report as plain text, one line per row; what no rendering may say otherwise. */
export function asText(report: ReportDocument, locale: Locale): string {
  const head = [say(locale, report.title), `${report.period.from} – ${report.period.to}`];
  return [...head, ...report.blocks.flatMap((block) => lines(block, locale))].join('\n');
}
