import type { Answer } from '../metrics/answer-types';
import { type Problem, problem } from '../problem';
import type { Instant } from '../quantity/period';
import { checked, type Listed } from './checked';
import type { Db } from './db';
import { makeId } from './ids';
import { answerSchema, shopSchema } from './schemas';
import { canonicalShop, recogniseShop, type Sighting } from './shop-name';
import { orProblem } from './storage-problem';
import type { Shop } from './types';

/** Every shop record, links and provisional ones included, oldest first. */
export async function listShops(db: Db): Promise<Listed<Shop>> {
  return checked('shops', shopSchema, await db.shops.orderBy('id').toArray());
}

/** Stores a new shop under an id of its own. */
export function createShop(db: Db, shop: Omit<Shop, 'id'>): Promise<Shop | Problem> {
  return orProblem('snapshot-not-saved', async () => {
    const created = { ...shop, id: makeId() };
    await db.shops.add(created);
    return created;
  });
}

export interface ShopSighting extends Sighting {
  /** Name of the console, or the host of an unknown one: what a shop is called whose page names none. */
  readonly consoleName: string;
  readonly zone: string;
  readonly at: Instant;
}

/**
 * The shop that a page belongs to; made on the spot when it is new, so that no capture waits for an answer. A page
 * that names no shop goes to one provisional shop per console, which the merchant names or links later.
 */
export function shopOfPage(db: Db, sighting: ShopSighting): Promise<Shop | Problem> {
  return orProblem('snapshot-not-saved', () =>
    db.transaction('rw', db.shops, db.answers, async () => {
      const { found: shops } = await listShops(db);
      const answers = checked<Answer>('answers', answerSchema, await db.answers.toArray()).found;
      const { consoleId, consoleName, zone, at: createdAt } = sighting;
      const recognised = recogniseShop(sighting, shops, answers);
      if (recognised.kind === 'known') return recognised.shop;
      if (recognised.kind === 'new') {
        const { name } = recognised;
        const shop = { id: makeId(), name, zone, createdAt, shownAs: [{ consoleId, text: name }] };
        await db.shops.add(shop);
        return shop;
      }
      const waiting = shops.find((shop) => shop.provisional === consoleId && shop.sameAs === undefined);
      if (waiting) return waiting;
      const shop = { id: makeId(), name: consoleName, zone, createdAt, shownAs: [], provisional: consoleId };
      await db.shops.add(shop);
      return shop;
    }),
  );
}

/** The merchant names a shop: it is no longer provisional, and pages of its console that name none belong to it. */
export function confirmShop(db: Db, id: string, name: string, at: Instant): Promise<Shop | Problem> {
  return orProblem('snapshot-not-saved', () =>
    db.transaction('rw', db.shops, db.answers, async () => {
      const shop = await db.shops.get(id);
      if (!shop || name.trim() === '') return problem('shop-unknown');
      const { provisional, ...lasting } = shop;
      const confirmed: Shop = { ...lasting, name: name.trim() };
      await db.shops.put(confirmed);
      if (provisional !== undefined)
        await db.answers.add({ id: makeId(), at, kind: 'shop', consoleId: provisional, shopId: id });
      return confirmed;
    }),
  );
}

/**
 * The merchant says that one shop is another. Snapshots stay sealed as they are; pages of a provisional shop's
 * console go to the other from now on. Refuses a circle.
 */
export function linkShop(db: Db, id: string, sameAs: string, at: Instant): Promise<Shop | Problem> {
  return orProblem('snapshot-not-saved', () =>
    db.transaction('rw', db.shops, db.answers, async () => {
      const shops = await db.shops.toArray();
      const shop = shops.find((candidate) => candidate.id === id);
      const target = canonicalShop(shops, sameAs);
      if (!shop || !target || target.id === id) return problem('shop-unknown');
      await db.shops.put({ ...shop, sameAs: target.id });
      if (shop.provisional !== undefined)
        await db.answers.add({
          id: makeId(),
          at,
          kind: 'shop',
          consoleId: shop.provisional,
          shopId: target.id,
        });
      return target;
    }),
  );
}
