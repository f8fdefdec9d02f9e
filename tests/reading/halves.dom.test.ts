import { expect, test } from 'vitest';
import { sightSchema } from '../../lib/browser/sight-schema';
import { readPage } from '../../lib/reading';
import { finish } from '../../lib/reading/finish';
import type { Sight } from '../../lib/reading/sight';
import { seePageSliced } from '../../lib/reading/slices';
import { show } from './stage';

const PAGE = `
  <h2>商品明细</h2><div>统计时间 <span>2026-11-01 ~ 2026-11-07</span></div>
  <input type="search" placeholder="搜索商品" value="连衣裙">
  <table aria-rowcount="many"><thead><tr><th>商品</th><th>支付金额</th><th>操作</th></tr></thead><tbody>
    <tr data-row-key="p1"><td>连衣裙</td><td>1,280.00<div>较前一日 <i>↑</i> 12.3%</div></td><td><a>查看</a></td></tr>
    <tr><td>合计</td><td>1,280.00</td><td></td></tr>
  </tbody></table>
  <div><span>共 135 条</span> <span>第 1/7 页</span></div>
  <div><div data-metric="uv"><p>访客数</p><b>1,234</b><p>较昨日 +5%</p></div><div><p>花费</p><b>480.00</b></div></div>
  <dl><dt>在售商品：</dt><dd>128</dd><dt>待发货</dt><dd>36</dd></dl>`;

/** What arrives of the markup where it is finished. */
async function sent(markup: string): Promise<Sight> {
  show(markup);
  const sight = await seePageSliced(document, () => Promise.resolve());
  return sightSchema.parse(JSON.parse(JSON.stringify(sight)));
}

test('what a page tells, sent as text, is finished to the reading that the page gives at once', async () => {
  const reading = finish(await sent(PAGE));
  expect(reading).toEqual(readPage(document));
  expect(reading.tables.map(({ kind }) => kind)).toEqual(['table', 'cards', 'cards']);
  expect(reading.tables[0]?.coverage).toEqual({ shown: 1, total: 135, page: 1, pages: 7 });
  expect(reading.tables[0]?.rows[0]?.cells[1]?.change).toBe('较前一日 ↑ 12.3%');
  expect(reading.tables[1]?.columns[0]).toEqual({ label: '访客数', code: 'uv' });
  expect(reading.context.filters).toEqual(['搜索商品']);
});

test('a password is never told', async () => {
  show('<input type="password" value="geheim-2026-11-01"><input type="hidden" value="verborgen">');
  const sight = await seePageSliced(document, () => Promise.resolve());
  expect(JSON.stringify(sight)).not.toMatch(/geheim|verborgen/);
});

const TABLE = '<table style="table-layout:fixed;width:300px;border-collapse:collapse">';
const SPLIT = `<div>${TABLE}<thead><tr><th rowspan="2">商品</th><th colspan="2">成交</th></tr>
  <tr><th aria-sort="none">金额 <span>↑</span></th><th data-field="uv">访客数</th></tr></thead></table>
  ${TABLE}<tbody><tr><td rowspan="2">茶杯</td><td>1,280.00</td><td>312</td></tr><tr><td>96.00</td><td>18</td></tr>
  <tr><td colspan="3">展开的说明</td></tr><tr><td></td><td>480.00</td><td><img src="data:,x" alt="">402</td></tr></tbody></table></div>`;

test('names, spans and places of a table in pieces arrive with its texts', async () => {
  const [table, more] = finish(await sent(SPLIT)).tables;
  expect(more).toBeUndefined();
  expect(table?.columns).toEqual([
    { label: '商品' },
    { label: '成交 / 金额' },
    { label: '成交 / 访客数', code: 'uv' },
  ]);
  expect(table?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ['茶杯', '1,280.00', '312'],
    ['茶杯', '96.00', '18'],
    ['', '480.00', '402'],
  ]);
});

test('of most rows nothing but their texts is told', async () => {
  const rows = Array.from({ length: 40 }, (_, r) => `<tr><td>商品${r}</td><td>${r * 7}</td></tr>`).join('');
  const { blocks } = await sent(
    `<table><thead><tr><th>商品</th><th>销量</th></tr></thead><tbody>${rows}</tbody></table>`,
  );
  expect(blocks[0]?.body[30]).toEqual({ cells: ['商品30', '210'] });
});
