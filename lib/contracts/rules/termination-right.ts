import { z } from 'zod';
import type { MessageParam } from '../../messages/types';
import { comparator, scope } from './params';
import { defineTerm } from './term';

const triggers = [
  'unreachable',
  'late-payment',
  'notice',
  'platform-penalty',
  'breach-uncured',
  'response',
  'prohibited-act',
  'shortfall',
] as const;

const params = z.strictObject({
  trigger: z.enum(triggers).optional(),
  days: z.number().min(0).optional(),
  workdays: z.number().min(0).optional(),
  hours: z.number().min(0).optional(),
  months: z.number().min(0).optional(),
  points: z.number().min(0).optional(),
  /** What triggers, not what must hold. */
  comparator: comparator.optional(),
  noticeDays: z.number().min(0).optional(),
  run: z.enum(['consecutive', 'cumulative', 'single']).optional(),
  ...scope,
});

type Params = z.infer<typeof params>;

function lengthWord(given: Params): MessageParam {
  for (const unit of ['hours', 'days', 'workdays', 'months', 'points'] as const) {
    const count = given[unit];
    if (count === undefined) continue;
    const length: MessageParam = { message: { key: `terms:length.${unit}`, params: { count } } };
    const key = given.comparator === '>' ? 'terms:length.over' : 'terms:length.full';
    return { message: { key, params: { length } } };
  }
  return '';
}

/** Who may end the contract, and when. Whether the trigger is there is judged by the clause about it. */
export const terminationRight = defineTerm<Params>({
  id: 'termination-right',
  params,
  fields: [
    {
      name: 'trigger',
      type: 'select',
      label: 'terms:field.trigger',
      optional: false,
      instead: ['noticeDays', 'days', 'hours', 'workdays'],
      options: triggers.map((value) => ({ value, label: `terms:trigger.${value}` as const })),
    },
    { name: 'days', type: 'number', label: 'terms:field.days', optional: true, unit: 'day' },
    { name: 'noticeDays', type: 'number', label: 'terms:field.notice', optional: true, unit: 'day' },
  ],
  say: (given) => ({
    key:
      given.noticeDays === undefined ? 'terms:termination-right.say' : 'terms:termination-right.say-notice',
    params: {
      trigger: given.trigger
        ? { message: { key: `terms:trigger.${given.trigger}` } }
        : { message: { key: 'terms:as-written' } },
      length: lengthWord(given),
      days: given.noticeDays ?? '',
    },
  }),
});
