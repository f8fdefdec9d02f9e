import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entity, Observation, SnapshotFacts } from '../../lib/metrics/types';
import { isProblem } from '../../lib/problem';
import { factsOfShops, factsOfSnapshot, rebuildFacts } from '../../lib/store/facts';
import { lotsOf } from '../../lib/contracts/lots';
import { encodeFacts } from '../../lib/store/facts-layout';
import { decodeFacts } from '../../lib/store/facts-unpack';
import { nameKey } from '../../lib/store/names';
import { linkShop, shopOfPage } from '../../lib/store/shops';
import { saveSnapshot } from '../../lib/store/snapshots';
import type { Shop, Snapshot } from '../../lib/store/types';
import { freshDb } from './open';
import { capture, factsOf } from './sample';

const anyEntity: fc.Arbitrary<Entity> = fc.oneof(
  fc.record({ kind: fc.constantFrom('shop', 'product'), id: fc.string(), name: fc.string() }),
  fc.record({ kind: fc.constant('source'), id: fc.string(), name: fc.string(), level: fc.nat(3) }),
);
const anyNumber = fc.oneof(
  fc.double({ noNaN: true }),
  fc.integer(),
  fc.constantFrom(Infinity, -Infinity, 0, -0),
);
const anyDay = fc.constantFrom('2026-11-20', '2026-11-21', '2026-11-22');
const readAt = '2026-11-22T01:00:00.000Z';
const anyObservation: fc.Arbitrary<Observation> = fc.record({
  metric: fc.constantFrom('sales', 'adSpend'),
  entity: anyEntity,
  period: fc.record({ from: anyDay, to: anyDay }),
  open: fc.boolean(),
  shown: anyNumber,
  lo: anyNumber,
  hi: anyNumber,
  unit: fc.constantFrom('CNY', 'count', 'ratio'),
  why: fc.constantFrom('exact', 'rounded', 'open-day'),
  readAt: fc.constantFrom(readAt, '2026-11-21T01:00:00.000Z'),
  summary: fc.boolean(),
  evidence: fc.record({
    snapshotId: fc.constant('s1'),
    frame: fc.nat(3),
    table: fc.nat(9),
    row: fc.nat(500),
    column: fc.nat(40),
  }),
});

const snapshot: Snapshot = {
  ...capture('k1'),
  id: 's1',
  shopId: 'shop-a',
  consoleId: undefined,
  page: '/report',
  zone: 'Asia/Shanghai',
  prevSeal: '',
  number: 1,
  seal: 'ff',
};

function withObservations(observations: readonly Observation[]): SnapshotFacts {
  const head = { snapshotId: 's1', shopId: 'shop-a', consoleId: undefined, page: '/report', readAt };
  return { ...head, day: '2026-11-22', tables: [], observations };
}

describe('the layout of facts', () => {
  test('gives back every observation, infinite ends and minus zero included', () => {
    fc.assert(
      fc.property(fc.array(anyObservation, { maxLength: 60 }), (observations) => {
        const facts = withObservations(observations);
        const entities = [...new Map(observations.map(({ entity }) => [nameKey(entity), entity]))];
        const numbers = new Map(entities.map(([key], index) => [key, index + 7]));
        const dictionary = new Map(entities.map(([, entity], index) => [index + 7, entity]));
        expect(decodeFacts(structuredClone(encodeFacts(facts, numbers)), dictionary)).toEqual(facts);
      }),
    );
  });

  test('sorts figures that are not made yet as those that are', () => {
    fc.assert(
      fc.property(fc.array(anyObservation, { maxLength: 60 }), (observations) => {
        const facts = withObservations(observations);
        const entities = [...new Map(observations.map(({ entity }) => [nameKey(entity), entity]))];
        const numbers = new Map(entities.map(([key], index) => [key, index]));
        const dictionary = new Map(entities.map(([, entity], index) => [index, entity]));
        const unpacked = decodeFacts(encodeFacts(facts, numbers), dictionary);
        const told = (fact: SnapshotFacts) =>
          Array.from(lotsOf(fact), ([key, { drafts, from, to }]) => {
            const figures = drafts.map((draft) => [
              draft.unit,
              draft.summary,
              draft.size,
              draft.observations,
            ]);
            return { key, from, to, figures };
          });
        expect(told(unpacked)).toEqual(told(facts));
        // Made once, whichever way they are asked for.
        const made = new Set(unpacked.observations);
        for (const { drafts } of lotsOf(unpacked).values())
          for (const draft of drafts) for (const one of draft.observations) expect(made.has(one)).toBe(true);
      }),
    );
  });

  test('takes two numbers for an exact figure and four for any other', () => {
    const [exact] = factsOf(snapshot).observations;
    if (!exact) throw new Error('no observation');
    const numbers = new Map([[nameKey(exact.entity), 0]]);
    const size = (observation: Observation) =>
      encodeFacts(withObservations([observation]), numbers).values.length;
    expect([size(exact), size({ ...exact, hi: Infinity })]).toEqual([2, 4]);
  });

  test('throws rather than answer for an entity that the dictionary lacks', () => {
    const facts = factsOf(snapshot);
    const stored = encodeFacts(facts, new Map(facts.observations.map(({ entity }) => [nameKey(entity), 3])));
    expect(() => decodeFacts(stored, new Map())).toThrow('point nowhere');
  });
});

const page = { consoleId: 'sycm', page: 'item_rank', zone: 'Asia/Shanghai' };
const sighting = { consoleName: '生意参谋', zone: 'Asia/Shanghai', at: readAt };

function shop(answer: Awaited<ReturnType<typeof shopOfPage>>): Shop {
  if (isProblem(answer)) throw new Error(JSON.stringify(answer));
  return answer;
}

function shownIn(facts: readonly SnapshotFacts[]): number[] {
  return facts.flatMap(({ observations }) => observations.map(({ shown }) => shown));
}

describe('facts of shops', () => {
  test('come oldest reading first', async () => {
    const db = await freshDb();
    for (const hour of ['03', '01', '02'])
      await saveSnapshot(db, {
        ...page,
        shopId: 'shop-a',
        capture: capture(hour, { capturedAt: `2026-11-22T${hour}:00:00.000Z` }),
        observe: (one) => factsOf(one, Number(hour)),
      });
    expect(shownIn(await factsOfShops(db, ['shop-a']))).toEqual([1, 2, 3]);
    expect(await factsOfShops(db, ['shop-b'])).toEqual([]);
    expect(await db.names.count()).toBe(1);
  });

  test('follow a provisional shop to the shop it turned out to be', async () => {
    const db = await freshDb();
    const real = shop(await shopOfPage(db, { ...sighting, consoleId: 'sycm', header: ['衣然女装旗舰店'] }));
    const made = shop(await shopOfPage(db, { ...sighting, consoleId: 'alimama', header: [] }));
    const kept = await saveSnapshot(db, {
      ...page,
      consoleId: 'alimama',
      shopId: made.id,
      capture: capture('k1'),
      observe: (one) => {
        const facts = factsOf(one);
        const entity = { kind: 'shop', id: made.id, name: made.name } as const;
        return { ...facts, observations: facts.observations.map((seen) => ({ ...seen, entity })) };
      },
    });
    expect(await factsOfShops(db, [real.id])).toEqual([]);
    await linkShop(db, made.id, real.id, readAt);
    const [facts] = await factsOfShops(db, [real.id]);
    expect(facts?.shopId).toBe(real.id);
    expect(facts?.observations[0]?.entity).toEqual({ kind: 'shop', id: real.id, name: '衣然女装旗舰店' });
    expect(kept).toMatchObject({ shopId: made.id });
  });

  test('are derived anew from the snapshots as they are', async () => {
    const db = await freshDb();
    const ids: string[] = [];
    for (let index = 0; index < 45; index += 1) {
      const kept = await saveSnapshot(db, {
        ...page,
        shopId: index < 44 ? 'shop-a' : 'shop-b',
        capture: capture(`k${index}`),
        observe: (one) => factsOf(one, 1),
      });
      if (!isProblem(kept)) ids.push(kept.id);
    }
    await rebuildFacts(db, (one) => factsOf(one, 2), ['shop-a']);
    const shown = async (id: string | undefined) =>
      (await factsOfSnapshot(db, id ?? ''))?.observations.map((observation) => observation.shown);
    expect(await shown(ids[0])).toEqual([2]);
    expect(await shown(ids[43])).toEqual([2]);
    expect(await shown(ids[44])).toEqual([1]);
    await rebuildFacts(db, (one) => factsOf(one, 3), ['shop-b']);
    expect(await shown(ids[44])).toEqual([3]);
  });
});

describe('facts read again', () => {
  async function twoSnapshots() {
    const db = await freshDb();
    const owner = await shopOfPage(db, {
      consoleId: 'sycm',
      consoleName: '生意参谋',
      header: ['衣然女装旗舰店'],
      zone: 'Asia/Shanghai',
      at: readAt,
    });
    if (isProblem(owner)) throw new Error(JSON.stringify(owner));
    const save = (key: string) =>
      saveSnapshot(db, {
        capture: capture(key),
        shopId: owner.id,
        consoleId: 'sycm',
        page: 'item_rank',
        zone: 'Asia/Shanghai',
        observe: factsOf,
      });
    await save('k1');
    return { db, owner, save };
  }

  test('are the very same until they are derived anew; new ones join them', async () => {
    const { db, owner, save } = await twoSnapshots();
    const [first] = await factsOfShops(db, [owner.id]);
    await save('k2');
    const again = await factsOfShops(db, [owner.id]);
    expect(again).toHaveLength(2);
    expect(again).toContain(first);
    await rebuildFacts(db, (kept) => ({ ...factsOf(kept), observations: [] }), [owner.id]);
    const anew = await factsOfShops(db, [owner.id]);
    expect(anew.map(({ observations }) => observations)).toEqual([[], []]);
  });

  test('follow a shop that turns out to be another', async () => {
    const { db, owner } = await twoSnapshots();
    await factsOfShops(db, [owner.id]);
    const other = { ...owner, id: 'other', name: '主店', shownAs: [] };
    await db.shops.add(other);
    await linkShop(db, owner.id, 'other', readAt);
    const told = await factsOfShops(db, ['other']);
    expect(told.map(({ shopId }) => shopId)).toEqual(['other']);
  });
});
