import { say, sayParam } from '../messages/say';
import type { Locale } from '../messages/types';
import type { Block, ReportDocument } from './document';

function lines(block: Block, locale: Locale): string[] {
  if (block.kind === 'heading') return ['', say(locale, block.text)];
  if (block.kind === 'paragraph') return [say(locale, block.text)];
  if (block.kind === 'list') return block.items.map((item, index) => `${index + 1}. ${say(locale, item)}`);
  return [
    block.columns.map((column) => say(locale, column)).join(' | '),
    ...block.rows.map((cells) => cells.map((cell) => sayParam(locale, cell.text)).join(' | ')),
  ];
}

/** A report as plain text, one line per paragraph, item and row; evidence and links are left out. */
export function documentText(report: ReportDocument, locale: Locale): string {
  const { title, period, undated } = report;
  const head = [say(locale, title), ...(undated ? [] : [`${period.from} – ${period.to}`])];
  return [...head, ...report.blocks.flatMap((block) => lines(block, locale))].join('\n');
}
