import { catalogue } from './catalogue';

/** Remedies that follow one month's own shortfall: scales, shares of the gap, cuts in proportion. */
export const remedies = catalogue(
  {
    formula: '第 {{month}} 个月销售额 {{sales}}，目标 {{target}}：{{parts}}，合计退赔 {{total}}',
    bands: '按完成比例对应的档位，服务费 {{fee}} 退还 {{share}}',
    'pro-rata': '服务费 {{fee}} 按未完成比例退还',
    gap: '差额 {{gap}} × {{share}}',
    'ad-spend': '推广花费 {{spend}} × {{share}}',
    fee: '服务费 {{fee}} × {{share}}',
    fixed: '约定金额 {{sum}}',
  },
  {
    formula: 'Month {{month}}: sales of {{sales}} against {{target}}: {{parts}}; {{total}} altogether',
    bands: '{{share}} of the fee {{fee}} back, by the step of the scale that was reached',
    'pro-rata': 'the fee {{fee}} back in proportion to what is missing',
    gap: '{{gap}} missing × {{share}}',
    'ad-spend': 'ad spend {{spend}} × {{share}}',
    fee: 'fee {{fee}} × {{share}}',
    fixed: '{{sum}} as agreed',
  },
);
