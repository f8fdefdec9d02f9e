import { catalogue } from './catalogue';

/** What follows a shortfall: as a clause states it, and one month's own as it is worked out. */
export const remedies = catalogue(
  {
    formula: '第 {{month}} 个月销售额 {{sales}}，目标 {{target}}：{{parts}}，合计退赔 {{total}}',
    bands: '按完成比例对应的档位，服务费 {{fee}} 退还 {{share}}',
    'pro-rata': '服务费 {{fee}} 按未完成比例退还',
    gap: '差额 {{gap}} × {{share}}',
    'ad-spend': '推广花费 {{spend}} × {{share}}',
    fee: '服务费 {{fee}} × {{share}}',
    fixed: '约定金额 {{sum}}',
    'follows.amount': '退还 {{sum}}',
    'follows.deduct': '扣减 {{share}} 服务费',
    'follows.compensate-gap': '按与目标差额的 {{share}} 赔偿',
    'follows.compensate-ad-spend': '按推广花费的 {{share}} 赔偿',
    'follows.compensate': '按 {{share}} 赔偿',
  },
  {
    formula: 'Month {{month}}: sales of {{sales}} against {{target}}: {{parts}}; {{total}} altogether',
    bands: '{{share}} of the fee {{fee}} back, by the step of the scale that was reached',
    'pro-rata': 'the fee {{fee}} back in proportion to what is missing',
    gap: '{{gap}} missing × {{share}}',
    'ad-spend': 'ad spend {{spend}} × {{share}}',
    fee: 'fee {{fee}} × {{share}}',
    fixed: '{{sum}} as agreed',
    'follows.amount': '{{sum}} back',
    'follows.deduct': '{{share}} off the service fee',
    'follows.compensate-gap': 'compensation of {{share}} of what is missing of the target',
    'follows.compensate-ad-spend': 'compensation of {{share}} of the ad spend',
    'follows.compensate': 'compensation of {{share}}',
  },
);
