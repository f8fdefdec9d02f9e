import type { MessageKey } from '../../messages';
import { heading, paragraph, wordCell } from '../blocks';
import type { Block, Cell } from '../document';

type FormKey = Extract<MessageKey, `forms:${string}`>;

/** A part of a form: its heading, its lines, and the columns that are left to be filled in. */
interface Part {
  readonly title?: FormKey;
  readonly columns: readonly FormKey[];
  /** The words of each line; what is missing up to the last column is blank. */
  readonly rows: readonly (readonly FormKey[])[];
}

/** Room to write in; an em dash would read as an answer. */
const BLANK: Cell = wordCell('papers:blank');

function partBlocks({ title, columns, rows }: Part): Block[] {
  const cells = rows.map((words) =>
    columns.map((_, at) => {
      const word = words[at];
      return word ? wordCell(word) : BLANK;
    }),
  );
  const table: Block = { kind: 'table', columns: columns.map((key) => ({ key })), rows: cells };
  return title ? [heading(title), table] : [table];
}

/** The intro and the parts of a form. */
export function formBlocks(intro: FormKey | undefined, parts: readonly Part[]): Block[] {
  return [...(intro ? [paragraph(intro)] : []), ...parts.flatMap(partBlocks)];
}

function ticked(title: FormKey, lines: readonly FormKey[]): Part {
  return {
    title,
    columns: ['forms:item', 'forms:done', 'forms:note'],
    rows: lines.map((line) => [line, 'forms:box']),
  };
}

/** The need check: three needs that an operator can meet, and what to ask oneself. */
export const needsForm = formBlocks('forms:needs.intro', [
  {
    title: 'forms:needs.kinds',
    columns: ['forms:item', 'forms:yes'],
    rows: [['forms:needs.kind-skill'], ['forms:needs.kind-time'], ['forms:needs.kind-scale']],
  },
  {
    title: 'forms:needs.ask',
    columns: ['forms:item', 'forms:answer'],
    rows: [
      ['forms:needs.ask-missing'],
      ['forms:needs.ask-price'],
      ['forms:needs.ask-margin'],
      ['forms:needs.ask-stock'],
      ['forms:needs.ask-budget'],
      ['forms:needs.ask-trial'],
      ['forms:needs.ask-time'],
      ['forms:needs.ask-worst'],
    ],
  },
]);

/** The weekly reconciliation sheet, blank: each side's column and the difference. */
export const reconciliationForm = formBlocks('forms:reconciliation.intro', [
  {
    columns: ['forms:line', 'forms:merchant', 'forms:operator', 'forms:difference'],
    rows: [
      ['forms:row.target'],
      ['forms:row.sales'],
      ['forms:row.refund'],
      ['forms:row.gap'],
      ['forms:row.goods'],
      ['forms:row.ads'],
      ['forms:row.fee'],
      ['forms:row.other'],
      ['forms:row.cost'],
      ['forms:row.share'],
      ['forms:row.profit'],
      ['forms:row.roi'],
      ['forms:row.over'],
    ],
  },
]);

/** The four questions of the monthly review, blank, with what the merchant checks himself. */
export const reviewForm = formBlocks('forms:review.intro', [
  {
    columns: ['forms:question', 'forms:verify', 'forms:reply'],
    rows: [
      ['forms:review.why', 'forms:review.why-verify'],
      ['forms:review.next', 'forms:review.next-verify'],
      ['forms:review.need', 'forms:review.need-verify'],
      ['forms:review.again', 'forms:review.again-verify'],
    ],
  },
]);

/** The cooperation from the first talk to the last day, line by line. */
export const checklistForm = formBlocks(undefined, [
  ticked('forms:check.before', [
    'forms:check.before-needs',
    'forms:check.before-facts',
    'forms:check.before-cases',
    'forms:check.before-company',
    'forms:check.before-trial',
  ]),
  ticked('forms:check.signing', [
    'forms:check.signing-work',
    'forms:check.signing-goals',
    'forms:check.signing-short',
    'forms:check.signing-fee',
    'forms:check.signing-data',
    'forms:check.signing-goods',
  ]),
  ticked('forms:check.stages', ['forms:check.stages-1', 'forms:check.stages-2', 'forms:check.stages-3']),
  ticked('forms:check.daily', ['forms:check.daily-report', 'forms:check.daily-service']),
  ticked('forms:check.weekly', [
    'forms:check.weekly-account',
    'forms:check.weekly-meeting',
    'forms:check.weekly-traffic',
    'forms:check.weekly-work',
  ]),
  ticked('forms:check.monthly', [
    'forms:check.monthly-review',
    'forms:check.monthly-profit',
    'forms:check.monthly-pay',
  ]),
  ticked('forms:check.end', ['forms:check.end-notice', 'forms:check.end-handover', 'forms:check.end-access']),
]);
