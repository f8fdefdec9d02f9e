import { z } from 'zod';
import { defineRule } from '../rule';
import { clockWord, judgeDeadlines } from './deadline';
import { capComparator, scope, unweighed } from './params';
import { monthsWord } from './words';

const params = z.strictObject({
  hours: z.number().positive().optional(),
  workdays: z.number().positive().optional(),
  comparator: capComparator,
  /** What is owed after the penalty, as written: 申诉方案. */
  duty: z.string().optional(),
  ...scope,
});

type Params = z.infer<typeof params>;

/** After a penalty by the platform, a plan of appeal within so many hours. */
export const responseToPenalty = defineRule<Params>({
  id: 'response-to-penalty',
  params,
  fields: [
    { name: 'hours', type: 'number', label: 'duties:field.hours', optional: true, unit: 'hour' },
    { name: 'workdays', type: 'number', label: 'duties:field.workdays', optional: true, unit: 'workday' },
  ],
  notJudged: (given) => [
    ...unweighed(given),
    ...(given.hours === undefined && given.workdays === undefined ? ['hours'] : []),
  ],
  judge: (clause, given, input) =>
    judgeDeadlines({
      clause,
      input,
      what: given.duty ?? { message: { key: 'duties:appeal' } },
      clock: given,
      comparator: given.comparator,
      range: given,
    }),
  say: (given) => ({
    key: 'duties:clock.say',
    params: {
      months: monthsWord(given),
      what: given.duty ?? { message: { key: 'duties:appeal' } },
      event: { message: { key: 'duties:penalty' } },
      limit: clockWord(given),
    },
  }),
});
