import { describe, expect, test } from 'vitest';
import type { TableMark } from '../../lib/metrics/answer-types';
import { saveAnswer } from '../../lib/store/answers';
import { exportCorrections, importCorrections } from '../../lib/store/corrections-file';
import type { Db } from '../../lib/store/db';
import { freshDb } from './open';

const NOW = '2026-11-22T04:00:00.000Z';
const table: TableMark = { title: '商品明细', kind: 'table', columns: ['货品', '业绩'], nth: 0 };

function teach(db: Db, at: string, metric: string, column = '业绩') {
  return saveAnswer(db, { at, kind: 'column', page: 'sycm/item_rank', table, column, meaning: { metric } });
}

async function meanings(db: Db): Promise<unknown[]> {
  const answers = await db.answers.toArray();
  return answers
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .map((answer) => ('meaning' in answer ? answer.meaning : answer.kind));
}

describe('corrections as a file', () => {
  test('carries all that counts to another computer, and no shop', async () => {
    const [mine, yours] = [await freshDb(), await freshDb()];
    await teach(mine, '2026-11-20T00:00:00.000Z', 'units');
    await teach(mine, '2026-11-21T00:00:00.000Z', 'sales');
    await saveAnswer(mine, { at: NOW, kind: 'period', page: 'sycm/trade', period: 'yesterday' });
    await saveAnswer(mine, { at: NOW, kind: 'shop', consoleId: 'sycm', shopId: 'secret-shop' });
    await saveAnswer(mine, { at: NOW, kind: 'drift-confirmed', page: 'sycm/item_rank', table });
    const file = await exportCorrections(mine);
    expect(file).not.toContain('secret-shop');
    expect(await importCorrections(yours, file, NOW)).toEqual({ added: 3, replaced: 0, left: 0 });
    expect(JSON.parse(await exportCorrections(yours))).toEqual(JSON.parse(file));
  });

  test.each([
    ['later', '2026-11-21T00:00:00.000Z', { added: 0, replaced: 1, left: 0 }, 'sales'],
    ['earlier', '2026-11-19T00:00:00.000Z', { added: 0, replaced: 0, left: 1 }, 'units'],
    ['equally old', '2026-11-20T00:00:00.000Z', { added: 0, replaced: 0, left: 1 }, 'units'],
  ])('a word said %s than ours', async (_when, at, merged, counting) => {
    const [mine, yours] = [await freshDb(), await freshDb()];
    await teach(mine, '2026-11-20T00:00:00.000Z', 'units');
    await teach(yours, at, 'sales');
    expect(await importCorrections(mine, await exportCorrections(yours), NOW)).toEqual(merged);
    expect((await meanings(mine)).at(-1)).toEqual({ metric: counting });
  });

  test('is taken in once', async () => {
    const [mine, yours] = [await freshDb(), await freshDb()];
    await teach(yours, NOW, 'sales');
    const file = await exportCorrections(yours);
    await importCorrections(mine, file, NOW);
    expect(await importCorrections(mine, file, NOW)).toEqual({ added: 0, replaced: 0, left: 1 });
    expect(await mine.answers.count()).toBe(1);
  });

  test('a word from a clock that runs ahead does not overrule what is said here later', async () => {
    const [mine, yours] = [await freshDb(), await freshDb()];
    await teach(yours, '2030-01-01T00:00:00.000Z', 'sales');
    await importCorrections(mine, await exportCorrections(yours), NOW);
    await teach(mine, '2026-11-22T05:00:00.000Z', 'units');
    expect((await meanings(mine)).at(-1)).toEqual({ metric: 'units' });
  });

  test.each([
    ['no JSON', 'not a file'],
    ['another format', '{"format":"dingdian-backup","version":1}'],
    ['a newer version', '{"format":"dingdian-corrections","version":2,"corrections":[]}'],
    [
      'one broken correction among sound ones',
      JSON.stringify({
        format: 'dingdian-corrections',
        version: 1,
        corrections: [
          { at: NOW, kind: 'period', page: 'sycm/trade', period: 'yesterday' },
          { at: NOW, kind: 'rows', page: 'sycm/trade', table, rows: 'everything' },
        ],
      }),
    ],
  ])('of %s is refused whole', async (_what, file) => {
    const db = await freshDb();
    expect(await importCorrections(db, file, NOW)).toMatchObject({ code: 'corrections-invalid' });
    expect(await db.answers.count()).toBe(0);
  });
});
