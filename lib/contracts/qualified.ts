import type { Message, MessageParam } from '../messages/types';
import type { Currency } from '../quantity/types';
import { ALWAYS, ELSE } from './qualifiers';

/**
 * A clause in plain words: its own sentence, and in brackets all that it was given and that sentence leaves out. What
 * is confirmed must be the whole clause. `stated` are the parameters that it was given, the others are defaults.
 */
export function qualified<Given extends Readonly<Record<string, unknown>>>(
  say: (given: Given, currency: Currency) => Message,
  given: Given,
  currency: Currency,
  stated: readonly string[],
): Message {
  const said = say(given, currency);
  const own = JSON.stringify(said);
  const isTold = (name: string) => JSON.stringify(say({ ...given, [name]: undefined }, currency)) !== own;
  const about = { given, currency, said, isTold };
  const untold = Object.entries(ELSE).filter(
    ([name]) => stated.includes(name) && given[name] !== undefined && !isTold(name),
  );
  const list = [...untold, ...Object.entries(ALWAYS)].flatMap(([name, words]): MessageParam[] =>
    words(given[name], about).map((message) => ({ message })),
  );
  return list.length === 0
    ? said
    : { key: 'qualifiers:qualified', params: { said: { message: said }, what: { list } } };
}

/** Names of parameters that a clause's own sentence tells, or whose values are codes. */
const NAMES: Readonly<Record<string, Message['key']>> = {
  metric: 'qualifiers:name.metric',
  product: 'qualifiers:name.product',
  ref: 'qualifiers:name.ref',
  scope: 'qualifiers:name.scope',
};

/** One parameter of a clause in words; undefined where there are none for it. */
export function wordOf(
  name: string,
  given: Readonly<Record<string, unknown>>,
  currency: Currency,
): MessageParam | undefined {
  const words = ALWAYS[name] ?? ELSE[name];
  const about = { given, currency, said: { key: 'terms:as-written' }, isTold: () => true } as const;
  const [message] = words?.(given[name], about) ?? [];
  if (message) return { message };
  const key = NAMES[name];
  return key && { message: { key } };
}
