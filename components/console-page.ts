import { consoleById } from '../lib/consoles';
import type { ConsolePage } from '../lib/consoles/types';
import type { Locale } from '../lib/messages/types';

/** A named page of a console; undefined when either is not known any more. */
export function consolePageOf(consoleId: string, pageId: string): ConsolePage | undefined {
  return consoleById(consoleId)?.pages.find((page) => page.id === pageId);
}

/** `生意参谋 · 商品排行`; a page without a name is told by its route. */
export function pageTitle(consoleId: string | undefined, pageId: string, locale: Locale): string {
  const page = consoleId === undefined ? undefined : consolePageOf(consoleId, pageId);
  const parts = [consoleById(consoleId)?.name[locale], page?.name[locale] ?? pageId];
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}
