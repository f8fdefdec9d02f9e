import { say, sayParam } from '../messages/say';
import type { Locale } from '../messages/types';
import type { Block, ReportDocument } from './document';

const BETWEEN: Readonly<Record<Locale, string>> = { 'zh-CN': '；', en: '; ' };

function lines(block: Block, locale: Locale): string[] {
  if (block.kind === 'heading') return ['', say(locale, block.text)];
  if (block.kind === 'paragraph') return [say(locale, block.text)];
  if (block.kind === 'list') return block.items.map((item, index) => `${index + 1}. ${say(locale, item)}`);
  const [first, ...others] = block.columns.map((column) => say(locale, column));
  return block.rows.map((cells, index) => {
    const [name, ...rest] = cells.map(({ text }) => sayParam(locale, text));
    const told = rest.map((text, at) => `${others[at] ?? ''} ${text}`.trim());
    return `${index + 1}. ${first === undefined ? '' : `${name ?? ''}：`}${told.join(BETWEEN[locale])}`;
  });
}

/** A report as plain text for a chat or a letter: no markup, one line per row with its columns named. */
export function plainText(report: ReportDocument, locale: Locale): string {
  const body = report.blocks.flatMap((block) => lines(block, locale));
  return [say(locale, report.title), ...body].join('\n');
}
