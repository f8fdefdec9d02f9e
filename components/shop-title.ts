import { consoleById } from '../lib/consoles';
import type { Locale } from '../lib/messages/types';
import type { Shop } from '../lib/store/types';

/** A shop's name, with its console where another of these shops bears the same name. */
export function shopTitle(shop: Shop, among: readonly Shop[], locale: Locale): string {
  const namesake = among.some((other) => other.id !== shop.id && other.name === shop.name);
  const consoleId = shop.shownAs[0]?.consoleId;
  if (!namesake || consoleId === undefined) return shop.name;
  return `${shop.name} · ${consoleById(consoleId)?.name[locale] ?? consoleId}`;
}
