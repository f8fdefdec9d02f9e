import type { Day } from '../../../../lib/quantity/period';
import { shift } from '../../data/days.ts';
import { percent, whole, yuan } from '../../data/format.ts';
import { between, seeded } from '../../data/random.ts';
import { SHOP } from '../../data/shop.ts';
import { type Column, type Truth, tableOf } from '../../data/truth.ts';

/** A member of the service staff on one day. Times in seconds, money in 分. */
export interface Staff {
  readonly name: string;
  readonly asked: number;
  readonly firstReply: number;
  readonly reply: number;
  readonly paid: number;
  readonly salesMinor: number;
  readonly pleased: number;
}

const NAMES = ['衣然:小鹿', '衣然:阿紫', '衣然:橙子', '衣然:夜班01', '衣然:夜班02', '衣然:主管'];

export function staff(day: Day): Staff[] {
  return NAMES.map((name) => {
    const next = seeded(`staff ${day} ${name}`);
    const asked = between(next, 22, 96);
    const paid = Math.floor(asked * (0.25 + next() * 0.3));
    return {
      name,
      asked,
      firstReply: between(next, 1800, 9800) / 100,
      reply: between(next, 3100, 12_500) / 100,
      paid,
      salesMinor: paid * between(next, 8800, 12_100),
      pleased: 0.86 + next() * 0.13,
    };
  });
}

export const COLUMNS: readonly Column<Staff>[] = [
  { label: '客服', text: (row) => row.name },
  { label: '咨询人数', text: (row) => whole(row.asked) },
  { label: '首次响应时长(秒)', text: (row) => row.firstReply.toFixed(2) },
  { label: '平均响应时长(秒)', text: (row) => row.reply.toFixed(2) },
  { label: '询单支付人数', text: (row) => whole(row.paid) },
  { label: '询单转化率', text: (row) => percent(row.paid / row.asked) },
  { label: '客服销售额', text: (row) => yuan(row.salesMinor) },
  { label: '客户满意度', text: (row) => percent(row.pleased) },
];

export function truth(today: Day): Truth {
  const day = shift(today, -1);
  const rows = staff(day);
  return {
    tables: [tableOf({ title: '客服接待明细', columns: COLUMNS, rows })],
    context: { dates: [`统计时间 ${day}`], shopName: SHOP },
    observations: rows.map((row) => ({
      metric: 'firstResponseTime',
      entityKind: 'staff',
      entityId: row.name,
      from: day,
      to: day,
      shown: row.firstReply,
    })),
  };
}
