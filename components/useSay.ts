import { useCallback, useContext } from 'react';
import type { MessageKey } from '../lib/messages';
import { say } from '../lib/messages/say';
import type { Locale, Message } from '../lib/messages/types';
import { LanguageContext } from './language';

export type Speak = (message: Message | MessageKey, params?: Message['params']) => string;

/** Words messages in the chosen language; a key may be given with its parameters. */
export function useSay(): Speak {
  const locale = useLocale();
  return useCallback(
    (message, params) =>
      say(locale, typeof message === 'string' ? { key: message, ...(params && { params }) } : message),
    [locale],
  );
}

export function useLocale(): Locale {
  return useContext(LanguageContext);
}
