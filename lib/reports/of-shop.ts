import type { Message } from '../messages/types';
import type { Verdict } from '../contracts/types';
import type { ReportInput } from './input';

/** The sentence with its shop's name before it, where a report is about several; of all of them together as it is. */
export function ofShop(what: Message, shopId: string, shops: ReportInput['shops'] = []): Message {
  const shop = shops.length > 1 ? shops.find(({ id }) => id === shopId) : undefined;
  return shop ? { key: 'meeting:of-shop', params: { shop: shop.name, what: { message: what } } } : what;
}

/** The shop that a verdict is about, or whose row it is about. */
export function shopOf({ shopId, entity }: Verdict): string {
  return shopId ?? entity.id;
}
