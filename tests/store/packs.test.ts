import { describe, expect, test } from 'vitest';
import { say } from '../../lib/messages/say';
import { isProblem } from '../../lib/problem';
import { frozenPack } from '../../lib/reports/frozen-pack';
import { documentHtml } from '../../lib/reports/html';
import { sharedParts, shopNames } from '../../lib/reports/picture-parts';
import { weeklyPack } from '../../lib/reports/weekly-pack';
import { packById, packsOfContract, savePack } from '../../lib/store/packs';
import { asText } from '../reports/as-text';
import { quarter } from '../reports/quarter';
import { freshDb } from './open';

const HEADS = [{ shopId: 'shop-1', number: 7, seal: 'a'.repeat(64) }];

describe('a frozen pack', () => {
  test.each(['zh-CN', 'en'] as const)('reads as the pack did when it was frozen in %s', (locale) => {
    const { document } = frozenPack(quarter(), HEADS);
    expect(asText(document, locale)).toBe(asText(weeklyPack(quarter()), locale));
    expect(documentHtml(document, locale)).toBe(documentHtml(weeklyPack(quarter()), locale));
  });
  test('keeps its words when a catalogue comes to say it otherwise, or knows it no more', () => {
    const { document } = frozenPack(quarter(), HEADS);
    const renamed = { ...document.title, key: 'reports:gone' as never, params: {} };
    expect(say('en', renamed)).toBe('Weekly pack of 衣然女装旗舰店');
  });
  test('hides the shop in its picture, and leaves out what is not for the group, as the pack did', () => {
    const { document } = frozenPack(quarter(), HEADS);
    expect(shopNames(document)).toEqual(['衣然女装旗舰店']);
    for (const locale of ['zh-CN', 'en'] as const)
      expect(asText(sharedParts(document), locale)).toBe(asText(sharedParts(weeklyPack(quarter())), locale));
  });
  test('takes no placeholder from what a page showed', () => {
    const input = { ...quarter(), shopName: '{{count}} $t(common:met) {{text}}' };
    const { document } = frozenPack(input, HEADS);
    expect(say('zh-CN', document.title)).toBe(say('zh-CN', weeklyPack(input).title));
    expect(say('zh-CN', document.title)).toContain('{{count}} $t(common:met) {{text}}');
  });
  test('is kept whole, beside an earlier one of the same week, the later first', async () => {
    const db = await freshDb();
    const early = await savePack(db, frozenPack(quarter('2026-11-16T02:00:00.000Z'), HEADS));
    const late = await savePack(db, frozenPack(quarter('2026-11-17T02:00:00.000Z'), HEADS));
    if (isProblem(early) || isProblem(late)) throw new Error('not kept');
    expect((await packsOfContract(db, 'contract-1')).found).toEqual([late, early]);
    expect(await packById(db, early.id)).toEqual({ found: [early], broken: [] });
    expect(await packById(db, 'other')).toEqual({ found: [], broken: [] });
    expect((await packsOfContract(db, 'other')).found).toEqual([]);
  });
  test('whose record is broken is named and hides no other', async () => {
    const db = await freshDb();
    const sound = await savePack(db, frozenPack(quarter(), HEADS));
    if (isProblem(sound)) throw new Error('not kept');
    await db.packs.add({ ...sound, id: 'broken', heads: [{ shopId: 'shop-1', number: 0, seal: '' }] });
    const { found, broken } = await packsOfContract(db, 'contract-1');
    expect(found).toEqual([sound]);
    expect(broken).toMatchObject([{ code: 'stored-record-invalid', params: { id: 'broken' } }]);
  });
});
