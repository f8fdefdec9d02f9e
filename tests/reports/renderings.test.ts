import { describe, expect, test } from 'vitest';
import { sayParam } from '../../lib/messages/say';
import { documentText } from '../../lib/reports/document-text';
import { escapeHtml } from '../../lib/reports/escape-html';
import { documentHtml } from '../../lib/reports/html';
import { minutes } from '../../lib/reports/minutes';
import { monthlyReview } from '../../lib/reports/monthly-review';
import { weeklyPack } from '../../lib/reports/weekly-pack';
import { seededQuarter } from './seeded-quarter';
import { unstyled } from './unstyled';

const pack = weeklyPack(seededQuarter());
const review = monthlyReview({ ...seededQuarter(), month: 3 });

describe.each(['zh-CN', 'en'] as const)('the same quarter in %s', (locale) => {
  test('is this weekly pack as text', async () => {
    await expect(documentText(pack, locale)).toMatchFileSnapshot(`golden/quarter-pack.${locale}.txt`);
  });
  test('is this weekly pack as a page', async () => {
    await expect(unstyled(documentHtml(pack, locale))).toMatchFileSnapshot(
      `golden/quarter-pack.${locale}.html`,
    );
  });
  test('is these minutes', async () => {
    await expect(minutes(seededQuarter(), locale)).toMatchFileSnapshot(
      `golden/quarter-minutes.${locale}.txt`,
    );
  });
  test.each([
    { what: 'weekly pack', report: pack },
    { what: 'monthly review', report: review },
  ])('says in every rendering of the $what what its document says', ({ report }) => {
    const text = documentText(report, locale);
    const html = documentHtml(report, locale).replaceAll(/<\/?span[^>]*>/g, '');
    const cells = report.blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []));
    expect(cells.length).toBeGreaterThan(20);
    for (const cell of cells) {
      const words = sayParam(locale, cell.text);
      expect(text).toContain(words);
      expect(html).toContain(escapeHtml(words));
    }
  });
  test('keeps days with their time and figures on one line', () => {
    const html = documentHtml(pack, locale);
    expect(html).toMatch(
      /<div class="meta">[^<]+ · <span class="figure">[^<]+ 2026-\d\d-\d\d \d\d:\d\d<\/span><\/div>/,
    );
    expect(html).toContain('<td class="figure">≤ ¥500.00</td>');
    expect(html).toContain(
      '<td><span class="figure">2026-11-01</span> <span class="figure">– 2026-11-30</span></td>',
    );
  });
  test('keeps the markup of a product’s name out of the page', () => {
    const html = documentHtml(review, locale);
    expect(html).toContain('=HYPERLINK(&quot;https://example.com&quot;');
    expect(html).not.toMatch(/<(?:script|img|iframe)\b/i);
  });
});
