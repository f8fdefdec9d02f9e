import { describe, expect, test } from 'vitest';
import { MeetingButton } from '../../components/panel/MeetingButton';
import { ReportBlock } from '../../components/report/ReportBlock';
import { ReadAllTabs } from '../../components/workbench/ReadAllTabs';
import { WeekConfirm } from '../../components/workbench/WeekConfirm';
import { WeekPromises } from '../../components/workbench/WeekPromises';
import type { SnapshotAnswer } from '../../lib/browser/protocol';
import type { Entry, EntryOf } from '../../lib/contracts/entries';
import { problem } from '../../lib/problem';
import { frozenPack } from '../../lib/reports/frozen-pack';
import { quarter } from '../reports/quarter';
import { axeFaults, type Mounted, mount, settled, smallTargets } from './mount';
import { contract, NOW } from './sample';

const WEEK = { from: '2026-11-16', to: '2026-11-22' } as const;
const SAVED: SnapshotAnswer = { saved: true, snapshotId: 's', rows: 3, text: '' };
const TABS = [
  { tabId: 1, title: '生意参谋 - 交易' },
  { tabId: 2, title: '商品报表' },
  { tabId: 3, title: '京准通' },
];

function saved({ asked }: Mounted): Entry[] {
  return asked.filter(({ what }) => what === 'saveEntry').map(({ given }) => given[0] as Entry);
}

const promise: EntryOf<'promise'> = {
  id: 'p1',
  kind: 'promise',
  contractId: contract.id,
  enteredAt: NOW,
  happenedAt: NOW,
  party: 'operator',
  what: '交标题优化表',
  by: '2026-11-20',
  week: '2026-11-09',
};

describe('reading every open page', () => {
  test('tells how far it is, names what failed, and freezes the week when all is read', async () => {
    const read: number[] = [];
    const page = await mount(<ReadAllTabs contract={contract} period={WEEK} begin={false} />, 'zh-CN', {
      consoleTabs: () => Promise.resolve(TABS),
      readTab: (tabId) => {
        read.push(tabId);
        return Promise.resolve(tabId === 2 ? problem('nothing-to-read') : SAVED);
      },
    });
    await page.click('一键备会');
    expect(read).toEqual([1, 2, 3]);
    expect(page.text()).toContain('已读取 2 个页面，1 个没有读到');
    expect(page.text()).toContain('商品报表');
    expect(page.asked.map(({ what }) => what)).toContain('freezeWeek');
  });
  test('freezes once, however often it is pressed', async () => {
    let frozen = 0;
    const page = await mount(<ReadAllTabs contract={contract} period={WEEK} begin={false} />, 'zh-CN', {
      freezeWeek: () => {
        frozen += 1;
        return new Promise(() => {});
      },
    });
    await page.click('按现有数据定稿');
    await page.click('按现有数据定稿');
    expect(frozen).toBe(1);
  });
  test('stops after the page that is being read, and freezes nothing', async () => {
    const read: number[] = [];
    let goOn = () => {};
    const page = await mount(<ReadAllTabs contract={contract} period={WEEK} begin={false} />, 'zh-CN', {
      consoleTabs: () => Promise.resolve(TABS),
      readTab: (tabId) => {
        read.push(tabId);
        return new Promise((resolve) => {
          goOn = () => resolve(SAVED);
        });
      },
    });
    await page.click('一键备会');
    expect(page.text()).toContain('正在读第 1 / 3 个页面：生意参谋 - 交易');
    expect(page.root.querySelector('progress')?.max).toBe(3);
    await page.click('停止');
    goOn();
    await settled();
    expect(read).toEqual([1]);
    expect(page.text()).toContain('已停止：读了 1 个页面，还有 2 个没有读');
    expect(page.asked.map(({ what }) => what)).not.toContain('freezeWeek');
  });
  test('with nothing open says so, and freezes nothing', async () => {
    const page = await mount(<ReadAllTabs contract={contract} period={WEEK} begin={false} />, 'zh-CN', {
      consoleTabs: () => Promise.resolve([]),
    });
    await page.click('一键备会');
    expect(page.text()).toContain('没有打开已授权的后台页面');
    expect(page.asked.map(({ what }) => what)).not.toContain('freezeWeek');
  });
});

describe('what is still to be read', () => {
  test('leads to the page of the console, beside the pack', async () => {
    const url = 'https://sycm.taobao.com/cc/item_rank';
    const page = await mount(
      <ReportBlock
        block={{
          kind: 'list',
          items: [{ key: 'meeting:nothing-to-read' }, { key: 'reports:nothing-missing' }],
          links: [{ label: { 'zh-CN': '生意参谋 · 商品排行', en: 'Sycm · Items' }, url }, undefined],
        }}
        zone="Asia/Shanghai"
      />,
    );
    const links = [...page.root.querySelectorAll('a')];
    expect(links.map(({ href, target }) => [href, target])).toEqual([[url, '_blank']]);
    expect(links[0]?.textContent).toBe('打开 生意参谋 · 商品排行');
  });
});

describe('the promises of a meeting', () => {
  test('are entered with side, day and week', async () => {
    const page = await mount(<WeekPromises contract={contract} period={WEEK} entries={[]} now={NOW} />);
    await page.click('加一条约定');
    expect(page.text()).toContain('请写明做什么');
    expect(saved(page)).toEqual([]);
    await page.type('谁负责', 'merchant');
    await page.type('做什么', '给齐新品样图');
    await page.type('最晚哪天', '2026-11-27');
    await page.click('加一条约定');
    expect(saved(page)).toMatchObject([
      { kind: 'promise', party: 'merchant', what: '给齐新品样图', by: '2026-11-27', week: WEEK.from },
    ]);
  });
  test('of the week before are closed with a result and its day', async () => {
    const page = await mount(
      <WeekPromises contract={contract} period={WEEK} entries={[promise]} now={NOW} />,
    );
    expect(page.text()).toContain('交标题优化表（最晚 2026-11-20）——已到期，还没有确认结果');
    await page.type('日期', '2026-11-19');
    await page.click('没做到');
    expect(saved(page)).toMatchObject([
      {
        kind: 'promise-ended',
        promiseId: 'p1',
        outcome: 'not-kept',
        happenedAt: '2026-11-19T04:00:00.000Z',
      },
    ]);
  });
  test('take no result from a day to come', async () => {
    const page = await mount(
      <WeekPromises contract={contract} period={WEEK} entries={[promise]} now={NOW} />,
    );
    await page.type('日期', '2026-11-23');
    await page.click('做到了');
    expect(saved(page)).toEqual([]);
  });
});

describe('the confirmation of minutes', () => {
  const pack = { ...frozenPack(quarter(), []), id: 'pack-1' };
  test('keeps the text word for word, the side, the day and the place', async () => {
    const page = await mount(
      <WeekConfirm contract={contract} pack={pack} entries={[]} minutes={'甲\n 乙 '} now={NOW} />,
    );
    await page.type('在哪里确认的', '微信群 11-22 10:05');
    await page.click('记下托管方已确认');
    expect(saved(page)).toMatchObject([
      {
        kind: 'confirmation',
        party: 'operator',
        packId: 'pack-1',
        text: '甲\n 乙 ',
        evidence: ['微信群 11-22 10:05'],
      },
    ]);
  });
  test('of a text that has changed since asks for a new one', async () => {
    const confirmation: Entry = {
      id: 'c1',
      kind: 'confirmation',
      contractId: contract.id,
      enteredAt: NOW,
      happenedAt: NOW,
      party: 'operator',
      packId: 'pack-1',
      text: '旧的纪要',
    };
    const view = (minutes: string) => (
      <WeekConfirm contract={contract} pack={pack} entries={[confirmation]} minutes={minutes} now={NOW} />
    );
    expect((await mount(view('旧的纪要'))).text()).not.toContain('再确认一次');
    expect((await mount(view('新的纪要'))).text()).toContain('再确认一次');
  });
  test.each(['zh-CN', 'en'] as const)('breaks no rule of accessibility (%s)', async (language) => {
    const page = await mount(
      <>
        <ReadAllTabs contract={contract} period={WEEK} begin={false} />
        <WeekPromises contract={contract} period={WEEK} entries={[promise]} now={NOW} />
        <WeekConfirm contract={contract} pack={pack} entries={[]} minutes="甲" now={NOW} />
      </>,
      language,
    );
    expect(await axeFaults(page.root)).toEqual([]);
    expect(smallTargets(page.root)).toEqual([]);
  });
});

describe('the meeting of one of several contracts', () => {
  test('opens with the contract that the panel shows', async () => {
    const page = await mount(<MeetingButton contractId="contract-2" />);
    await page.click('一键备会');
    expect(page.asked).toMatchObject([{ what: 'openWorkbench', given: ['#/weekly/start/contract-2'] }]);
  });
});
