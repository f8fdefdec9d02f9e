import type { Message } from '../messages/types';
import type { Currency } from '../quantity/types';
import { dueMessage } from './due-message';
import { money } from './rules/words';

export type Given = Readonly<Record<string, unknown>>;
export type Key = Message['key'];

/** What is at hand when a parameter is put into words. */
interface About {
  readonly given: Given;
  readonly currency: Currency;
  /** The clause's own sentence, and whether it would be another without a parameter. */
  readonly said: Message;
  readonly isTold: (name: string) => boolean;
}

/** One parameter in words; nothing where it says nothing. */
export type Words = (value: unknown, about: About) => readonly Message[];

/** The texts of a parameter: one, a list of them, or none. */
export function textsOf(value: unknown): readonly string[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.filter((one) => typeof one === 'string');
}

/** Whether a sentence, or any sentence in it, is the one of this key. */
export function speaks(said: Message, key: Key): boolean {
  return JSON.stringify(said).includes(JSON.stringify(key));
}

/** One sentence for each text. */
export const each =
  (key: Key, name = 'text') =>
  (value: unknown): Message[] =>
    textsOf(value).map((text) => ({ key, params: { [name]: text } }));

/** One sentence for all texts. */
export const all =
  (key: Key) =>
  (value: unknown): Message[] => {
    const texts = textsOf(value);
    return texts.length > 0 ? [{ key, params: { what: { list: texts } } }] : [];
  };

/** Yes or no; without a sentence for no, only yes is told. */
export const flag =
  (yes: Key, no?: Key) =>
  (value: unknown): Message[] => {
    const key = value === true ? yes : value === false ? no : undefined;
    return key ? [{ key }] : [];
  };

/** A number as it is. */
export const count =
  (key: Key, name = 'count') =>
  (value: unknown): Message[] =>
    typeof value === 'number' ? [{ key, params: { [name]: value } }] : [];

/** Money of the contract, in major units. */
export const sum =
  (key: Key): Words =>
  (value, { currency }) =>
    typeof value === 'number' ? [{ key, params: { amount: money(value, currency) } }] : [];

/** A day; as a part of a sentence where there is one. */
export const due =
  (key?: Key) =>
  (value: unknown): Message[] => {
    const when = dueMessage(value);
    if (!when) return [];
    return [key ? { key, params: { when: { message: when } } } : when];
  };

/** A word of the vocabulary, each with a sentence of its own. */
export const choice =
  (words: Readonly<Record<string, Key>>, other?: Key) =>
  (value: unknown): Message[] =>
    textsOf(value).flatMap((text): Message[] => {
      const key = words[text] ?? other;
      return key ? [{ key, params: { text } }] : [];
    });

/** So many days, weeks or months of it; one alone needs no word. */
export const run =
  (key: Key): Words =>
  (value, { given }) => {
    const how = given.run === 'cumulative' || given.run === 'single' ? given.run : 'consecutive';
    return typeof value === 'number' && value > 1
      ? [{ key, params: { count: value, run: { message: { key: `rules:run.${how}` } } } }]
      : [];
  };
