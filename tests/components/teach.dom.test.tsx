import { describe, expect, test } from 'vitest';
import { ReadTables } from '../../components/panel/ReadTables';
import { CorrectionsFile } from '../../components/CorrectionsFile';
import type { SnapshotFacts, TableFacts } from '../../lib/metrics/types';
import { axeFaults, mount, settled, smallTargets } from './mount';
import { facts, spend, ZONE } from './sample';

const [plain] = facts([]).tables;

function page(over: Partial<TableFacts> = {}): SnapshotFacts {
  return facts([], { tables: plain ? [{ ...plain, kind: 'table', ...over }] : [] });
}

const view = (read: SnapshotFacts, history: readonly SnapshotFacts[] = [read]) => (
  <ReadTables pages={[read]} zone={ZONE} history={history} />
);
const table = { title: '推广报表', kind: 'table', nth: 0, columns: ['花费', '流量指数'] } as const;
const about = { page: 'sycm/item_rank', table };

describe('a table as it was read', () => {
  test('shows what each column was taken for, and why not', async () => {
    const { text, click } = await mount(view(page()));
    await click('核对和纠正');
    expect(text()).toMatch(/花费花费|花费.*花费/);
    expect(text()).toContain('流量指数没看懂');
    expect(text()).not.toContain('例如');
    expect(text()).toContain('指数，不是真实数值');
  });

  test('gives a figure of each column as it was read, with its unit', async () => {
    const first = spend('2026-11-21', 51_230);
    const read = page();
    const { text, click } = await mount(
      view({ ...read, observations: [{ ...first, evidence: { ...first.evidence, column: 0 } }] }),
    );
    await click('核对和纠正');
    expect(text()).toContain('例如 ¥512.30');
  });

  test('has no accessibility fault and no small target, opened and edited', async () => {
    const { root, click } = await mount(
      view(
        page({
          drift: { gone: ['支付金额'], added: ['下单金额'] },
          coverage: { shown: 20, total: 135, page: 1, pages: 7 },
        }),
      ),
    );
    await click('核对和纠正');
    await click('修改“花费”');
    expect(await axeFaults(root)).toEqual([]);
    expect(smallTargets(root)).toEqual([]);
  });

  test('names the pages of it that were read and that are missing', async () => {
    const at = (number: number, readAt: string) => ({
      ...page({ coverage: { shown: 20, total: 135, page: number, pages: 7 } }),
      readAt,
    });
    const [one, two] = [at(1, '2026-11-22T01:00:00.000Z'), at(3, '2026-11-22T01:10:00.000Z')];
    const { text } = await mount(view(two, [one, two]));
    expect(text()).toContain('已读第 1、3 页，还差第 2、4–7 页（共 40 行已读）');
  });

  test('shows the arithmetic of a figure that no cell shows', async () => {
    const { text } = await mount(
      view(
        page({
          computed: [
            {
              metric: 'freeTrafficShare',
              formula: {
                key: 'panel:freeShareFormula',
                params: { free: '免费流量 300', paid: '付费流量 100', share: '75%' },
              },
            },
          ],
        }),
      ),
    );
    expect(text()).toContain('免费流量占比 = 免费流量 300 ÷（免费流量 300 + 付费流量 100）= 75%');
  });
});

describe('correcting it', () => {
  test('a column gets a metric and a unit', async () => {
    const { click, type, asked } = await mount(view(page()));
    await click('核对和纠正');
    await click('修改“流量指数”');
    await type('“流量指数”是什么指标', 'sales');
    await type('数字的单位', 'CNY*10000');
    await click('保存');
    expect(asked).toEqual([
      {
        what: 'teach',
        given: [
          {
            kind: 'column',
            column: '流量指数',
            meaning: { metric: 'sales', unit: 'CNY', scale: 10_000 },
            ...about,
          },
        ],
      },
    ]);
  });

  test('a row of a table with days across gets a metric, and no days are asked for', async () => {
    const lines = [
      {
        label: '货款(元)',
        key: '货款(元)',
        row: 0,
        meaning: undefined,
        problem: 'column-unknown',
        unread: 0,
      },
    ] as const;
    const { text, click, type, asked, root } = await mount(view(page({ rows: 'shop', lines })));
    expect(text()).toContain('看懂 0 / 1 行指标');
    await click('核对和纠正');
    expect(text()).not.toContain('数据是哪段时间');
    expect([...root.querySelectorAll<HTMLOptionElement>('select option')].map(({ value }) => value)).toEqual([
      'as-read',
      'shop',
      'account',
    ]);
    await click('修改“货款(元)”');
    await type('“货款(元)”是什么指标', 'sales');
    await click('保存');
    expect(asked).toEqual([
      {
        what: 'teach',
        given: [
          expect.objectContaining({ kind: 'column', column: '货款(元)', meaning: { metric: 'sales' } }),
        ],
      },
    ]);
  });

  test.each([
    ['每一行是', 'campaign', { kind: 'rows', rows: 'campaign' }],
    ['数据是哪段时间', 'yesterday', { kind: 'table-period', period: 'yesterday' }],
  ])('%s can be set', async (label, value, lesson) => {
    const { click, type, asked } = await mount(view(page()));
    await click('核对和纠正');
    await type(label, value);
    expect(asked).toEqual([{ what: 'teach', given: [{ ...lesson, ...about }] }]);
  });

  test('a table is switched off, and on again', async () => {
    const { click, asked } = await mount(view(page()));
    await click('核对和纠正');
    await click('停用这张表');
    expect(asked.at(-1)?.given).toEqual([{ kind: 'excluded', excluded: true, ...about }]);
    const off = await mount(view(page({ excluded: true })));
    expect(off.text()).toContain('已停用');
    await off.click('核对和纠正');
    await off.click('重新启用');
    expect(off.asked.at(-1)?.given).toEqual([{ kind: 'excluded', excluded: false, ...about }]);
  });

  test('a changed table says what changed and waits for one press', async () => {
    const { text, click, asked } = await mount(
      view(page({ drift: { gone: ['支付金额'], added: ['下单金额'] } })),
    );
    expect(text()).toContain('不见了：支付金额');
    expect(text()).toContain('新出现：下单金额');
    await click('核对过了，继续使用');
    expect(asked).toEqual([{ what: 'teach', given: [{ kind: 'drift-confirmed', ...about }] }]);
  });

  test('a correction that could not be kept says so, and the form stays', async () => {
    const { click, type, text, control } = await mount(view(page()), 'zh-CN', {
      teach: () => Promise.resolve({ code: 'storage-full' }),
    });
    await click('核对和纠正');
    await click('修改“流量指数”');
    await type('“流量指数”是什么指标', 'none');
    await click('保存');
    expect(text()).toContain('磁盘空间不够');
    expect(control('“流量指数”是什么指标')).toBeInstanceOf(HTMLSelectElement);
  });
});

describe('in the page', () => {
  const unread = page({
    columns: [
      {
        label: '花费',
        meaning: { metric: 'adSpend', unit: 'money', scope: 'product' },
        problem: undefined,
        unread: 2,
        unreadRows: [3, 5],
      },
    ],
  });
  test('unreadable cells are framed one after the other', async () => {
    const { click, asked, text } = await mount(view(unread));
    await click('核对和纠正');
    await click('在页面上标出“花费”');
    await click('在页面上标出“花费”');
    expect(asked.map(({ given }) => given)).toEqual(
      [3, 5].map((row) => [{ snapshotId: 'snapshot-1', frame: 0, table: 0, cell: { row, column: 0 } }]),
    );
    expect(text()).toContain('已在后台页面上标出');
  });
  test('a page that shows something else says which page to open', async () => {
    const { click, text } = await mount(view(unread), 'zh-CN', { showInPage: () => Promise.resolve(false) });
    await click('核对和纠正');
    await click('在页面上标出这张表');
    expect(text()).toContain('请打开“生意参谋 · 商品排行”的同一页');
  });
});

describe('corrections as a file', () => {
  test('are exported and imported by the merchant', async () => {
    const { root, click, asked, text } = await mount(<CorrectionsFile />);
    await click('导出纠正');
    const input = root.querySelector<HTMLInputElement>('input[type=file]');
    const given = new DataTransfer();
    given.items.add(new File(['{}'], 'corrections.json'));
    if (input) input.files = given.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
    expect(asked.map(({ what }) => what)).toEqual(['saveCorrections', 'loadCorrections']);
    expect(text()).toContain('新增 1 条');
    expect(await axeFaults(root)).toEqual([]);
  });
});
