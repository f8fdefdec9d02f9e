import { expect, test } from 'vitest';
import { ReadTableFacts } from '../../components/panel/ReadTableFacts';
import { factsOf } from '../metrics/page';
import { mount } from './mount';

test('a table says how many of its columns are in the page', async () => {
  const textOf = async (columns?: { shown: number; total: number }) => {
    const given = { labels: ['商品名称', '支付金额'], rows: [['茶杯', '12.00']] };
    const [table] = factsOf([{ ...given, coverage: columns ? { columns } : {} }]).tables;
    if (!table) throw new Error('no table');
    const { text } = await mount(<ReadTableFacts table={table} />);
    return text();
  };
  expect(await textOf({ shown: 12, total: 30 })).toContain('30 列中页面里只有 12 列');
  expect(await textOf()).not.toContain('左右滚动');
});
