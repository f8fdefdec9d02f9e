import { catalogue } from './catalogue';

/** Before a contract is signed: whether a promised target can be reached. */
export const bargain = catalogue(
  {
    title: '对方承诺的目标靠谱吗',
    hint: '合理目标 = 现在的月销售额 ×（1 + 行业增幅）。增幅按同类目做得好的店来填，例如现在 8 万、增幅 50%–80%，合理目标是 12 万–14.4 万。',
    current: '现在的月销售额',
    'growth-lo': '行业增幅，低',
    'growth-hi': '行业增幅，高',
    promised: '对方承诺的月销售额',
    range: '合理目标：{{lo}} 至 {{hi}}',
    'wrong-range': '增幅的低值不能大于高值',
    needed: '要做到承诺，需要增长 {{growth}}。',
    plausible: '在合理范围内，可以写进合同。',
    ambitious: '略高于行业里做得好的店：请对方拿出同类目、同规模的案例再定。',
    inflated: '远高于行业水平，多半是为了签单。按合理目标签，并写明达不到怎么退费。',
    'no-current': '现在还没有销售额，增幅算不出来；先约定一个试运营期。',
  },
  {
    title: 'Can the promised target be reached?',
    hint: 'Reasonable target = monthly sales today × (1 + growth of the trade). Take the growth of good shops in your category: 80,000 today and 50–80 % give 120,000–144,000.',
    current: 'Monthly sales today',
    'growth-lo': 'Growth of the trade, low',
    'growth-hi': 'Growth of the trade, high',
    promised: 'Monthly sales promised',
    range: 'Reasonable target: {{lo}} to {{hi}}',
    'wrong-range': 'The low growth must not be above the high one',
    needed: 'The promise needs a growth of {{growth}}.',
    plausible: 'Within reach: it can go into the contract.',
    ambitious: 'Somewhat above good shops of the trade: ask for cases of the same category and size first.',
    inflated:
      'Far above the trade, probably said to win the contract. Sign for the reasonable target, with a refund if it is missed.',
    'no-current': 'There are no sales yet, so no growth can be told; agree on a trial period first.',
  },
);
