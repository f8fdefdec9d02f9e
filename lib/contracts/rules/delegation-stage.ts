import { z } from 'zod';
import type { MessageParam } from '../../messages/types';
import type { VerdictState } from '../types';
import { defineRule } from '../rule';
import { judgeActs, overlaps } from './acts';
import { amount, scope } from './params';
import { monthsWord } from './words';

const powers = z.union([z.string(), z.array(z.string())]).optional();

const params = z.strictObject({
  /** Powers that are given in these months, as written. */
  allowed: powers,
  denied: powers,
  /** Days after which the stage is over. */
  withinDays: z.number().positive().optional(),
  conditionAmount: amount.optional(),
  ...scope,
});

type Params = z.infer<typeof params>;

function list(given: Params['allowed']): readonly string[] {
  return given === undefined ? [] : Array.isArray(given) ? given : [given];
}

/** A power used that the stage denies is a breach; one that it names as given is not; any other has to be read. */
function judgePower(given: Params, used: string): VerdictState {
  if (given.conditional || given.conditionAmount !== undefined || given.withinDays !== undefined)
    return 'unknown';
  if (list(given.denied).some((power) => overlaps(power, used))) return 'breached';
  return list(given.allowed).some((power) => overlaps(power, used)) ? 'met' : 'unknown';
}

function powersWord(given: readonly string[]): MessageParam {
  return given.length > 0 ? { list: given } : { message: { key: 'duties:powers.none' } };
}

/** Which powers the operator has in which months: titles and service first, ads with a cap next, promotions last. */
export const delegationStage = defineRule<Params>({
  id: 'delegation-stage',
  params,
  fields: [
    { name: 'allowed', type: 'list', label: 'duties:field.allowed', optional: true },
    { name: 'denied', type: 'list', label: 'duties:field.denied', optional: true },
    { name: 'fromMonth', type: 'month', label: 'rules:field.fromMonth', optional: true },
    { name: 'toMonth', type: 'month', label: 'rules:field.toMonth', optional: true },
  ],
  judge: (clause, given, input) =>
    judgeActs({
      clause,
      input,
      range: given,
      forbidden: powersWord(list(given.denied)),
      follows: { message: { key: 'rules:remedy.as-agreed' } },
      judge: ({ what }) => judgePower(given, what),
    }),
  say: (given) => ({
    key: 'duties:powers.say',
    params: {
      months: monthsWord(given),
      allowed: powersWord(list(given.allowed)),
      denied: powersWord(list(given.denied)),
    },
  }),
});
