import { expect, test } from 'vitest';
import { sightSchema } from '../../lib/browser/sight-schema';
import { readPage } from '../../lib/reading';
import { finish } from '../../lib/reading/finish';
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

test('what a page tells, sent as text, is finished to the reading that the page gives at once', async () => {
  show(PAGE);
  const sight = await seePageSliced(document, () => Promise.resolve());
  const arrived = sightSchema.parse(JSON.parse(JSON.stringify(sight)));
  const reading = finish(arrived);
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
