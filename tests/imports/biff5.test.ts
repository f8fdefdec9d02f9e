import { expect, test } from 'vitest';
import { readFile } from '../../lib/imports/read-file';
import { biff5 } from './biff5-file';

test('an Excel 95 file keeps its Chinese text and its numbers', async () => {
  const file = await readFile(
    biff5([
      ['统计时间 2026-11-07'],
      ['商品ID', '商品名称', '商品访客数', '支付金额'],
      ['682934571203984512', '羊毛开衫', 1391, 34_895.5],
    ]),
    '旧版商品效果.xls',
  );
  expect(file).toMatchObject({
    kind: 'xls',
    reading: {
      tables: [
        {
          title: '商品',
          dates: ['统计时间 2026-11-07'],
          columns: [
            { label: '商品ID' },
            { label: '商品名称' },
            { label: '商品访客数' },
            { label: '支付金额' },
          ],
          rows: [
            {
              cells: [
                { text: '682934571203984512' },
                { text: '羊毛开衫' },
                { text: '1391' },
                { text: '34895.5' },
              ],
            },
          ],
        },
      ],
    },
  });
});
