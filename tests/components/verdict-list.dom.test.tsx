import { describe, expect, test } from 'vitest';
import { VerdictList } from '../../components/panel/VerdictList';
import { axeFaults, mount, smallTargets } from './mount';
import { facts, modelOf, spend, ZONE } from './sample';

function listFor(minor: number) {
  const model = modelOf([facts([spend('2026-11-22', minor, true)])]).contracts[0];
  if (!model) throw new Error('the sample has a contract');
  return <VerdictList clauses={model.clauses} zone={ZONE} />;
}

/** The row of the shop's daily cap of 300. */
function capRow(root: HTMLElement): string {
  const row = [...root.querySelectorAll('li')].find((one) => one.textContent.includes('¥300.00'));
  return row?.querySelector('summary')?.textContent ?? '';
}

describe('clauses with their verdicts', () => {
  test.each([
    { minor: 30001, word: '违约' },
    { minor: 30000, word: '尚不能判断' },
    { minor: 29999, word: '尚不能判断' },
  ])('spend of $minor on a day that is not over is $word under a cap of 300', async ({ minor, word }) => {
    const { root } = await mount(listFor(minor));
    expect(capRow(root)).toContain(word);
    expect(capRow(root)).toContain('承诺');
  });
  test('a verdict has an icon and a word beside its colour', async () => {
    const { root } = await mount(listFor(89590));
    const badges = [...root.querySelectorAll('summary svg')].map((icon) => icon.parentElement?.textContent);
    expect(badges).toContain('违约');
    expect(badges).toContain('尚不能判断');
  });
  test('an opened clause tells its arithmetic and what is missing', async () => {
    const { root, text } = await mount(listFor(20000));
    for (const row of root.querySelectorAll('details')) row.open = true;
    expect(text()).toContain('还缺什么');
    expect(text()).toContain('本期未结束');
  });
  test('nothing known of a figure reads as unknown, never as 0', async () => {
    const { root } = await mount(listFor(20000));
    const sales = root.querySelector('li summary')?.textContent ?? '';
    expect(sales).toContain('实际 未知');
    expect(sales).not.toContain('¥0');
  });
  test.each(['zh-CN', 'en'] as const)(
    'has no accessibility fault in %s and fits 360 px',
    async (language) => {
      const { root } = await mount(listFor(89590), language);
      for (const row of root.querySelectorAll('details')) row.open = true;
      expect(await axeFaults(root)).toEqual([]);
      expect(smallTargets(root)).toEqual([]);
      expect(root.scrollWidth).toBeLessThanOrEqual(360);
    },
  );
});
