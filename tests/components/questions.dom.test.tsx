import { describe, expect, test } from 'vitest';
import { Questions } from '../../components/panel/Questions';
import type { Answer } from '../../lib/metrics/answer-types';
import type { SnapshotFacts } from '../../lib/metrics/types';
import type { Shop } from '../../lib/store/types';
import { axeFaults, mount, settled } from './mount';
import { facts, NOW, shop, spend } from './sample';

const dated = facts([spend('2026-11-22', 100)]);
const undated = facts([], { tables: dated.tables.map((table) => ({ ...table, period: undefined })) });
const unnamed: Shop = { ...shop, id: 'shop-2', name: '拼多多商家后台', provisional: 'pinduoduo' };

function asking(pages: readonly SnapshotFacts[], answers: readonly Answer[] = []) {
  return <Questions shop={shop} known={[shop]} pages={pages} answers={answers} />;
}

describe('which days a page is about', () => {
  test('a page that names its days is not asked about', async () => {
    const { text } = await mount(asking([dated]));
    expect(text()).toBe('');
  });
  test('an undated page asks once, with no answer chosen beforehand', async () => {
    const { root, text, click, asked, control } = await mount(asking([undated]));
    expect(text()).toContain('这一页的数据是哪段时间');
    expect(text()).toContain('商品排行');
    expect(root.querySelectorAll(':checked')).toHaveLength(0);
    expect(control('确认').matches(':disabled')).toBe(true);
    await click('昨天');
    await click('确认');
    expect(asked).toEqual([
      { what: 'answerPeriod', given: [{ shopId: shop.id, page: 'sycm/item_rank', period: 'yesterday' }] },
    ]);
  });
  test('"not sure" is an answer as well: the page is not asked about again', async () => {
    const answer: Answer = { id: 'a', at: NOW, kind: 'period', page: 'sycm/item_rank', period: 'unknown' };
    const { text } = await mount(asking([undated], [answer]));
    expect(text()).toBe('');
  });
  test('has no accessibility fault', async () => {
    const { root } = await mount(asking([undated]));
    expect(await axeFaults(root)).toEqual([]);
  });
});

describe('which shop a console is about', () => {
  test('a careless press links and names nothing', async () => {
    const { click, asked } = await mount(
      <Questions shop={shop} known={[shop, unnamed]} pages={[]} answers={[]} />,
    );
    await click('确认');
    expect(asked).toEqual([]);
  });
  test('an unnamed shop can be linked to a known one', async () => {
    const { click, type, asked } = await mount(
      <Questions shop={shop} known={[shop, unnamed]} pages={[]} answers={[]} />,
    );
    await type('这是哪家店', shop.id);
    await click('确认');
    expect(asked).toEqual([{ what: 'linkShop', given: ['shop-2', shop.id] }]);
  });
  test('an unnamed shop gets the name that is typed', async () => {
    const { type, click, asked } = await mount(
      <Questions shop={unnamed} known={[unnamed]} pages={[]} answers={[]} />,
    );
    await type('店铺名称', '衣然拼多多店');
    await click('确认');
    await settled();
    expect(asked).toEqual([{ what: 'nameShop', given: ['shop-2', '衣然拼多多店'] }]);
  });
});
