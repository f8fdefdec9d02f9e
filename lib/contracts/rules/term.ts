import type { z } from 'zod';
import type { Message, MessageParam } from '../../messages/types';
import type { Currency } from '../../quantity/types';
import { defineRule, type Rule, type RuleField } from '../rule';
import type { RuleId } from './ids';
import { money } from './words';

/**
 * A clause that no reading can keep or break: it says what follows in money or in rights. It is kept, said in plain
 * words and used by the settlement; it never has a verdict.
 */
export function defineTerm<Params extends Readonly<Record<string, unknown>>>(term: {
  readonly id: RuleId;
  readonly params: z.ZodType<Params>;
  readonly fields: readonly RuleField[];
  readonly say: (params: Params, currency: Currency) => Message;
}): Rule {
  return { ...defineRule({ ...term, judge: () => [] }), term: true };
}

/** What is stated of a term, one part after the other; `terms:as-written` when nothing is. */
export function partsWord(parts: readonly (Message | undefined)[]): MessageParam {
  const list = parts.flatMap((message) => (message ? [{ message }] : []));
  return list.length > 0 ? { list } : { message: { key: 'terms:as-written' } };
}

/** Money of the contract where it is stated. */
export function moneyWord(amount: number | undefined, currency: Currency): MessageParam {
  return amount === undefined ? { message: { key: 'terms:blank' } } : money(amount, currency);
}
