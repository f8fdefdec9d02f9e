import { describe, expect, test } from 'vitest';
import { readContract } from '../../../lib/contracts/text';
import { exampleOf } from '../../../lib/contracts/text/example';
import { say } from '../../../lib/messages/say';

function exampleIn(text: string, locale: 'zh-CN' | 'en' = 'zh-CN'): string | undefined {
  const [clause] = readContract(text).clauses;
  const example = clause && exampleOf(clause);
  return example && say(locale, example);
}

describe('a clause worked through with figures', () => {
  test.each([
    ['月销售额不低于8万元。', '例：80,000 算做到，79,999 算没做到。'],
    ['月销售额须高于8万元。', '例：80,001 才算做到，正好 80,000 不算。'],
    ['日推广费不得超过300元。', '例：300 没超，301 算超。'],
    ['品质退款率须低于1.5%。', '例：1.4% 没超，正好 1.5% 就算超。'],
    ['首月不投放付费推广。', '例：花 1 元也算超。'],
    ['推广ROI不低于1:2.5。', '例：推广花 1,000 元，要卖到 2,500 元。'],
    ['售价不得低于成本价的1.2倍。', '例：成本 100 元的货，最低卖 120 元。'],
    ['拿货价不超过售价的50%。', '例：售价每 100 元，最多用掉 50 元。'],
    ['超出销售目标部分按10%提成。', '例：目标 10 万元、实际 12 万元：(120,000 − 100,000) × 10% = 2,000 元。'],
    [
      '甲方逾期付款的，每逾期一日按未付金额的万分之五支付违约金。',
      '例：拖欠 10,000 元、晚 10 天：10,000 × 0.05% × 10 = 50 元。',
    ],
    [
      '连续两个月低于目标的80%，乙方退还50%服务费。',
      '例：目标 10 万元，低于 80,000 元就算没达标；服务费 10,000 元退 5,000 元。',
    ],
    ['甲方应在48小时内提供样品。', '例：周一 10:00 开始算，周三 10:00 前要完成。'],
    ['缺货须提前3天通知乙方。', '例：周五 10:00 发生的事，最晚周二 10:00 通知。'],
    ['免费流量占比不低于60%。', '例：1,000 位访客里，免费来的要有 600 位。'],
  ])('%s', (text, example) => {
    expect(exampleIn(text)).toBe(example);
  });
  test('a clause without a figure has none', () => {
    expect(exampleIn('双方对合同内容保密。')).toBeUndefined();
    expect(exampleIn('应在30日内退还押金。')).toBeUndefined();
  });
  test('is said in English as well', () => {
    expect(exampleIn('日推广费不得超过300元。', 'en')).toBe('Example: 300 is within, 301 is over.');
  });
});
