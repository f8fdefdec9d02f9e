import type { Day } from '../../../../lib/quantity/period';
import { shift } from '../../data/days.ts';
import { percent } from '../../data/format.ts';
import { shopDay } from '../../data/shop.ts';
import { cardsOf, type Truth } from '../../data/truth.ts';

/** A card whose value stands above its label, in the console's short writing. */
export interface ShortCard {
  readonly label: string;
  readonly text: string;
}

const short = (count: number) => (count >= 10_000 ? `${(count / 10_000).toFixed(2)}万` : String(count));

/** Figures of the last 30 whole days, rounded as the console writes them. */
export function cards(today: Day): ShortCard[] {
  const days = Array.from({ length: 30 }, (_, at) => shopDay(shift(today, -1 - at)));
  const sum = (pick: (day: (typeof days)[number]) => number) => days.reduce((all, day) => all + pick(day), 0);
  const sales = sum((day) => day.salesMinor);
  return [
    { label: '成交金额', text: `¥${short(sales / 100)}` },
    { label: '商品曝光人数', text: short(sum((day) => day.pageViews)) },
    { label: '成交人数', text: short(sum((day) => day.buyers)) },
    { label: '退款率', text: percent(sum((day) => day.refundMinor) / sales) },
    { label: '平均响应时长', text: '1分26秒' },
    { label: '商家体验分', text: '4.66' },
  ];
}

export function truth(today: Day): Truth {
  return {
    tables: [cardsOf('经营数据', cards(today))],
    context: { dates: ['近30天'], shopName: '衣然女装官方旗舰店' },
  };
}
