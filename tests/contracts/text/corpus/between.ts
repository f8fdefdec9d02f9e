import { type Case, listed, says } from './case';

const month = (amount: number, n: number, more: Readonly<Record<string, unknown>> = {}) =>
  ['sales-target', { amount, comparator: '>=', per: 'month', fromMonth: n, toMonth: n, ...more }] as const;
const linear = { between: 'linear' };

/** Months that the targets leave out: put on a line, filled otherwise, or left open. */
export const between: readonly Case[] = [
  says(
    '乙方保证第1个月销售额不低于4万元，第5个月不低于12万元，未列明目标的月份按前后两个列明月份直线插值。',
    month(40_000, 1, linear),
    month(120_000, 5),
  ),
  says(
    '第一个月月销售额做到2万元；第四个月做到11万元。中间各月目标按线性递增推算。',
    month(20_000, 1, linear),
    month(110_000, 4),
  ),
  says(
    '由第2个月的月销售额6万元逐月均匀递增至第6个月的14万元。',
    month(60_000, 2, linear),
    month(140_000, 6),
  ),
  says(
    '销售目标(其余月份按等差递增):M1 3万,M4 9万,M7 18万',
    month(30_000, 1, linear),
    month(90_000, 4, linear),
    month(180_000, 7),
  ),
  says(
    '各月销售目标如下（没有约定的月份按直线法确定）：\n1、第1个月销售额5万元；\n2、第3个月销售额9万元。',
    month(50_000, 1, linear),
    month(90_000, 3),
  ),
  // No month lies between the first two.
  says(
    '第1个月月销售额3万元，第2个月5万元，第5个月11万元，其他月份按比例递增。',
    month(30_000, 1),
    month(50_000, 2, linear),
    month(110_000, 5),
  ),
  says('第1个月销售额3万元，第4个月9万元；两个节点之间的月份不做插值。', month(30_000, 1), month(90_000, 4)),
  {
    ...says('第1个月销售额3万元，第4个月9万元，其余月份按等比递增。', month(30_000, 1), month(90_000, 4)),
    list: 'unread',
  },
  {
    ...says('第1个月销售额3万元，第4个月9万元，其余月份逐月递增20%。', month(30_000, 1), month(90_000, 4)),
    list: 'unread',
  },
  {
    ...says(
      '第1个月销售额3万元，第4个月9万元。中间月份的服务费按线性递增。',
      month(30_000, 1),
      month(90_000, 4),
    ),
    list: 'unread',
  },
  {
    ...says('第1个月销售额3万元，第4个月9万元。中间月份的目标另行协商。', month(30_000, 1), month(90_000, 4)),
    list: 'vague',
  },
  ...listed('unread', '未列明月份的目标按相邻月份线性插值。', '其余月份按比例递增计算。'),
];
