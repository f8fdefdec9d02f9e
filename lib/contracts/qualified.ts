import type { Message, MessageParam } from '../messages/types';

type Given = Readonly<Record<string, unknown>>;

function textsOf(value: unknown): readonly string[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.filter((one) => typeof one === 'string');
}

/** When, where and under what conditions a clause holds, as far as its own sentence does not say so. */
function qualifiers(given: Given, said: Message): Message[] {
  const { from, calendar, calendarMonths, window, except, channel, conditional, anyOf } = given;
  const named = Object.values(said.params ?? {});
  const found: Message[] = [];
  for (const day of textsOf(from)) found.push({ key: 'terms:qualifier.from', params: { day } });
  if (calendar === true) found.push({ key: 'terms:qualifier.calendar' });
  if (Array.isArray(calendarMonths))
    found.push({ key: 'terms:qualifier.months', params: { months: calendarMonths.join(', ') } });
  for (const text of textsOf(window)) found.push({ key: 'terms:qualifier.only', params: { text } });
  for (const text of textsOf(channel))
    if (!named.includes(text)) found.push({ key: 'terms:qualifier.only', params: { text } });
  for (const text of textsOf(except)) found.push({ key: 'terms:qualifier.except', params: { text } });
  if (conditional === true) found.push({ key: 'terms:qualifier.conditional' });
  if (anyOf === true) found.push({ key: 'terms:qualifier.any-of' });
  return found;
}

/** A clause in plain words, with the bounds that any kind of clause may have. */
export function qualified(said: Message, given: Given): Message {
  const what: MessageParam = { list: qualifiers(given, said).map((message) => ({ message })) };
  return what.list.length === 0
    ? said
    : { key: 'terms:qualified', params: { said: { message: said }, what } };
}
