import type { Locale, MessageParam } from '../messages/types';

/** A text that is written differently in each language; undefined in either is the word for unknown. */
export function bothLocales(text: (locale: Locale) => string | undefined): MessageParam {
  const zh = text('zh-CN');
  const en = text('en');
  if (zh === undefined || en === undefined) return { message: { key: 'common:notKnown' } };
  return { 'zh-CN': zh, en };
}
