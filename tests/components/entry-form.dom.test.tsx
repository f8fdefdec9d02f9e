import { describe, expect, test } from 'vitest';
import { EntryForm } from '../../components/workbench/EntryForm';
import { EntryList } from '../../components/workbench/EntryList';
import type { Entry } from '../../lib/contracts/entries';
import { say } from '../../lib/messages/say';
import { problem } from '../../lib/problem';
import { axeFaults, type Mounted, mount, smallTargets } from './mount';
import { contract, NOW } from './sample';

function saved({ asked }: Mounted): Entry | undefined {
  return asked.find(({ what }) => what === 'saveEntry')?.given[0] as Entry | undefined;
}

describe('the form of an entry', () => {
  test('asks for what the kind needs, and keeps money in 分', async () => {
    const page = await mount(<EntryForm contract={contract} now={NOW} entries={[]} />);
    await page.type('发生时间', '2026-11-05T09:00');
    await page.type('金额', '5,000');
    await page.type('方向', 'to-operator');
    await page.type('内容', 'base-fee');
    await page.click('保存登记');
    expect(saved(page)).toMatchObject({ kind: 'payment', amountMinor: 500_000, contractId: contract.id });
    expect(page.text()).toContain('已保存');
  });
  test.each([
    ['CNY', '金额（元）', 500_000],
    ['HKD', '金额（HKD）', 500_000],
    ['JPY', '金额（JPY）', 5000],
  ] as const)(
    'names the money of a contract in %s, and keeps it in its minor unit',
    async (currency, label, minor) => {
      const page = await mount(<EntryForm contract={{ ...contract, currency }} now={NOW} entries={[]} />);
      await page.type('发生时间', '2026-11-05T09:00');
      await page.type(label, '5,000');
      await page.type('方向', 'to-operator');
      await page.type('内容', 'base-fee');
      await page.click('保存登记');
      expect(saved(page)).toMatchObject({ amountMinor: minor });
    },
  );
  test('refuses what is missing beside its field', async () => {
    const page = await mount(<EntryForm contract={contract} now={NOW} entries={[]} />);
    await page.click('保存登记');
    expect(saved(page)).toBeUndefined();
    expect(page.control('金额').getAttribute('aria-invalid')).toBe('true');
  });
  test('offers the clauses of the contract in plain words', async () => {
    const page = await mount(<EntryForm contract={contract} now={NOW} entries={[]} />);
    await page.type('登记什么', 'checked');
    expect(page.control('哪一条').textContent).toContain('全店每天推广花费不超过');
  });
  test.each(['zh-CN', 'en'] as const)('breaks no rule of accessibility (%s)', async (language) => {
    const page = await mount(<EntryForm contract={contract} now={NOW} entries={[]} />, language);
    expect(await axeFaults(page.root)).toEqual([]);
    expect(smallTargets(page.root)).toEqual([]);
  });
});

test('withdrawing an entry is an entry that names it', async () => {
  const bought: Entry = {
    id: 'e1',
    contractId: contract.id,
    enteredAt: '2026-11-20T00:00:00.000Z',
    happenedAt: '2026-11-05T01:00:00.000Z',
    kind: 'purchase',
    amountMinor: 123_400,
  };
  const page = await mount(<EntryList contract={contract} entries={[bought]} onCorrect={() => undefined} />);
  expect(page.text()).toContain('¥1,234.00');
  await page.click('撤销');
  expect(saved(page)).toMatchObject({ kind: 'withdrawn', replaces: 'e1' });
});

const paid: Entry = {
  id: 'e2',
  contractId: contract.id,
  enteredAt: '2026-11-20T00:00:00.000Z',
  happenedAt: '2026-11-05T01:00:00.000Z',
  kind: 'payment',
  amountMinor: 500_050,
  direction: 'to-operator',
  what: 'base-fee',
  note: '微信转账',
  evidence: ['截图 1', '截图 2'],
};

describe('a correction', () => {
  test('starts from the entry as it stands, and names it', async () => {
    let done = false;
    const page = await mount(
      <EntryForm
        contract={contract}
        now={NOW}
        entries={[paid]}
        correcting={paid}
        onCorrected={() => (done = true)}
      />,
    );
    await page.type('金额', '5000');
    await page.click('保存更正');
    const { id: _, enteredAt: __, ...same } = paid;
    expect(saved(page)).toMatchObject({ ...same, amountMinor: 500_000, replaces: 'e2' });
    expect(done).toBe(true);
  });
  test('is offered beside each entry that the form knows', async () => {
    const asked: Entry[] = [];
    const page = await mount(
      <EntryList contract={contract} entries={[paid]} onCorrect={(entry) => asked.push(entry)} />,
    );
    await page.click('更正');
    expect(asked).toEqual([paid]);
  });
  test('that could not be kept says so', async () => {
    const page = await mount(
      <EntryList contract={contract} entries={[paid]} onCorrect={() => undefined} />,
      'zh-CN',
      { saveEntry: () => Promise.resolve(problem('storage-full')) },
    );
    await page.click('撤销');
    expect(page.text()).toContain(say('zh-CN', { key: 'problems:storage-full.what' }));
  });
  test('tells that it was made, and the former entry is gone from the list', async () => {
    const right: Entry = { ...paid, id: 'e3', amountMinor: 500_000, replaces: 'e2' };
    const page = await mount(
      <EntryList contract={contract} entries={[paid, right]} onCorrect={() => undefined} />,
    );
    expect(page.text()).toContain('¥5,000.00');
    expect(page.text()).not.toContain('¥5,000.50');
    expect(page.text()).toContain('更正过');
  });
});
