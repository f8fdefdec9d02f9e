import { describe, expect, test } from 'vitest';
import { readContract } from '../../../lib/contracts/text';
import { type Vagueness, vaguenesses, vaguenessOf } from '../../../lib/contracts/text/vagueness';
import { say } from '../../../lib/messages/say';

const CASES: readonly (readonly [string, Vagueness])[] = [
  ['乙方负责甲方店铺的日常运营。', 'extent'],
  ['乙方应配合甲方做好活动。', 'extent'],
  ['乙方应尽力完成销售目标。', 'effort'],
  ['力争三个月内做到类目前十。', 'effort'],
  ['首月销售额约3万元。', 'figure'],
  ['推广费每月5000元左右。', 'figure'],
  ['甲方应在合理期限内提供资料。', 'time'],
  ['乙方应及时处理差评。', 'time'],
  ['推广费用视店铺经营情况酌情增加。', 'circumstances'],
  ['乙方可根据市场情况调整价格。', 'circumstances'],
  ['推广预算由双方协商确定。', 'agreement'],
  ['原则上每周召开一次例会。', 'exceptions'],
  ['乙方应提升店铺转化率。', 'improvement'],
  ['乙方应以专业水准提供服务。', 'quality'],
];

describe('a vague sentence', () => {
  test.each(CASES)('%s is listed, and asks about %s', (text, kind) => {
    expect(readContract(text).vague.map((span) => vaguenessOf(span.text))).toEqual([kind]);
  });
  test('of each kind has a question of its own in both languages', () => {
    expect(new Set(CASES.map(([, kind]) => kind))).toEqual(new Set(vaguenesses));
    for (const locale of ['zh-CN', 'en'] as const) {
      const asked = vaguenesses.map((kind) =>
        say(locale, { key: `paste:ask-${kind}`, params: { text: '“”' } }),
      );
      expect(new Set(asked).size).toBe(vaguenesses.length);
    }
  });
});
