import { z } from 'zod';
import { entriesOf } from '../entry-log';
import { defineRule } from '../rule';
import { clockWord, judgeDeadlines } from './deadline';
import { judgeDueDates } from './due-dates';
import { capComparator, due, scope, unweighed } from './params';
import { monthsWord } from './words';

const length = z.number().positive().optional();

const params = z.strictObject({
  duty: z.string().min(1),
  hours: length,
  workdays: length,
  /** Before the event. */
  leadHours: length,
  leadWorkdays: length,
  due: due.optional(),
  /** As entered in the form; the same as `due.dayOfMonth`. */
  dayOfMonth: z.number().int().min(1).max(31).optional(),
  event: z.string().optional(),
  comparator: capComparator,
  ...scope,
});

type Params = z.infer<typeof params>;

function dayOfMonth(given: Params): number | undefined {
  return given.dayOfMonth ?? given.due?.dayOfMonth;
}

function hasClock({ hours, workdays, leadHours, leadWorkdays }: Params): boolean {
  return [hours, workdays, leadHours, leadWorkdays].some((time) => time !== undefined);
}

/** Something to be done within a time of an event, before it, or by a day of every month; either side may owe it. */
export const dutyDeadline = defineRule<Params>({
  id: 'duty-deadline',
  params,
  fields: [
    { name: 'duty', type: 'text', label: 'duties:field.duty', optional: false },
    { name: 'event', type: 'text', label: 'duties:field.event', optional: true },
    { name: 'hours', type: 'number', label: 'duties:field.hours', optional: true, unit: 'hour' },
    { name: 'workdays', type: 'number', label: 'duties:field.workdays', optional: true, unit: 'workday' },
    { name: 'leadHours', type: 'number', label: 'duties:field.lead-hours', optional: true, unit: 'hour' },
    { name: 'dayOfMonth', type: 'number', label: 'terms:field.day-of-month', optional: true },
  ],
  notJudged: (given) => [
    ...unweighed(given),
    ...(hasClock(given) || dayOfMonth(given) !== undefined ? [] : ['due']),
  ],
  judge(clause, given, input) {
    const day = dayOfMonth(given);
    if (hasClock(given) || day === undefined)
      return judgeDeadlines({
        clause,
        input,
        what: given.duty,
        clock: given,
        comparator: given.comparator,
        range: given,
      });
    return judgeDueDates({
      clause,
      input,
      what: given.duty,
      dayOfMonth: day,
      monthOffset: Math.max(0, given.due?.monthOffset ?? 0),
      range: given,
      done: entriesOf(input, 'done', clause.id),
    });
  },
  say(given) {
    const day = dayOfMonth(given);
    const lead = given.leadHours !== undefined || given.leadWorkdays !== undefined;
    if (!hasClock(given) && day !== undefined)
      return { key: 'duties:due.say', params: { months: monthsWord(given), what: given.duty, day } };
    return {
      key: lead ? 'duties:clock.say-lead' : 'duties:clock.say',
      params: {
        months: monthsWord(given),
        what: given.duty,
        event: given.event ?? { message: { key: 'duties:event' } },
        limit: clockWord(given),
      },
    };
  },
});
