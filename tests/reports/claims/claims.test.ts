import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../lib/contracts/entries';
import type { SnapshotFacts } from '../../../lib/metrics/types';
import { handover } from '../../../lib/reports/claims/handover';
import { refundClaim } from '../../../lib/reports/claims/refund-claim';
import { terminationNotice } from '../../../lib/reports/claims/termination-notice';
import type { ReportInput } from '../../../lib/reports/input';
import { clause, contractOf, entry, historyOf, monthly } from '../../settlement/month';
import { asText } from '../as-text';

const contract = {
  ...contractOf([
    clause('base-fee', { amount: 5000, per: 'month' }, 'merchant'),
    clause('sales-target', { amount: 100_000, per: 'month' }),
    {
      ...clause('shortfall-remedy', {
        threshold: 0.8,
        comparator: '<',
        months: 2,
        run: 'consecutive',
        terminate: true,
        refundRatio: 0.5,
      }),
      source: '若连续2个月未完成目标的80%，甲方有权解除合同，乙方退还50%服务费',
    },
    clause('prohibited-act', { acts: ['刷单'] }),
    clause('termination-right', { trigger: 'prohibited-act', noticeDays: 7 }, 'both'),
  ]),
  name: '网店全托管合同',
  operator: '示例托管公司',
};

function input(facts: readonly SnapshotFacts[], entries: readonly Entry[] = []): ReportInput {
  return {
    contract,
    shopName: '衣然女装旗舰店',
    history: historyOf(facts, entries),
    alerts: [],
    period: { from: contract.start, to: contract.start },
    now: '2027-02-03T04:00:00.000Z',
    seals: ['3f9a1c0d52be'],
  };
}

const paid = [1, 2].map((month) =>
  entry({
    kind: 'payment',
    what: 'base-fee',
    direction: 'to-operator',
    amountMinor: 500_000,
    month,
    happenedAt: `2026-${month + 10}-05`,
  }),
);
/** Two months at 79,999.99 and 70,000 of 100,000. */
const short = monthly('sales', [7_999_999, 7_000_000]);

describe('the refund claim', () => {
  test.each(['zh-CN', 'en'] as const)('reads as its golden file in %s', async (locale) => {
    await expect(asText(refundClaim(input(short, paid)), locale)).toMatchFileSnapshot(
      `../golden/refund-claim.${locale}.txt`,
    );
  });
  test('claims half of the fee that was paid for the two months', () => {
    expect(asText(refundClaim(input(short, paid)), 'zh-CN')).toContain('合计申请退还：¥5,000.00');
  });
  test('at the threshold itself nothing is claimed', () => {
    const kept = monthly('sales', [8_000_000, 8_000_000, 8_000_000]);
    const text = asText(refundClaim(input(kept, paid)), 'zh-CN');
    expect(text).toContain('没有应由托管方退还的款项');
    expect(text).not.toContain('合计申请退还');
  });
  test('with a month that was not read it names both outcomes and what to read', () => {
    const text = asText(refundClaim(input(monthly('sales', [7_000_000]), paid)), 'zh-CN');
    expect(text).toContain('尚不能判断时的两种结果');
    expect(text).toContain('退 ¥5,000.00');
    expect(text).toContain('不退');
    expect(text).toContain('还缺的数据');
  });
  test('without a remedy in the contract it cites none', () => {
    const without = {
      ...contract,
      versions: contractOf([clause('base-fee', { amount: 5000 }, 'merchant')]).versions,
    };
    expect(asText(refundClaim({ ...input(short), contract: without }), 'zh-CN')).toContain(
      '没有可引用的条款',
    );
  });
});

describe('the notice of termination', () => {
  const seen = entry({
    kind: 'act',
    clauseId: 'prohibited-act',
    what: '刷单 100 单',
    happenedAt: '2026-12-10',
  });
  test.each(['zh-CN', 'en'] as const)('reads as its golden file in %s', async (locale) => {
    await expect(
      asText(terminationNotice(input(short, [...paid, seen]), '2027-02-10'), locale),
    ).toMatchFileSnapshot(`../golden/termination-notice.${locale}.txt`);
  });
  test('names no breach that is not proved', () => {
    const text = asText(terminationNotice(input([])), 'zh-CN');
    expect(text).toContain('没有证明违约');
    expect(text).toContain('尚不能判断');
    expect(text).toContain('自 __________ 起解除');
  });
  test('warns whoever has no right that facts bear out, and says what is missing', () => {
    const text = asText(terminationNotice(input([])), 'zh-CN');
    expect(text).toContain('目前都还没有事实证明成立');
    expect(text).toMatch(/还缺的数据\n1\. /);
    expect(asText(terminationNotice(input(short, [...paid, seen])), 'zh-CN')).not.toContain('还没有事实证明');
  });
});

test.each([refundClaim, terminationNotice])('names page and time beside every figure', (paper) => {
  const { blocks } = paper(input(short, paid));
  const figures = blocks
    .flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []))
    .filter(({ evidence = [] }) => evidence.length > 0);
  expect(figures.length).toBeGreaterThan(0);
  for (const { source, asOf } of figures) expect([source, asOf]).not.toContain(undefined);
});

test('the handover list closes access at every console that was read', () => {
  const text = asText(handover(input(short)), 'zh-CN');
  expect(text).toContain('停用托管方的子账号');
  expect(text).toMatch(/：改密码、停子账号/);
});
