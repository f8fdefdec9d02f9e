import { pageName } from '../../contracts/page-name';
import { ruleOf } from '../../contracts/rules';
import type { Clause, Contract, Missing } from '../../contracts/types';
import type { MessageKey } from '../../messages';
import type { Message } from '../../messages/types';
import type { Evidence } from '../../metrics/types';
import { heading, listOr, paragraph, tableOr } from '../blocks';
import type { Block } from '../document';
import type { ReportInput } from '../input';

/** Snapshots cited by name; the evidence pack holds them all. */
const MOST = 30;

/** A clause as the contract words it, else in plain words. */
export function clauseWords(clause: Clause, { currency }: Pick<Contract, 'currency'>): Message {
  const { source, kind } = clause;
  if (source !== undefined) return { key: 'claims:clause-quoted', params: { text: source } };
  return ruleOf(kind)?.say(clause, currency) ?? { key: 'common:notKnown' };
}

/** Whom it is sent to, and the sentence that says what about. */
export function openingOf(input: ReportInput, intro: MessageKey): Block[] {
  const { contract, shopName } = input;
  const { name, operator, start } = contract;
  return [
    operator.trim() === ''
      ? paragraph('claims:refund-to-blank')
      : paragraph('claims:refund-to', { operator }),
    paragraph(intro, { shop: shopName, contract: name, start }),
  ];
}

/** The snapshots that figures rest on, the newest first, and the codes that stand for all of them. */
export function evidenceBlocks(
  cells: readonly Evidence[],
  { history, contract, seals }: ReportInput,
): Block[] {
  const ids = new Set(cells.map(({ snapshotId }) => snapshotId));
  const facts = history.facts
    .filter(({ snapshotId }) => ids.has(snapshotId))
    .toSorted((a, b) => (a.readAt < b.readAt ? 1 : -1));
  const left = facts.length - MOST;
  return [
    heading('claims:evidence'),
    tableOr(
      ['claims:evidence-row', 'claims:page', 'claims:read-at'],
      facts
        .slice(0, MOST)
        .map((fact) => [
          { text: fact.snapshotId },
          { text: pageName(fact) },
          { text: { instant: fact.readAt, zone: contract.zone, year: true } },
        ]),
      'claims:no-evidence',
    ),
    ...(left > 0 ? [paragraph('claims:more-evidence', { count: left })] : []),
    ...(seals.length > 0 ? [paragraph('claims:seals', { codes: seals.join(' / ') })] : []),
  ];
}

/** What is still to be read or entered, each once. */
export function lackingBlocks(missing: readonly Missing[]): Block[] {
  const messages = new Map(missing.map(({ message }) => [JSON.stringify(message), message]));
  return [heading('claims:lacking'), listOr([...messages.values()], 'claims:no-lacking')];
}

/** Where it is signed, and what the paper is not. */
export function closing(): Block[] {
  return [paragraph('claims:sign'), paragraph('claims:not-advice')];
}
