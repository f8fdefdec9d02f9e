import { say, sayParam } from '../messages/say';
import type { Locale } from '../messages/types';
import type { Cell } from './document';

/** The pages that a figure was read on, or from which it was worked out; undefined = none is named. */
export function sourceText({ source, derived }: Cell, locale: Locale): string | undefined {
  if (source === undefined) return undefined;
  return derived
    ? say(locale, { key: 'reports:worked-out-from', params: { pages: source } })
    : sayParam(locale, source);
}
