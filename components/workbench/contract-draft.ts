import { z } from 'zod';
import { ruleOf } from '../../lib/contracts/rules';
import { ruleIds } from '../../lib/contracts/rules/ids';
import type { RuleField } from '../../lib/contracts/rule';
import type { Clause, Contract } from '../../lib/contracts/types';
import { validVersions } from '../../lib/contracts/versions';
import type { MessageKey } from '../../lib/messages';
import { isDay } from '../../lib/quantity/day';
import type { Day, Instant } from '../../lib/quantity/period';

/** Why an entry is refused, as a key of the catalogue. */
const why = (key: MessageKey) => ({ error: key });

const day = z.string().refine((text) => isDay(text), why('workbench:errorRequired'));

const clauseDraft = z.object({
  id: z.string(),
  kind: z.enum(ruleIds),
  party: z.enum(['merchant', 'operator', 'both']),
  /** As typed; '' = not stated. */
  fields: z.record(z.string(), z.string()),
  /** Parameters that the form does not show: kept as they are. */
  rest: z.record(z.string(), z.unknown()),
  /** The sentence of the contract that it was read from. */
  source: z.string().optional(),
});

export type ClauseDraft = z.infer<typeof clauseDraft>;

/** A field as typed → its parameter; undefined = not stated, NaN = not a number. */
function parameterOf(field: RuleField, typed: string): unknown {
  const text = typed.trim();
  if (text === '') return undefined;
  if (field.type === 'select' || field.type === 'text') return text;
  if (field.type === 'list') return text.split(/[,，、;；]/).flatMap((part) => part.trim() || []);
  return Number(text.replaceAll(/[,，]/g, ''));
}

/** The parameters of a clause as typed. */
export function paramsOf({ kind, fields, rest }: ClauseDraft): Record<string, unknown> {
  const params: Record<string, unknown> = { ...rest };
  for (const field of ruleOf(kind)?.fields ?? []) {
    const value = parameterOf(field, fields[field.name] ?? '');
    if (value !== undefined) params[field.name] = value;
  }
  return params;
}

function checkClause(clause: ClauseDraft, i: number, refuse: (path: PropertyKey[], key: MessageKey) => void) {
  const rule = ruleOf(clause.kind);
  const at = (name: PropertyKey) => ['clauses', i, 'fields', name];
  const params = paramsOf(clause);
  // A clause read from a text may state its figure in a form that has no field of its own.
  const read = Object.keys(clause.rest).length > 0;
  for (const field of rule?.fields ?? []) {
    const value = params[field.name];
    if (value === undefined && !field.optional && !read) refuse(at(field.name), 'workbench:errorRequired');
    else if (Number.isNaN(value)) refuse(at(field.name), 'workbench:errorNumber');
  }
  const names = new Set(rule?.fields.map(({ name }) => name));
  for (const issue of rule?.params.safeParse(params).error?.issues ?? []) {
    const name = issue.path[0];
    const shown = typeof name === 'string' && names.has(name) ? name : rule?.fields[0]?.name;
    if (shown !== undefined && !Number.isNaN(params[shown]) && params[shown] !== undefined)
      refuse(at(shown), 'workbench:errorInvalid');
  }
}

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

/** A clause as the form shows it; parameters without a field are kept beside. */
export function draftOfClause({ id, kind, party, params, source }: Clause): ClauseDraft {
  const names = new Set(ruleOf(kind)?.fields.map(({ name }) => name));
  const shown = Object.entries(params).filter(([name, value]) => names.has(name) && value !== null);
  const hidden = Object.entries(params).filter(([name, value]) => !names.has(name) || value === null);
  return {
    id,
    kind,
    party,
    fields: Object.fromEntries(shown.map(([name, value]) => [name, String(value)])),
    rest: Object.fromEntries(hidden),
    ...(source !== undefined && { source }),
  };
}

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
    zone: contract?.zone ?? 'Asia/Shanghai',
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
    if (!former) return clause;
    return inOrder(former.params) === inOrder(clause.params) ? former : { ...former, params: clause.params };
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
    currency: stored?.currency ?? 'CNY',
    versions: [...(stored?.versions ?? []), ...(changed || !stored ? [{ validFrom, clauses, savedAt }] : [])],
  };
}
