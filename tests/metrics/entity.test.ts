import { expect, test } from 'vitest';
import { observe } from '../../lib/metrics/observe';
import { factsOf, snapshotOf } from './page';

test.each([
  { labels: ['主体ID', '主体名称', '花费'], row: ['620000000001', '外套', '12.00'], id: '620000000001' },
  { labels: ['Product title', 'Net sales'], row: ['Blue mug', '12.00'], id: 'Blue mug' },
  {
    labels: ['Listing title', 'Item ID', 'Net sales'],
    row: ['Mug', '123456789012', '12.00'],
    id: '123456789012',
  },
  { labels: ['SKC', '商品标题', '支付金额'], row: ['sw1211', '裙子', '12.00'], id: 'sw1211', name: '裙子' },
  {
    labels: ['ID', 'Product', 'Net sales'],
    row: ['17298765431', 'Mug', '12.00'],
    id: '17298765431',
    name: 'Mug',
  },
  { labels: ['Product Name', 'Seller SKU', 'Net sales'], row: ['Mug', 'MUG-1', '12.00'], id: 'MUG-1' },
  {
    labels: ['商品信息', '支付金额'],
    row: ['收纳盒 SPU ID：6012345671', '12.00'],
    id: '6012345671',
    name: '收纳盒',
  },
])('rows under $labels.0 are products', ({ labels, row, id, name }) => {
  const other = row.map((text) => text.replace('1', '2').replace('Blue', 'Red'));
  const [first] = factsOf([{ labels, rows: [row, other] }]).observations;
  expect(first?.entity).toMatchObject({ kind: 'product', id, ...(name && { name }) });
});

test('rows of weeks are about their own days', () => {
  const rows = [
    ['2026-11-09 ~ 2026-11-15', '1,200.00'],
    ['2026-11-16 ~ 2026-11-22', '1,300.00'],
  ];
  const { observations } = observe(snapshotOf([{ labels: ['周期', '支付金额'], rows }]), []);
  expect(observations.map(({ entity, period }) => [entity.kind, period.from, period.to])).toEqual([
    ['shop', '2026-11-09', '2026-11-15'],
    ['shop', '2026-11-16', '2026-11-22'],
  ]);
});

test('an account names a seat where no other column does', () => {
  const rows = [
    ['旗舰店:小美', '98.00%'],
    ['旗舰店:小丽', '97.00%'],
  ];
  const { observations } = factsOf([{ labels: ['客服账号', '3分钟回复率'], rows }]);
  expect(observations.map(({ entity }) => entity.name)).toEqual(['旗舰店:小美', '旗舰店:小丽']);
});

test.each(['旺旺昵称', '客服姓名'])('%s names a seat, unless the names were left out', (label) => {
  const rows = (names: string[]) => names.map((name, at) => [name, `9${at}.00%`]);
  const labels = [label, '3分钟回复率'];
  const [own] = factsOf([{ labels, rows: rows(['旗舰店:小美', '旗舰店:小丽']) }]).tables;
  expect(own?.rows).toBe('staff');
  const [masked] = factsOf([{ labels, rows: rows(['***', '***']) }]).tables;
  expect(masked?.rows).toBeUndefined();
});

test.each(['No. Pesanan', 'Mã đơn hàng', 'หมายเลขคำสั่งซื้อ'])('rows under %s are orders', (label) => {
  const [table] = factsOf([{ labels: [label], rows: [['261129AAAA1'], ['261129AAAA2']] }]).tables;
  expect(table?.rows).toBe('order');
});

test('rows of what was searched for are named by that, not by the word that was bid on', () => {
  const rows = [
    ['desk mat', 'mat', '$1.00'],
    ['mouse pad', 'mat', '$2.00'],
  ];
  const { observations } = factsOf([{ labels: ['Customer search term', 'Keyword', 'Spend'], rows }]);
  expect(observations.map(({ entity }) => entity.name)).toEqual(['desk mat', 'mouse pad']);
});
