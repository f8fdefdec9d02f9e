import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, sealOf, sha256, verifyChain } from '../../lib/store/seal';
import type { Snapshot } from '../../lib/store/types';
import { capture } from './sample';

async function chain(length: number): Promise<Snapshot[]> {
  const made: Snapshot[] = [];
  for (let number = 1; number <= length; number += 1) {
    const content = {
      ...capture(`k${number}`),
      id: `s${number}`,
      shopId: 'shop-a',
      consoleId: 'sycm',
      page: 'item_rank',
      zone: 'Asia/Shanghai',
      prevSeal: made.at(-1)?.seal ?? '',
      number,
    };
    made.push({ ...content, seal: await sealOf(content) });
  }
  return made;
}

describe('canonicalJson', () => {
  test.each([
    [{ b: 1, a: [2, { d: '店', c: null }] }, '{"a":[2,{"c":null,"d":"店"}],"b":1}'],
    [{ consoleId: undefined, page: '' }, '{"page":""}'],
    ['a\ud83dz', '"a\ufffdz"'],
  ])('writes %j with sorted keys and nothing undefined', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  test('is the same text for the same content in any order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (content) => {
        const turned = Object.fromEntries(Object.entries(content).toReversed());
        expect(canonicalJson(turned)).toBe(canonicalJson(content));
      }),
    );
  });
});

test('sha256 is the published one', async () => {
  expect(await sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

describe('verifyChain', () => {
  test.each([0, 1, 5])('finds a chain of %i intact', async (length) => {
    expect(await verifyChain(await chain(length))).toEqual({ state: 'ok', length });
  });

  test('names the first snapshot that was touched, whatever was touched', async () => {
    const whole = await chain(4);
    const edits: readonly ((snapshot: Snapshot) => Snapshot)[] = [
      (snapshot) => ({ ...snapshot, capturedAt: '2026-11-22T01:00:00.001Z' }),
      (snapshot) => ({ ...snapshot, page: 'item_rank ' }),
      (snapshot) => ({ ...snapshot, readings: [] }),
      (snapshot) => ({
        ...snapshot,
        seal: snapshot.seal.replace(/^./u, (digit) => (digit === '0' ? '1' : '0')),
      }),
    ];
    await fc.assert(
      fc.asyncProperty(fc.nat(3), fc.constantFrom(...edits), async (index, edit) => {
        const touched = whole.map((snapshot, at) => (at === index ? edit(snapshot) : snapshot));
        expect(await verifyChain(touched)).toEqual({ state: 'broken', brokenAt: index + 1, why: 'content' });
      }),
      { numRuns: 30 },
    );
  });

  test('notices a snapshot taken out, doubled or moved', async () => {
    const [one, two, three] = await chain(3);
    if (!one || !two || !three) throw new Error('chain too short');
    expect(await verifyChain([one, three])).toEqual({ state: 'broken', brokenAt: 2, why: 'number' });
    expect(await verifyChain([one, one, two])).toMatchObject({ state: 'broken', brokenAt: 2 });
    expect(await verifyChain([two, one, three])).toMatchObject({ state: 'broken', brokenAt: 1 });
  });

  test('notices a snapshot taken out when the rest is renumbered', async () => {
    const [one, , three] = await chain(3);
    if (!one || !three) throw new Error('chain too short');
    expect(await verifyChain([one, { ...three, number: 2 }])).toEqual({
      state: 'broken',
      brokenAt: 2,
      why: 'link',
    });
  });
});
