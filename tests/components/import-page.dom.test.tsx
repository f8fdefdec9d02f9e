import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { ImportPage } from '../../components/workbench/ImportPage';
import type { Importer, ImportWish, ReadExport } from '../../components/workbench/importer';
import { consoleById } from '../../lib/consoles';
import type { Locale } from '../../lib/messages/types';
import { problem } from '../../lib/problem';
import type { Shop } from '../../lib/store/types';
import { axeFaults, type Mounted, mount, smallTargets } from './mount';
import { chooseFiles, importer } from './read-files';
import { shop } from './sample';

const csv = [
  '店铺名称：衣然女装旗舰店',
  '商品ID,商品名称,商品访客数,支付金额,流量指数',
  '682934571203,羊毛开衫,"1,391","34,895.00",88',
].join('\n');
const other: Shop = { ...shop, id: 'shop-2', name: '木木家居' };

async function show(
  files: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>,
  {
    shops = [shop],
    language = 'zh-CN',
    over = {},
  }: { shops?: readonly Shop[]; language?: Locale; over?: Partial<Importer> } = {},
): Promise<Mounted & { kept: ImportWish[] }> {
  const kept: ImportWish[] = [];
  const mounted = await mount(
    <ImportPage importer={{ ...importer(kept), ...over }} shops={shops} answers={[]} />,
    language,
  );
  await chooseFiles(mounted.root, files);
  return { ...mounted, kept };
}

test('a file is shown as read, with its shop found by name, and kept by one click', async () => {
  const page = await show({ '商品_2026-11-07.csv': csv }, { shops: [other, shop] });
  expect(page.text()).toContain('34,895.00');
  expect(page.text()).toContain('2026-11-07');
  expect(page.text()).not.toContain('文件没写清');
  expect((page.control('存到哪家店') as HTMLSelectElement).value).toBe(shop.id);
  await page.click('保存这份报表');
  expect(page.kept).toMatchObject([{ shopId: shop.id, consoleId: undefined, stated: undefined }]);
  expect(page.text()).toContain('已保存 1 行');
});

test('a new shop has the zone of the console that its file is from', async () => {
  const page = await show({ 'a_2026-11-07.csv': csv }, { shops: [] });
  await page.type('来自哪个后台', 'shopee-id');
  await page.type('新店铺名称', '木木家居');
  await page.click('保存这份报表');
  expect(page.asked).toContainEqual({ what: 'addShop', given: ['木木家居', consoleById('shopee-id')?.zone] });
});

test('says by which zone days are read while no console tells', async () => {
  const abroad: Shop = { ...shop, zone: 'America/New_York' };
  const page = await show({ 'a_2026-11-07.csv': csv }, { shops: [abroad] });
  expect(page.text()).toContain('日期先按 America/New_York 时区理解');
  await page.type('来自哪个后台', 'shopee-id');
  expect(page.text()).not.toContain('时区理解');
});

test('no shop is chosen for a file that names none of several', async () => {
  const page = await show(
    { 'a_2026-11-07.csv': csv.replace('店铺名称：衣然女装旗舰店', '数据') },
    { shops: [other, shop] },
  );
  await page.click('保存这份报表');
  expect(page.kept).toEqual([]);
  expect(page.text()).toContain('请选择店铺，或写一个店名');
});

test('days that the merchant states stand in what is kept, reversed ones do not', async () => {
  const page = await show({ '商品报表.csv': csv });
  expect(page.text()).toContain('文件没写清');
  await page.type('第一天', '2026-11-09');
  await page.type('最后一天', '2026-11-03');
  expect(page.text()).toContain('最后一天不能早于第一天');
  await page.type('最后一天', '2026-11-09');
  await page.click('保存这份报表');
  expect(page.kept[0]?.stated).toEqual({ from: '2026-11-09', to: '2026-11-09' });
  expect(page.kept[0]?.reading.context.dates).toEqual(['商家填写的日期：2026-11-09 ~ 2026-11-09']);
});

test('each file stands for itself: one that is refused does not hide the other', async () => {
  const page = await show({ 'good_2026-11-07.csv': csv, 'bad.csv': 'hello' });
  expect(page.text()).toContain('没有找到表头和数据');
  expect(page.text()).toContain('34,895.00');
  await page.click('移除 bad.csv');
  expect(page.text()).not.toContain('没有找到表头和数据');
});

test('a file that was not saved says why, and can be saved again', async () => {
  const page = await show(
    { 'a_2026-11-07.csv': csv },
    { over: { keep: () => Promise.resolve(problem('storage-full')) } },
  );
  await page.click('保存这份报表');
  expect(page.text()).toContain('磁盘空间不够');
  expect(page.control('保存这份报表').textContent).toBe('保存这份报表');
});

test('of a long file the first rows are understood at once, and all of it is kept', async () => {
  const rows = Array.from({ length: 500 }, (_, at) => `${682934571203 + at},开衫${at},12,3.00,8`);
  const page = await show({ 'a_2026-11-07.csv': [...csv.split('\n').slice(0, 2), ...rows].join('\n') });
  expect(page.text()).toContain('前 200 行里认出');
  await page.click('保存这份报表');
  expect(page.kept[0]?.reading.tables[0]?.rows).toHaveLength(500);
});

test('while it is read, the step is told', async () => {
  const never: Importer['read'] = (_file, _within, onStep) => {
    onStep('unpacking');
    return new Promise<ReadExport>(() => {});
  };
  const page = await show({ 'a.zip': 'x' }, { over: { read: never } });
  expect(page.text()).toContain('正在解压…');
});

test.each(['zh-CN', 'en'] as const)('the view is accessible in %s', async (language) => {
  const page = await show({ '商品报表.csv': csv, 'bad.csv': 'x' }, { language, shops: [] });
  expect(await axeFaults(page.root)).toEqual([]);
  expect(smallTargets(page.root.querySelector('article') ?? page.root)).toEqual([]);
  expect(page.root.scrollWidth).toBeLessThanOrEqual(360);
});

test('an archive of several reports shows each of them, to be kept on its own', async () => {
  const later = csv.replace('34,895.00', '1,200.00');
  const packed = zipSync({ '商品_2026-11-07.csv': strToU8(csv), '商品_2026-11-08.csv': strToU8(later) });
  const page = await show({ '商品.zip': new Uint8Array(packed) });
  const items = [...page.root.querySelectorAll('article[aria-label]')];
  expect(items.map((item) => item.getAttribute('aria-label'))).toEqual([
    '商品_2026-11-07.csv',
    '商品_2026-11-08.csv',
  ]);
  expect(page.text()).toContain('来自 商品.zip');
  expect(page.text()).toContain('34,895.00');
  expect(page.text()).toContain('1,200.00');
  expect(await axeFaults(page.root)).toEqual([]);
});
