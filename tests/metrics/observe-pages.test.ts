import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { consoleOfUrl } from '../../lib/consoles';
import { observe } from '../../lib/metrics/observe';
import { isCurrency, minorOf } from '../../lib/quantity/money';
import type { Reading } from '../../lib/reading/types';
import { consolePages } from '../consoles/pages';
import type { Truth } from '../consoles/data/truth';

const root = join(import.meta.dirname, '../consoles');
/** Pages of which the truth is stored; the truth is made from the page's data, not from its document. */
const ids = globSync('*/*/truth.json', { cwd: root }).map(dirname);

/** What the page's own data say it shows, read at noon of the day after. */
function factsOfPage(id: string) {
  const page = consolePages.find((candidate) => candidate.id === id);
  if (!page) throw new Error(`No page ${id}`);
  const truth: Truth = JSON.parse(readFileSync(join(root, id, 'truth.json'), 'utf8'));
  const query = 'query' in page && typeof page.query === 'string' ? page.query : '';
  const hash = 'hash' in page && typeof page.hash === 'string' ? page.hash : '';
  const url = `http://${page.host}.localhost${page.path}${query}${hash}`;
  const match = consoleOfUrl(url);
  const reading: Reading = {
    url,
    lang: 'zh-CN',
    context: { title: '', tabs: [], dates: truth.context.dates, header: [], headings: [] },
    tables: truth.tables,
    skipped: [],
  };
  const facts = observe(
    {
      id: 's1',
      shopId: 'shop1',
      consoleId: match?.console.id,
      page: match?.page?.id ?? match?.route ?? '',
      zone: 'Asia/Shanghai',
      capturedAt: '2026-11-22T04:00:00.000Z',
      readings: [reading],
    },
    [],
  );
  return { truth, facts };
}

describe('observe', () => {
  test('has pages to prove', () => {
    expect(ids.length).toBeGreaterThan(10);
  });

  test.each(ids)('proves what %s shows', (id) => {
    const { truth, facts } = factsOfPage(id);
    for (const expected of truth.observations ?? []) {
      const found = facts.observations.filter(
        ({ metric, entity, period }) =>
          metric === expected.metric &&
          // The totals of an advertising console are those of its account, which may serve several shops.
          (expected.entityKind === 'shop'
            ? entity.kind === 'shop' || entity.kind === 'account'
            : entity.kind === expected.entityKind && entity.id === expected.entityId) &&
          period.from === expected.from &&
          period.to === expected.to,
      );
      expect(found.length, JSON.stringify(expected)).toBeGreaterThan(0);
      for (const { shown, unit } of found) {
        expect(shown, JSON.stringify(expected)).toBe(
          isCurrency(unit) ? minorOf(expected.shown, unit) : expected.shown,
        );
      }
    }
    for (const { doubts } of facts.tables) expect(doubts).toEqual([]);
  });
});
