import { useMemo } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { describe, expect, test } from 'vitest';
import { ClauseList } from '../../components/workbench/ClauseList';
import { TrialContext } from '../../components/workbench/clause-trial';
import { type ContractDraft, draftOf } from '../../components/workbench/contract-draft';
import { createHistory } from '../../lib/contracts/history';
import type { Contract, History } from '../../lib/contracts/types';
import type { Locale } from '../../lib/messages/types';
import { axeFaults, mount, settled, smallTargets } from './mount';
import { contract, facts, NOW, spend } from './sample';

/** The month's spend cap alone, and one without its figure. */
const draft = draftOf(
  {
    ...contract,
    versions: contract.versions.map((version) => ({
      ...version,
      clauses: version.clauses.filter(({ id }) => id === 'cap-month'),
    })),
  },
  '2026-11-22',
);
const spent = createHistory([facts([spend('2026-11-20', 20_000_00), spend('2026-11-21', 15_000_00)])]);

function Editor({ known, values, stored }: { known: History; values: ContractDraft; stored?: Contract }) {
  const form = useForm<ContractDraft>({ defaultValues: values });
  const ground = useMemo(
    () => ({ history: { state: 'ready', value: known } as const, want: () => undefined, stored, now: NOW }),
    [known, stored],
  );
  return (
    <FormProvider {...form}>
      <TrialContext value={ground}>
        <ClauseList currency="CNY" />
      </TrialContext>
    </FormProvider>
  );
}

async function opened(values: ContractDraft, known = spent, language: Locale = 'zh-CN') {
  const page = await mount(<Editor known={known} values={values} />, language);
  await page.click(language === 'en' ? 'Try it' : '用已有数据试一试');
  return page;
}

/** The trial follows at a distance from the last key. */
async function followed(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 300));
  await settled();
}

describe('a clause on trial', () => {
  test('says what it would say now, and follows what is typed', async () => {
    const page = await opened(draft);
    expect(page.text()).toContain('尚不能判断 1');
    await page.type('推广花费上限', '3万');
    await followed();
    expect(page.text()).toContain('违约 1');
    expect(page.text()).toContain('35,000.00');
    await page.type('推广花费上限', '4万');
    await followed();
    expect(page.text()).toContain('违约 0');
  });
  test('names what it rests on and what is missing', async () => {
    const page = await opened(draft);
    expect(page.text()).toContain('还缺什么');
    expect(page.root.querySelectorAll('details details').length).toBeGreaterThan(0);
  });
  test('waits for the figures that are needed', async () => {
    const page = await opened(draft);
    await page.type('推广花费上限', '');
    await followed();
    expect(page.text()).toContain('填完必填项再试');
  });
  test('says that it needs a shop', async () => {
    expect((await opened({ ...draft, shopIds: [] })).text()).toContain('先在上面选好店铺');
  });
  test('a clause about money alone is not judged', async () => {
    const fee = {
      id: 'fee',
      kind: 'base-fee',
      party: 'merchant',
      fields: { amount: '5000' },
      rest: {},
    } as const;
    expect((await opened({ ...draft, clauses: [fee] })).text()).toContain('结算时按它算钱');
  });
  test('a share is typed in percent and said in percent', async () => {
    const share = {
      id: 'free',
      kind: 'free-traffic-share',
      party: 'operator',
      fields: { value: '40' },
      rest: {},
    } as const;
    const page = await mount(<Editor known={spent} values={{ ...draft, clauses: [share] }} />);
    expect(page.text()).toContain('不低于 40%');
    expect(page.text()).not.toContain('0.4');
  });
  test.each(['zh-CN', 'en'] as const)('has no accessibility fault in %s', async (language) => {
    const { root } = await opened(draft, spent, language);
    expect(await axeFaults(root)).toEqual([]);
    expect(smallTargets(root)).toEqual([]);
  });
});
