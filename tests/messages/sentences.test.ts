import { describe, expect, test } from 'vitest';
import { catalogues } from '../../lib/messages';
import { problems } from '../../lib/messages/problems';
import { problemCodes } from '../../lib/problem';

const areas = Object.entries(catalogues).map(([area, texts]) => ({
  area,
  zh: texts['zh-CN'] as Readonly<Record<string, string>>,
  en: texts.en as Readonly<Record<string, string>>,
}));
const placeholders = (text: string) =>
  [...text.matchAll(/\{\{\s*(\w+)/g)].map((found) => found[1] ?? '').toSorted();

describe('sentences', () => {
  test.each(problemCodes)('%s says what happened and what to do, in both languages', (code) => {
    const texts = [problems['zh-CN'], problems.en].map((table) => table as Readonly<Record<string, string>>);
    for (const table of texts) {
      expect(table[`${code}.what`]?.length ?? 0).toBeGreaterThan(8);
      expect(table[`${code}.do`]?.length ?? 0).toBeGreaterThan(5);
    }
  });
  test('no sentence is kept for a code that is gone', () => {
    const known = new Set(problemCodes.flatMap((code) => [`${code}.what`, `${code}.do`]));
    expect(Object.keys(problems['zh-CN']).filter((key) => !known.has(key))).toEqual([]);
  });
  test.each(areas)('$area has the same keys and placeholders in both languages', ({ zh, en }) => {
    expect(Object.keys(en).toSorted()).toEqual(Object.keys(zh).toSorted());
    const differing = Object.keys(zh).filter(
      (key) => placeholders(zh[key] ?? '').join() !== placeholders(en[key] ?? '').join(),
    );
    expect(differing).toEqual([]);
  });
  test.each(areas)('$area leaves no text empty', ({ zh, en }) => {
    expect(Object.entries({ ...zh }).filter(([, text]) => text.trim() === '')).toEqual([]);
    expect(Object.entries({ ...en }).filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});
