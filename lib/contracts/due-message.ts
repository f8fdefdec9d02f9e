import type { Message, MessageParam } from '../messages/types';
import { comesBack, dueWord } from './rules/due-days';
import { due as dueSchema } from './rules/params';

/** When something is due, in words: 次月 15 日前, 签约后 3 天内; undefined when nothing that can be said was stated. */
export function dueMessage(given: unknown): Message | undefined {
  const due = dueSchema.safeParse(given).data;
  if (!due) return undefined;
  const { days, workdays, workdaysBefore, time } = due;
  const event: MessageParam = due.event ?? { message: { key: 'duties:event' } };
  const within = days === undefined ? workdays : days;
  if (within !== undefined) {
    const key = days === undefined ? 'terms:length.workdays' : 'terms:length.days';
    const length: MessageParam = { message: { key, params: { count: within } } };
    return { key: 'qualifiers:due-after', params: { event, length } };
  }
  if (workdaysBefore !== undefined) {
    const length: MessageParam = {
      message: { key: 'terms:length.workdays', params: { count: workdaysBefore } },
    };
    return { key: 'qualifiers:due-before', params: { event, length } };
  }
  if (comesBack(due))
    return time === undefined
      ? { key: 'qualifiers:due', params: { when: dueWord(due) } }
      : { key: 'qualifiers:due-time', params: { when: dueWord(due), time } };
  if (due.event !== undefined) return { key: 'qualifiers:due-at', params: { event } };
  return time === undefined ? undefined : { key: 'qualifiers:due', params: { when: time } };
}
