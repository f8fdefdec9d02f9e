import { z } from 'zod';
import { HOME_ZONE } from '../../lib/consoles';
import { contractSchema } from '../../lib/contracts/schema';
import type { Clause, Contract } from '../../lib/contracts/types';
import { validVersions } from '../../lib/contracts/versions';
import type { MessageKey } from '../../lib/messages';
import { isDay } from '../../lib/quantity/day';
import type { Day, Instant } from '../../lib/quantity/period';
import { checkClause, clauseDraft, draftOfClause, paramsOf } from './clause-draft';

/** Why an entry is refused, as a key of the catalogue. */
const why = (key: MessageKey) => ({ error: key });

const day = z.string().refine((text) => isDay(text), why('workbench:errorRequired'));

/** The contract form as typed; refusals are keys of the catalogue beside the entry they are about. */
export const contractDraft = z
  .object({
    name: z.string().trim().min(1, why('workbench:errorRequired')),
    operator: z.string(),
    shopIds: z.array(z.string()),
    newShop: z.string(),
    start: day,
    end: z.string(),
    zone: z.string(),
    currency: contractSchema.shape.currency,
    validFrom: day,
    clauses: z.array(clauseDraft).min(1, why('workbench:errorClauses')),
  })
  .superRefine((draft, context) => {
    const refuse = (path: PropertyKey[], message: MessageKey) =>
      context.addIssue({ code: 'custom', path, message });
    if (draft.shopIds.length === 0 && draft.newShop.trim() === '')
      refuse(['newShop'], 'workbench:shopsMissing');
    if (draft.end !== '' && draft.end < draft.start) refuse(['end'], 'workbench:errorDates');
    for (const [i, clause] of draft.clauses.entries()) checkClause(clause, i, refuse);
  });

export type ContractDraft = z.infer<typeof contractDraft>;

/** A stored contract as the form shows it: its newest version, to count from `today` on when changed. */
export function draftOf(contract: Contract | undefined, today: Day): ContractDraft {
  const version = contract && validVersions(contract).at(-1)?.version;
  return {
    name: contract?.name ?? '',
    operator: contract?.operator ?? '',
    shopIds: [...(contract?.shopIds ?? [])],
    newShop: '',
    start: contract?.start ?? today,
    end: contract?.end ?? '',
    zone: contract?.zone ?? HOME_ZONE,
    currency: contract?.currency ?? 'CNY',
    validFrom: today,
    clauses: version?.clauses.map(draftOfClause) ?? [],
  };
}

/** Parameters in one order, so that two clauses that ask for the same compare equal. */
function inOrder(params: Clause['params']): string {
  return JSON.stringify(Object.entries(params).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The form as a contract: changed clauses become a version added, former ones stay as they are. */
export function contractOf(
  draft: ContractDraft,
  given: {
    readonly stored: Contract | undefined;
    readonly shopIds: readonly string[];
    readonly savedAt: Instant;
  },
): Omit<Contract, 'id'> {
  const { stored, shopIds, savedAt } = given;
  const current = stored && validVersions(stored).at(-1)?.version;
  const clauses = draft.clauses.map((typed): Clause => {
    const former = current?.clauses.find(({ id }) => id === typed.id);
    const { id, kind, party, source } = typed;
    const clause = { id, kind, party, params: paramsOf(typed), ...(source !== undefined && { source }) };
    const same = former?.party === party && inOrder(former.params) === inOrder(clause.params);
    return same ? former : clause;
  });
  const before = current?.clauses ?? [];
  const changed = before.length !== clauses.length || clauses.some((clause, i) => clause !== before[i]);
  // The first version counts from the contract's first day, whenever it was entered.
  const validFrom = stored ? draft.validFrom : draft.start;
  return {
    name: draft.name.trim(),
    operator: draft.operator.trim(),
    shopIds,
    start: draft.start,
    ...(draft.end !== '' && { end: draft.end }),
    zone: draft.zone,
    // Stored entries are sums in the currency of their contract: it is chosen once.
    currency: stored?.currency ?? draft.currency,
    versions: [...(stored?.versions ?? []), ...(changed || !stored ? [{ validFrom, clauses, savedAt }] : [])],
  };
}
