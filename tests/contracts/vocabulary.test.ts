import { describe, expect, test } from 'vitest';
import { evaluate } from '../../lib/contracts/evaluate';
import { createHistory } from '../../lib/contracts/history';
import { ruleOf } from '../../lib/contracts/rules';
import { contractFindings } from '../../lib/contracts/schema';
import type { Clause } from '../../lib/contracts/types';
import { say } from '../../lib/messages/say';
import { contractOf } from './entered';
import { anyKind, vocabulary } from './vocabulary';

const kinds = Object.keys(vocabulary) as Clause['kind'][];
const cases = kinds.flatMap((kind) => (vocabulary[kind] ?? []).map((params) => ({ kind, params })));
const carried = kinds.flatMap((kind) =>
  anyKind.map((more) => ({ kind, params: { ...vocabulary[kind]?.[0], ...more } })),
);

describe('a clause in the words of the terms', () => {
  test.each([...cases, ...carried])(
    '$kind $params is kept, judged and said in both languages',
    ({ kind, params }) => {
      const contract = contractOf([{ kind, params }]);
      expect(contractFindings(contract)).toEqual([]);
      const [clause] = contract.versions[0]?.clauses ?? [];
      const message = clause && ruleOf(kind)?.say(clause, 'CNY');
      const verdicts = evaluate(contract, createHistory([]), '2027-02-15T04:00:00.000Z');
      const messages = [
        ...(message ? [message] : []),
        ...verdicts.flatMap(({ sentence, missing }) => [sentence, ...missing.map((one) => one.message)]),
      ];
      expect(messages.length).toBeGreaterThan(0);
      for (const locale of ['zh-CN', 'en'] as const)
        for (const one of messages)
          expect(say(locale, one)).not.toMatch(/\{\{|undefined|NaN|Infinity|\[object/u);
      expect(verdicts.map(({ sentence }) => sentence.key)).not.toContain('rules:clause-failed');
      const open = verdicts.filter(({ sentence }) => sentence.key === 'rules:clause-not-understood');
      for (const { sentence } of open) expect(say('zh-CN', sentence)).not.toMatch(/[a-z]{3}/u);
    },
  );

  test.each<[Clause['kind'], Clause['params'], string]>([
    ['margin-floor', { value: 0.25, margin: 'gross' }, '合同期内，每月毛利率不低于 25%'],
    ['margin-floor', { amount: 5, margin: 'net', per: 'order' }, '合同期内，每单净利不低于 ¥5.00'],
    [
      'response-time-cap',
      { seconds: 60, share: 0.9, comparator: '<=' },
      '合同期内，每天60秒内回复率不低于 90%',
    ],
    [
      'deposit',
      { amount: 10_000, due: { days: 3, event: '签约' }, refundDue: { days: 15, event: '合同终止' } },
      '保证金 ¥10,000.00（签约后 3 天内、退还：合同终止后 15 天内）',
    ],
    [
      'free-traffic-share',
      { value: 0.6, byMonth: 6, baseline: 0.4 },
      '最迟在第 6 个合同月，每月免费流量占比不低于 60%（原为 40%）',
    ],
    [
      'commission',
      { rate: 0.2, base: 'gross-profit', minAmount: 4000, capAmount: 30_000 },
      '合同期内，提成：全部毛利的 20%（最低 ¥4,000.00、最高 ¥30,000.00）',
    ],
    [
      'base-fee',
      { amount: 8000, due: { dayOfMonth: 5, monthOffset: 1 } },
      '合同期内，每月基础服务费 ¥8,000.00，次月 5 日前支付',
    ],
    [
      'stock-floor',
      { count: 80, scope: '主推款', action: 'notify' },
      '合同期内，每个商品库存不低于 80 件（限主推款、低于时通知补货）',
    ],
    [
      'shortfall-remedy',
      { metric: 'gmv', threshold: 0.7, per: 'quarter', refundRatio: 0.3, feeScope: 'paid' },
      '任意 1 个季度销售额不足目标的 70%：退还 30% 服务费（按已付服务费）',
    ],
    [
      'shortfall-remedy',
      {
        bands: [
          { from: 0, to: 0.6, deductRatio: 1 },
          { from: 0.6, to: 0.8, deductRatio: 0.5 },
        ],
      },
      '任意 1 个月完成不足目标的 100%：完成 0% 到 60%：扣减 100% 服务费、完成 60% 到 80%：扣减 50% 服务费',
    ],
    ['duty-deadline', { duty: '例会', due: { weekday: 1 } }, '合同期内，每周一前：例会'],
    [
      'duty-deadline',
      { duty: '对账', due: { monthOfQuarter: 1, dayOfMonth: 10 } },
      '合同期内，每季度第 1 个月 10 日前：对账',
    ],
    [
      'duty-deadline',
      { duty: '结算', due: { monthOffset: 1, dayOfMonth: 5 } },
      '合同期内，次月 5 日前：结算',
    ],
    [
      'duty-deadline',
      { duty: '交方案', due: { event: '签约', days: 3 } },
      '合同期内，签约后 72 小时内：交方案',
    ],
    [
      'sales-target',
      { amount: 100, channel: '直播', calendarMonths: [6, 11], conditional: true },
      '合同期内，每月支付金额不低于 ¥100.00（仅 6, 11 月、限直播、附条件）',
    ],
    ['ad-spend-cap', { amount: 100, except: '大促' }, '合同期内，全店每天推广花费不超过 ¥100.00（大促除外）'],
    ['deliverable', { item: '直播', count: 4, unit: 'hour', per: 'day' }, '合同期内，每天直播不低于 4 小时'],
    [
      'shortfall-remedy',
      { threshold: 1, weeks: 2, terminate: true },
      '连续 2 周完成不足目标的 100%：有权解除合同',
    ],
    [
      'shortfall-remedy',
      { thresholdAmount: 50_000, months: 3, terminate: true },
      '连续 3 个月完成不足 ¥50,000.00：有权解除合同',
    ],
    ['price-floor', { ref: 'list-price', ratio: 0.8 }, '合同期内，所有商品售价不低于标价的 0.8 倍'],
    ['refund-rate-cap', { value: 0.1, rate: 'return' }, '合同期内，每月退货率不超过 10%'],
  ])('%s %j reads %s', (kind, params, words) => {
    const [clause] = contractOf([{ kind, params }]).versions[0]?.clauses ?? [];
    const message = clause && ruleOf(kind)?.say(clause, 'CNY');
    expect(message && say('zh-CN', message)).toBe(words);
  });

  test.each<[Clause['kind'], Clause['params'], string]>([
    ['shortfall-remedy', { threshold: 0.7, per: 'quarter', refundRatio: 0.3 }, '每季度'],
    ['stock-floor', { count: 80, scope: '主推款' }, '限主推款'],
    ['sales-target', { per: 'month' }, '销售目标'],
  ])('%s %j is left open for its %s', (kind, params, name) => {
    const contract = contractOf([{ kind, params }]);
    const [verdict] = evaluate(contract, createHistory([]), '2027-02-15T04:00:00.000Z');
    expect(verdict?.state).toBe('unknown');
    expect(verdict && say('zh-CN', verdict.sentence)).toBe(`这一条里有规则还不能判断的内容：${name}`);
  });
});
