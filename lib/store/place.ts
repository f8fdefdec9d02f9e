import { consoleById, consoleOfUrl, routeOf } from '../consoles';
import { isProblem, type Problem, problem } from '../problem';
import type { Db } from './db';
import { canonicalShop } from './shop-name';
import { listShops, type ShopSighting, shopOfPage } from './shops';
import type { Capture, Shop, Snapshot } from './types';

/** Where a file comes from, as the merchant says: its address tells nothing. */
export interface Origin {
  readonly shopId: string;
  readonly consoleId: string | undefined;
  readonly page: string;
}

/** Where a capture is kept: in the chain of this shop, as this page. */
export interface Settled {
  readonly shop: Shop;
  readonly where: Pick<Snapshot, 'shopId' | 'consoleId' | 'page' | 'zone'>;
}

interface Place {
  readonly consoleId: string | undefined;
  readonly page: string;
  readonly sighting: ShopSighting;
}

/** Where a capture was taken: the console of the top frame, or of the first frame that is one. */
function placeOf(capture: Capture, zone: string): Place | undefined {
  const [top] = capture.readings;
  const frame = capture.readings.find(({ url }) => consoleOfUrl(url)) ?? top;
  if (!top || !frame) return undefined;
  const match = consoleOfUrl(frame.url);
  const url = URL.canParse(frame.url) ? new URL(frame.url) : undefined;
  const host = url?.hostname || url?.protocol || 'page';
  return {
    consoleId: match?.console.id,
    page: match?.page?.id ?? match?.route ?? (url ? routeOf(url) : frame.url),
    sighting: {
      consoleId: match?.console.id ?? host,
      consoleName: match?.console.name['zh-CN'] ?? host,
      header: [...new Set([...top.context.header, ...frame.context.header])],
      zone: match?.console.zone ?? zone,
      at: capture.capturedAt,
    },
  };
}

/** The shop that the merchant chose for a file; its figures are dated by the console's zone, else by the shop's. */
async function placeOfFile(db: Db, { shopId, consoleId, page }: Origin): Promise<Settled | undefined> {
  const shop = canonicalShop((await listShops(db)).found, shopId);
  const zone = consoleById(consoleId)?.zone ?? shop?.zone;
  return shop && zone !== undefined ? { shop, where: { shopId: shop.id, consoleId, page, zone } } : undefined;
}

/**
 * Where a capture belongs: as its page tells, or for a file as the merchant says (`origin`). `zone` = IANA zone of
 * the computer, for pages of consoles that are not known. undefined = it shows no page at all.
 */
export async function placeIn(
  db: Db,
  capture: Capture,
  zone: string,
  origin: Origin | undefined,
): Promise<Settled | Problem | undefined> {
  if (origin) return (await placeOfFile(db, origin)) ?? problem('snapshot-not-saved');
  const place = placeOf(capture, zone);
  if (!place) return undefined;
  const shop = await shopOfPage(db, place.sighting);
  if (isProblem(shop)) return shop;
  const { consoleId, page, sighting } = place;
  return { shop, where: { shopId: shop.id, consoleId, page, zone: sighting.zone } };
}
