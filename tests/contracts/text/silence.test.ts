import { describe, expect, test } from 'vitest';
import { readContract } from '../../../lib/contracts/text';

describe('a sentence that limits an amount', () => {
  test.each(['单款每天最多花500元推广。', '每月最多投5万。', '超过2000元的另算。'])(
    '%s comes out in some list',
    (text) => {
      const { clauses, vague, blanks, unread } = readContract(text);
      expect(clauses.length + vague.length + blanks.length + unread.length).toBe(1);
    },
  );
  test('of several costs joined by a plus caps their sum', () => {
    const { clauses } = readContract('托管费+推广费+货款每月不超过5万元。');
    expect(clauses).toMatchObject([
      {
        kind: 'total-budget-cap',
        params: { amount: 50_000, comparator: '<=', per: 'month', includes: ['fee', 'ad', 'goods'] },
      },
    ]);
  });
});

describe('a rule behind words that are none', () => {
  const rules = [
    '乙方保证月销售额不低于5万元',
    '推广费每日不超过300元',
    '甲方每月支付服务费5000元',
    'ROI不得低于1:2.5',
    '退款率不高于15%',
    '连续两个月低于目标80%的，甲方有权解除合同',
    '乙方每周优化标题5个',
    '超出目标部分按10%提成',
    '甲方应在48小时内提供资料',
    '乙方不得刷单',
    '主推款售价不低于99元',
    '乙方每逾期一日支付违约金100元',
  ];
  test.each([
    '鉴于店铺已有一定基础，',
    '目前店铺月销3万元，',
    '经双方友好协商，',
    '合作前，',
    '截至第三个月末，',
    '乙方系专业公司，',
    '近三个月平均4万元，现',
    '据此，',
    '最近行情不好，但',
    '历史数据仅供参考，',
    '甲方为品牌方，',
    '以附件为准，',
  ])('%s comes out in some list', (before) => {
    const silent = rules.filter((rule) => {
      const { clauses, vague, blanks, unread } = readContract(`${before}${rule}。`);
      return clauses.length + vague.length + blanks.length + unread.length === 0;
    });
    expect(silent).toEqual([]);
  });
  test('leaves the figure of today out', () => {
    expect(readContract('目前店铺月销3万元，乙方保证月销售额不低于5万元。').clauses).toMatchObject([
      { kind: 'sales-target', params: { amount: 50_000 } },
    ]);
  });
});

describe('a sum that is owed', () => {
  const sums = ['5000元', '3万元', '20%', '每月800元', '人民币壹万元', '2个点'];
  const acts = ['投入', '支付', '承担', '预留', '赔付', '补贴', '采购', '抽取', '垫付', '让利'];
  test.each(['应', '须', '保证', '承诺', '必须', '需', '负责'])('with %s comes out in some list', (duty) => {
    const silent = acts
      .flatMap((act) =>
        sums.flatMap((sum) =>
          ['', '的样品', '给主播', '作为活动经费'].map((end) => `乙方${duty}${act}${sum}${end}。`),
        ),
      )
      .filter((text) => {
        const { clauses, vague, blanks, unread } = readContract(text);
        return clauses.length + vague.length + blanks.length + unread.length === 0;
      });
    expect(silent).toEqual([]);
  });
});

describe('a figure that is blank', () => {
  test.each([
    '甲方每月5日前支付基础服务费____元。',
    '乙方应在3日内退还____元。',
    '甲方应提前____日通知乙方缺货。',
    '乙方应在收到款项后____日内退还剩余款项。',
  ])('%s asks for it, and stands in no clause', (text) => {
    const { clauses, blanks } = readContract(text);
    expect(blanks.length).toBe(1);
    expect(JSON.stringify(clauses)).not.toMatch(/[\uE000-\uF8FF]/);
  });
});

test('a denied power is told in whole words', () => {
  const { clauses } = readContract('第一个月乙方仅限标题优化与客服，不得动用推广账户。');
  expect(clauses).toMatchObject([{ kind: 'delegation-stage', params: { denied: ['推广账户'] } }]);
});
