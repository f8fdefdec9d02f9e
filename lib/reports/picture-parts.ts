import type { MessageKey } from '../messages';
import type { Block, ReportDocument } from './document';

/** Sections of the weekly pack that a group talks about; what is still to be read is the merchant's own business. */
const SHARED: ReadonlySet<MessageKey> = new Set<MessageKey>([
  'reports:clauses',
  'reports:figures',
  'meeting:promises-before',
  'meeting:promises-given',
  'reports:questions',
  'meeting:focus',
]);

/** How much was read is for the merchant to complete; the group is told the figures. */
const KEPT_BACK: ReadonlySet<MessageKey> = new Set<MessageKey>(['meeting:covered-column']);

function forGroup(block: Block): Block {
  // Nothing unfolds in a picture; the code is what a confirmation anchors.
  if (block.kind === 'paragraph' && block.text.key === 'reports:sealed')
    return { ...block, text: { key: 'reports:minutes-seal', params: block.text.params ?? {} } };
  if (block.kind !== 'table') return block;
  const wanted = block.columns.map(({ key }) => !KEPT_BACK.has(key));
  return {
    ...block,
    columns: block.columns.filter((_, at) => wanted[at]),
    rows: block.rows.map((cells) => cells.filter((_, at) => wanted[at])),
  };
}

/** The weekly pack without what is not for the group: verdicts, figures, promises and questions, in its order. */
export function sharedParts(report: ReportDocument): ReportDocument {
  let wanted = true;
  const blocks = report.blocks.filter((block: Block) => {
    if (block.kind === 'heading') wanted = SHARED.has(block.text.key);
    return wanted;
  });
  return { ...report, blocks: blocks.map(forGroup) };
}

/** The names of the shops that a report is about, as its title has them. */
export function shopNames({ title }: ReportDocument): string[] {
  const shop = title.params?.['shop'];
  return typeof shop === 'string' ? shop.split('、').filter((name) => name !== '') : [];
}
