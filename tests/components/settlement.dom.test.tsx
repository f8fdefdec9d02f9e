import { describe, expect, test } from 'vitest';
import { FeeModels } from '../../components/workbench/FeeModels';
import { ReconciliationSheet } from '../../components/workbench/ReconciliationSheet';
import { SettlementLines } from '../../components/workbench/SettlementLines';
import { SettlementPage } from '../../components/workbench/SettlementPage';
import { contractMonth } from '../../lib/quantity/day';
import { reconcile } from '../../lib/settlement/reconcile';
import { settle } from '../../lib/settlement/settle';
import { clause, contractOf, entry, historyOf, monthly, NOW, START, ZONE } from '../settlement/month';
import { axeFaults, mount, smallTargets } from './mount';

const contract = contractOf([
  clause('base-fee', { amount: 5000, per: 'month', dayOfMonth: 5 }, 'merchant'),
  clause('commission', { rate: 0.1, above: 'target' }, 'merchant'),
  clause('sales-target', { amount: 30_000, per: 'month' }),
]);
const read = [...monthly('sales', [3_600_000]), ...monthly('adSpend', [500_000])];
const paid = entry({
  kind: 'payment',
  what: 'base-fee',
  direction: 'to-operator',
  amountMinor: 500_000,
  happenedAt: '2026-11-05',
});
const wish = { contract, history: historyOf(read, [paid]), now: NOW, month: 1 };

function views() {
  return (
    <>
      <SettlementLines settlement={settle(wish)} zone={ZONE} />
      <ReconciliationSheet sheet={reconcile(wish, contractMonth(START, 1))} zone={ZONE} />
      <FeeModels own={undefined} target={30_000} currency="CNY" />
    </>
  );
}

describe('settlement and reconciliation', () => {
  test('each line shows its arithmetic, where it is from, and the sums', async () => {
    const { text } = await mount(views());
    expect(text()).toContain('（¥36,000.00 − ¥30,000.00）× 10% = ¥600.00');
    expect(text()).toContain('依据：后台读数');
    expect(text()).toContain('应结合计¥5,600.00');
    expect(text()).toContain('还需结清¥600.00');
  });
  test('what is not known is a bound with what is missing, never a nought', async () => {
    const { text } = await mount(views());
    expect(text()).toContain('商品成本依据：商家登记 0 条还缺：请登记商品成本');
    expect(text()).toContain('净利润（销售额 − 成本）还缺什么，见上面各行≤ ¥25,400.00');
  });
  test('fee models follow the target that is typed, and show nothing for none', async () => {
    const { text, type } = await mount(views());
    await type('月目标', '100000');
    expect(text()).toContain(
      '纯提成 15%（不建议）¥9,000.00（占 15%）¥15,000.00（占 15%）¥22,500.00（占 15%）',
    );
    await type('月目标', '');
    expect(text()).not.toContain('纯提成 15%');
  });
  test('without a contract the page says what to do', async () => {
    const { text } = await mount(<SettlementPage contracts={[]} now={NOW} />);
    expect(text()).toContain('还没有合同');
  });
  test.each(['zh-CN', 'en'] as const)('can be used by everyone, in %s', async (language) => {
    const { root } = await mount(views(), language);
    expect(await axeFaults(root)).toEqual([]);
    expect(smallTargets(root)).toEqual([]);
  });
});
