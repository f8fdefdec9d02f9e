import { describe, expect, test } from 'vitest';
import { ReadNextSection } from '../../components/panel/ReadNextSection';
import { TodaySection } from '../../components/panel/TodaySection';
import { shopModel } from '../../components/panel/panel-model';
import { createHistory } from '../../lib/contracts/history';
import type { SnapshotFacts } from '../../lib/metrics/types';
import { axeFaults, mount, smallTargets } from './mount';
import { contract, facts, modelOf, NOW, shop, spend } from './sample';

function contractOf(pages: readonly SnapshotFacts[]) {
  const [model] = modelOf(pages).contracts;
  if (!model) throw new Error('the sample has a contract');
  return model;
}

const today = (minor: number) => contractOf([facts([spend('2026-11-22', minor, true)])]);
const section = (minor: number) => <TodaySection model={today(minor)} several={false} shops={[shop]} />;

describe('the daily view', () => {
  test('says what was spent so far and when it was read, and that sales were not read', async () => {
    const { root } = await mount(section(20_000));
    const rows = [...root.querySelectorAll('tbody tr')].map((row) => row.textContent);
    expect(rows[0]).toContain('还没读到');
    expect(rows[1]).toContain('已达 ¥200.00');
    expect(rows[1]).toContain('09:30 读');
    expect(rows[2]).toContain('算不出');
    expect(root.textContent).not.toContain('¥0.00 读');
  });
  test('a day that is over and was read in part is worded as a lower bound', async () => {
    const part = { ...spend('2026-11-21', 20_000), hi: Infinity, why: 'partial-rows' as const };
    const model = contractOf([facts([part])]);
    const { root } = await mount(<TodaySection model={model} several={false} shops={[shop]} />);
    expect(root.querySelectorAll('tbody tr')[1]?.textContent).toContain('至少 ¥200.00');
  });
  test('a bar has its figures in words beside it', async () => {
    const { root } = await mount(section(20_000));
    const bars = [...root.querySelectorAll('li')].map((bar) => bar.textContent);
    expect(bars[0]).toMatch(/全店 · 今天.*已达 ¥200\.00，限额 ¥300\.00 · 最多还剩 ¥100\.00.*09:30 读/);
  });
  test('a cap that is passed says by how much', async () => {
    const { root } = await mount(section(30_001));
    expect(root.querySelector('li')?.textContent).toMatch(/违约.*已超 ¥0\.01/);
  });
  test('caps of a contract about several shops say whose each is', async () => {
    const other = { ...shop, id: 'shop-2', name: '衣然童装' };
    const pages = [facts([spend('2026-11-22', 20_000, true)])];
    const both = { ...contract, shopIds: [shop.id, other.id] };
    const known = { shop, pages, contracts: [both], history: createHistory(pages), alerts: [] };
    const [model] = shopModel(known, NOW).contracts;
    if (!model) throw new Error('the shop has a contract');
    const { root } = await mount(<TodaySection model={model} several={false} shops={[shop, other]} />);
    const bars = [...root.querySelectorAll('li')].map((bar) => bar.textContent);
    const starting = (words: string) => bars.filter((bar) => bar.startsWith(words)).length;
    for (const { name } of [shop, other]) {
      expect(starting(`${name}：其余商品中最高的一个 · 今天`)).toBe(1);
      expect(starting(`${name}：全店 · 今天`)).toBe(1);
    }
  });
  test('what was not read has a way to its page', async () => {
    const model = contractOf([
      facts([spend('2026-11-21', 100)], { page: 'account_report', consoleId: 'alimama' }),
    ]);
    const { click, asked } = await mount(<TodaySection model={model} several={false} shops={[shop]} />);
    await click('打开账户报表');
    expect(asked[0]?.what).toBe('openPage');
  });
  test.each(['zh-CN', 'en'] as const)(
    'has no accessibility fault in %s and fits 360 px',
    async (language) => {
      const model = today(20_000);
      const { root } = await mount(
        <>
          <TodaySection model={model} several shops={[shop]} />
          <ReadNextSection next={model.next} />
        </>,
        language,
      );
      for (const part of root.querySelectorAll('details')) part.open = true;
      expect(await axeFaults(root)).toEqual([]);
      expect(smallTargets(root)).toEqual([]);
      expect(root.scrollWidth).toBeLessThanOrEqual(360);
    },
  );
});
