import { assert, integer, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layPicture } from '../../lib/reports/picture';
import { type Picture, PICTURE_WIDTH, type PictureFont } from '../../lib/reports/picture-sheet';
import { sharedParts, shopNames } from '../../lib/reports/picture-parts';
import { weeklyPack } from '../../lib/reports/weekly-pack';
import { wrapText } from '../../lib/reports/wrap-text';
import { seededQuarter } from './seeded-quarter';

/** A type whose Chinese signs are as wide as high, and all others little more than half of that. */
function widthOf(text: string): number {
  return Array.from(text).reduce((sum, sign) => sum + (/[\u2E80-\uFFEF]/.test(sign) ? 1 : 0.55), 0);
}
const measure = (text: string, { size }: PictureFont) => widthOf(text) * size;

function signs(text: string): number {
  return [...new Intl.Segmenter('zh', { granularity: 'grapheme' }).segment(text)].length;
}

const report = weeklyPack(seededQuarter());

function textOf({ items, width, height }: Picture): string {
  const lines = items.flatMap((item) =>
    item.kind === 'text'
      ? [`${item.x},${item.y} ${item.font.size}${item.font.bold ? 'b' : ''} ${item.text}`]
      : [],
  );
  return [`${width} × ${height}`, ...lines].join('\n');
}

describe('the picture of a pack', () => {
  test.each(['zh-CN', 'en'] as const)('is laid as its golden file in %s', async (locale) => {
    const hidden = shopNames(report);
    const picture = layPicture({ report: sharedParts(report), locale, hidden, measure });
    await expect(textOf(picture)).toMatchFileSnapshot(`golden/weekly-picture.${locale}.txt`);
  });
  test('is 1080 wide, and nothing in it is wider or lower than it', () => {
    const picture = layPicture({ report, locale: 'zh-CN', hidden: [], measure });
    expect(picture.width).toBe(1080);
    for (const item of picture.items) {
      const right = item.kind === 'text' ? item.x + measure(item.text, item.font) : item.x + item.width;
      expect(right).toBeLessThanOrEqual(PICTURE_WIDTH);
      expect(item.kind === 'text' ? item.y : item.y + item.height).toBeLessThan(picture.height);
    }
  });
  test('hides the name of the shop wherever it stands, and shows it when wanted', () => {
    const named = seededQuarter();
    const alerts = weeklyPack({ ...named, shopName: '衣然女装旗舰店、衣然' });
    const long = {
      ...alerts,
      blocks: [...alerts.blocks, { kind: 'paragraph', text: alerts.title } as const],
    };
    const text = (hidden: readonly string[]) =>
      textOf(layPicture({ report: long, locale: 'zh-CN', hidden, measure }));
    expect(shopNames(long)).toEqual(['衣然女装旗舰店', '衣然']);
    expect(text(shopNames(long))).not.toContain('衣然');
    expect(text(shopNames(long))).toContain('衣＊＊');
    expect(text([])).toContain('衣然女装旗舰店');
  });
  test('leaves out what is only for the merchant', () => {
    const keys = sharedParts(report).blocks.flatMap((block) =>
      block.kind === 'heading' ? [block.text.key] : [],
    );
    expect(keys).toContain('reports:clauses');
    expect(keys).toContain('reports:questions');
    expect(keys).not.toContain('reports:missing');
    expect(keys).not.toContain('meeting:sheet');
  });
  test('counts the rows that it does not show', () => {
    const rows = Array.from({ length: 40 }, (_, at) => [{ text: `第 ${at + 1} 行` }]);
    const many = {
      ...report,
      blocks: [{ kind: 'table', columns: [{ key: 'reports:clause' }], rows } as const],
    };
    const text = textOf(layPicture({ report: many, locale: 'zh-CN', hidden: [], measure }));
    expect(text).toContain('第 7 行');
    expect(text).not.toContain('第 8 行');
    expect(text).toContain('另有 33 条');
  });
});

describe('wrapped text', () => {
  test('is nowhere wider than its line and loses nothing but blanks', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 80 }), integer({ min: 4, max: 40 }), (text, width) => {
        const lines = wrapText(text, width, widthOf);
        // One sign alone may be wider than a very narrow line; it cannot be cut.
        for (const line of lines) expect(widthOf(line) <= width || signs(line) === 1).toBe(true);
        expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
      }),
    );
  });
  test.each([
    ['支付金额低于目标，请说明。', 8, ['支付金额低于目', '标，请说明。']],
    ['花费 ¥1,234.56 超过限额', 5, ['花费', '¥1,234.56', '超过限额']],
    ['the quick brown fox', 6, ['the quick', 'brown fox']],
    ['aaaaaaaaaaaaaaaaaaaa', 5.5, ['aaaaaaaaaa', 'aaaaaaaaaa']],
    ['', 10, []],
  ])('%s in %f is %j', (text, width, lines) => {
    expect(wrapText(text, width, widthOf)).toEqual(lines);
  });
  test.each(['，', '。', '）', '%'])('never begins a line with %s', (sign) => {
    for (let length = 1; length < 12; length++)
      for (const line of wrapText(`${'字'.repeat(length)}${sign}${'字'.repeat(9)}`, 6, widthOf))
        expect(line.startsWith(sign)).toBe(false);
  });
});
