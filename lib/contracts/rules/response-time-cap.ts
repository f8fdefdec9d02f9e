import { z } from 'zod';
import { defineRule } from '../rule';
import { capComparator, months } from './params';
import { judgeFigure, sayFigure } from './shop-figure';
import { monthsWord } from './words';

const METRIC = 'firstResponseTime';

const params = z.strictObject({
  seconds: z.number().positive(),
  comparator: capComparator,
  to: z.literal('buyers').optional(),
  per: z.enum(['day', 'week', 'month']).default('day'),
  calendar: z.boolean().optional(),
  ...months,
});

type Params = z.infer<typeof params>;

/** First response time to buyers, as the console shows it for the period. Times of days are not averaged. */
export const responseTimeCap = defineRule<Params>({
  id: 'response-time-cap',
  params,
  fields: [
    { name: 'seconds', type: 'number', label: 'rules:field.seconds', optional: false },
    {
      name: 'per',
      type: 'select',
      label: 'rules:field.per',
      optional: true,
      options: [
        { value: 'day', label: 'rules:per.day' },
        { value: 'week', label: 'rules:per.week' },
        { value: 'month', label: 'rules:per.month' },
      ],
    },
  ],
  judge: (clause, given, input) =>
    judgeFigure({
      clause,
      input,
      metric: METRIC,
      unit: 'second',
      comparator: given.comparator,
      limit: given.seconds,
      per: given.per,
      range: given,
      calendar: given.calendar,
    }),
  say: (given) =>
    sayFigure(METRIC, given, monthsWord(given), {
      figure: { lo: given.seconds, hi: given.seconds, unit: 'second' },
    }),
});
