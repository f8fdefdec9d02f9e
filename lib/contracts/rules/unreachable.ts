import { z } from 'zod';
import { defineRule } from '../rule';
import { clockWord, judgeDeadlines } from './deadline';
import { capComparator, scope, unweighed } from './params';
import { monthsWord } from './words';

const params = z.strictObject({
  /** Longest silence in days that is still allowed; 3 = over three days ends the contract. */
  days: z.number().positive(),
  comparator: capComparator,
  ...scope,
});

type Params = z.infer<typeof params>;

function clock({ days }: Params): { hours: number } {
  return { hours: days * 24 };
}

/** The contact answers again within so many days; a longer silence is a breach that ends the contract. */
export const unreachable = defineRule<Params>({
  id: 'unreachable',
  params,
  fields: [{ name: 'days', type: 'number', label: 'duties:field.silent-days', optional: false, unit: 'day' }],
  notJudged: (given) => unweighed(given),
  judge: (clause, given, input) =>
    judgeDeadlines({
      clause,
      input,
      what: { message: { key: 'duties:contact' } },
      clock: clock(given),
      comparator: given.comparator,
      range: given,
    }),
  say: (given) => ({
    key: 'duties:clock.say',
    params: {
      months: monthsWord(given),
      what: { message: { key: 'duties:contact' } },
      event: { message: { key: 'duties:silence' } },
      limit: clockWord(clock(given)),
    },
  }),
});
