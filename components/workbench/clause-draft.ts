import { z } from 'zod';
import { parameterOf, typedOf } from '../../lib/contracts/field-text';
import type { RuleField } from '../../lib/contracts/rule';
import { ruleOf } from '../../lib/contracts/rules';
import { ruleIds } from '../../lib/contracts/rules/ids';
import type { Clause } from '../../lib/contracts/types';
import type { MessageKey } from '../../lib/messages';

/** One clause of the form as typed. */
export const clauseDraft = z.object({
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

/** As `clauseDraft`. */
export type ClauseDraft = z.infer<typeof clauseDraft>;

/** The parameters of a clause as typed. */
export function paramsOf({ kind, fields, rest }: ClauseDraft): Record<string, unknown> {
  const params: Record<string, unknown> = { ...rest };
  for (const field of ruleOf(kind)?.fields ?? []) {
    const value = parameterOf(field, fields[field.name] ?? '');
    if (value !== undefined) params[field.name] = value;
  }
  return params;
}

/** A clause read from a text may leave to its rule what the sentence leaves open: once, in one month. */
function isLeftToRule(name: string, { kind, source }: ClauseDraft, params: Clause['params']): boolean {
  const whole = source === undefined ? undefined : ruleOf(kind)?.params.safeParse(params);
  return whole?.success === true && whole.data[name] !== undefined;
}

/** A field that must be filled in and is not, nor said in another form. */
function isLacking(field: RuleField, clause: ClauseDraft, params: Clause['params']): boolean {
  const stated = [field.name, ...(field.instead ?? [])].some((name) => params[name] !== undefined);
  return !field.optional && !stated && !isLeftToRule(field.name, clause, params);
}

/** Refuses the entries of a clause that are missing or do not fit its rule; `i` is its place in the form. */
export function checkClause(
  clause: ClauseDraft,
  i: number,
  refuse: (path: PropertyKey[], key: MessageKey) => void,
): void {
  const rule = ruleOf(clause.kind);
  const at = (name: PropertyKey) => ['clauses', i, 'fields', name];
  const params = paramsOf(clause);
  for (const field of rule?.fields ?? []) {
    const value = params[field.name];
    if (isLacking(field, clause, params)) refuse(at(field.name), 'workbench:errorRequired');
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

/** A clause as the form shows it; parameters without a field, or that their field cannot show, are kept beside. */
export function draftOfClause({ id, kind, party, params, source }: Clause): ClauseDraft {
  const fields: Record<string, string> = {};
  const rest: Record<string, unknown> = {};
  const byName = new Map(ruleOf(kind)?.fields.map((field) => [field.name, field]));
  for (const [name, value] of Object.entries(params)) {
    const field = byName.get(name);
    const typed = field && typedOf(field, value);
    const same = field && typed && JSON.stringify(parameterOf(field, typed)) === JSON.stringify(value);
    if (same) fields[name] = typed;
    else rest[name] = value;
  }
  return { id, kind, party, fields, rest, ...(source !== undefined && { source }) };
}

/** The clause as it stands in the form; undefined while its entries do not fit its rule. */
export function clauseOf(draft: ClauseDraft): Clause | undefined {
  const { id, kind, party, source } = draft;
  const params = paramsOf(draft);
  const rule = ruleOf(kind);
  if (!rule?.params.safeParse(params).success) return undefined;
  if (rule.fields.some((field) => isLacking(field, draft, params))) return undefined;
  return { id, kind, party, params, ...(source !== undefined && { source }) };
}
