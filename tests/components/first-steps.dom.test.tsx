import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import { ConsoleGrants } from '../../components/ConsoleGrants';
import { FirstMinutes } from '../../components/panel/FirstMinutes';
import { SnapshotButton } from '../../components/panel/SnapshotButton';
import { TabLine } from '../../components/panel/TabLine';
import { problem } from '../../lib/problem';
import { axeFaults, mount, settled, smallTargets } from './mount';

const SYCM = 'https://sycm.taobao.com/*';
const seen = (root: HTMLElement) =>
  [...root.querySelectorAll<HTMLElement>('li')].filter((item) => item.checkVisibility());

describe('the consoles to allow', () => {
  test('one press asks for the hosts of that console and no other', async () => {
    const { click, asked } = await mount(<ConsoleGrants granted={[]} />);
    await click('授权读取 生意参谋');
    expect(asked).toEqual([{ what: 'grant', given: [[SYCM]] }]);
  });
  test('those of other countries are folded away until one of them is allowed', async () => {
    const folded = await mount(<ConsoleGrants granted={[SYCM]} />);
    expect(folded.text()).toContain('Shopee');
    expect(seen(folded.root).some((item) => item.textContent?.includes('Shopee'))).toBe(false);
    const open = await mount(<ConsoleGrants granted={['https://admin.shopify.com/*']} />);
    expect(seen(open.root).some((item) => item.textContent?.includes('Shopee'))).toBe(true);
  });
  test('a refusal is said', async () => {
    const { click, text } = await mount(<ConsoleGrants granted={[]} />, 'zh-CN', {
      grant: () => Promise.resolve(false),
    });
    await click('授权读取 生意参谋');
    expect(text()).toContain('浏览器没有授权');
  });
  test('the first step shows them at once, and has no accessibility fault', async () => {
    const { root } = await mount(
      <FirstMinutes granted={[]} shopId={undefined} offers={[]} hasSnapshot={false} hasContract={false} />,
    );
    expect(seen(root).some((item) => item.textContent?.startsWith('生意参谋'))).toBe(true);
    expect(await axeFaults(root)).toEqual([]);
    expect(smallTargets(root)).toEqual([]);
  });
});

describe('a page that may not be read', () => {
  test('stands beside the way to allow its console', async () => {
    const { click, text, asked } = await mount(<TabLine url={undefined} granted={[SYCM]} offer />);
    expect(text()).toContain('当前页面不是已授权的后台');
    await click('授权更多后台');
    await click('授权读取 抖店');
    expect(asked.map(({ what }) => what)).toEqual(['grant']);
  });
  test('is not offered a console where the page is one', async () => {
    const { text } = await mount(
      <TabLine url="https://sycm.taobao.com/cc/item_rank" granted={[SYCM]} offer />,
    );
    expect(text()).toBe('当前页面：生意参谋 · 商品排行');
  });
});

describe('how a snapshot ended', () => {
  const refused = { takeSnapshot: () => Promise.resolve(problem('nothing-to-read')) };
  const said = '没有可以读取的报表';

  test('is said while its page is there', async () => {
    const { click, text } = await mount(<SnapshotButton url="https://a.example/" />, 'zh-CN', refused);
    await click('拍快照');
    expect(text()).toContain(said);
  });
  test('is not said of another page', async () => {
    let turn = () => {};
    function Turning() {
      const [url, setUrl] = useState('https://a.example/');
      turn = () => setUrl('https://b.example/');
      return <SnapshotButton url={url} />;
    }
    const { click, text } = await mount(<Turning />, 'zh-CN', refused);
    await click('拍快照');
    expect(text()).toContain(said);
    turn();
    await settled();
    expect(text()).not.toContain(said);
  });
});
