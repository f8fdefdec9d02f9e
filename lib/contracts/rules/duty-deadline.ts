import { z } from 'zod';
import { entriesOf } from '../entry-log';
import { defineRule } from '../rule';
import { type Clock, clockWord, judgeDeadlines } from './deadline';
import { judgeDueDates } from './due-dates';
import { comesBack, dueWord } from './due-days';
import { capComparator, type Due, due, scope, unweighed } from './params';
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

/** The day that comes back, on which it is due. */
function dueOf({ due: stated, dayOfMonth }: Params): Due {
  return dayOfMonth === undefined ? { ...stated } : { ...stated, dayOfMonth };
}

/** How long there is from the event, or before it; some texts say so as a due date (签约后 3 天). */
function clockOf(given: Params): Clock {
  const { hours, workdays, leadHours, leadWorkdays, due: stated = {} } = given;
  return {
    hours: hours ?? (stated.days === undefined ? undefined : stated.days * 24),
    workdays: workdays ?? stated.workdays,
    leadHours,
    leadWorkdays: leadWorkdays ?? stated.workdaysBefore,
  };
}

function hasClock(given: Params): boolean {
  return Object.values(clockOf(given)).some((time) => time !== undefined);
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
  notJudged: (given) => [...unweighed(given), ...(hasClock(given) || comesBack(dueOf(given)) ? [] : ['due'])],
  judge(clause, given, input) {
    const shared = { clause, input, what: given.duty, range: given };
    if (hasClock(given) || !comesBack(dueOf(given)))
      return judgeDeadlines({ ...shared, clock: clockOf(given), comparator: given.comparator });
    return judgeDueDates({ ...shared, due: dueOf(given), done: entriesOf(input, 'done', clause.id) });
  },
  say(given) {
    const clock = clockOf(given);
    const named = { months: monthsWord(given), what: given.duty };
    if (!hasClock(given)) {
      const day = dueOf(given);
      return comesBack(day)
        ? { key: 'duties:due.say', params: { ...named, when: dueWord(day) } }
        : { key: 'duties:due.say-agreed', params: named };
    }
    const lead = clock.leadHours !== undefined || clock.leadWorkdays !== undefined;
    return {
      key: lead ? 'duties:clock.say-lead' : 'duties:clock.say',
      params: {
        ...named,
        event: given.event ?? given.due?.event ?? { message: { key: 'duties:event' } },
        limit: clockWord(clock),
      },
    };
  },
});
