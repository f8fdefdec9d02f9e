import type { Day } from '../../../../lib/quantity/period';
import { shift } from '../../data/days.ts';
import { percent, whole, yuan } from '../../data/format.ts';
import { SHOP, type ShopDay, shopDay } from '../../data/shop.ts';
import { cardsOf, type Truth } from '../../data/truth.ts';

/** An index card: `code` as the console writes it into the markup, `peer` = the benchmark shown apart. */
export interface IndexCard {
  readonly code: string;
  readonly label: string;
  readonly text: string;
  readonly rising: boolean;
  readonly change: string;
  readonly peer: string;
}

interface Index {
  readonly code: string;
  readonly label: string;
  readonly metric: string;
  value(day: ShopDay): number;
  show(value: number): string;
}

const INDEXES: readonly Index[] = [
  {
    code: 'payAmt',
    label: '支付金额',
    metric: 'sales',
    value: (d) => d.salesMinor / 100,
    show: (v) => yuan(Math.round(v * 100)),
  },
  { code: 'uv', label: '访客数', metric: 'visitors', value: (d) => d.visitors, show: whole },
  { code: 'payByrCnt', label: '支付买家数', metric: 'buyers', value: (d) => d.buyers, show: whole },
  {
    code: 'payRate',
    label: '支付转化率',
    metric: 'conversionRate',
    value: (d) => d.buyers / d.visitors,
    show: percent,
  },
  {
    code: 'payPct',
    label: '客单价',
    metric: 'averageOrderValue',
    value: (d) => d.salesMinor / 100 / d.buyers,
    show: (v) => yuan(Math.round(v * 100)),
  },
  {
    code: 'rfdSucAmt',
    label: '成功退款金额',
    metric: 'refundAmount',
    value: (d) => d.refundMinor / 100,
    show: (v) => yuan(Math.round(v * 100)),
  },
  { code: 'pv', label: '浏览量', metric: 'pageViews', value: (d) => d.pageViews, show: whole },
  { code: 'cartByrCnt', label: '加购人数', metric: 'cartUsers', value: (d) => d.cartUsers, show: whole },
  { code: 'cltItmCnt', label: '商品收藏人数', metric: 'favourites', value: (d) => d.favourites, show: whole },
  { code: 'payItmCnt', label: '支付件数', metric: 'units', value: (d) => d.units, show: whole },
];

function card(index: Index, day: Day): IndexCard {
  const value = index.value(shopDay(day));
  const before = index.value(shopDay(shift(day, -1)));
  return {
    code: index.code,
    label: index.label,
    text: index.show(value),
    rising: value >= before,
    change: `较前一日 ${percent(Math.abs(value / before - 1))}`,
    peer: index.show(index.code.endsWith('Rate') ? value * 1.18 : Math.round(value * 1.31)),
  };
}

/** Cards of the shop's last whole day; only the first five are on the visible half of the carousel. */
export function overview(today: Day): { visible: IndexCard[]; hidden: IndexCard[] } {
  const all = INDEXES.map((index) => card(index, shift(today, -1)));
  return { visible: all.slice(0, 5), hidden: all.slice(5) };
}

/** Three quarters of the day are over. */
const soFar = (count: number) => Math.floor(count * 0.74);

/** Figures of today so far. */
export function realtime(today: Day): { label: string; value: string; unit?: string }[] {
  const day = shopDay(today);
  return [
    { label: '今日支付金额', value: yuan(soFar(day.salesMinor)), unit: '元' },
    { label: '今日访客数', value: whole(soFar(day.visitors)) },
    { label: '今日支付买家数', value: whole(soFar(day.buyers)) },
    { label: '今日浏览量', value: whole(soFar(day.pageViews)) },
  ];
}

export function truth(today: Day): Truth {
  const day = shift(today, -1);
  return {
    tables: [
      cardsOf(
        '实时概况',
        realtime(today).map(({ label, value, unit }) => ({ label, text: unit ? `${value} ${unit}` : value })),
      ),
      cardsOf(
        '整体看板',
        overview(today).visible.map(({ label, code, text, change }) => ({ label, code, text, change })),
      ),
    ],
    context: { dates: [`统计时间 ${day}`], shopName: SHOP },
    observations: INDEXES.slice(0, 5).map((index) => {
      const shown = index.value(shopDay(day));
      const digits = index.code === 'payRate' ? 4 : 2;
      return {
        metric: index.metric,
        entityKind: 'shop',
        entityId: SHOP,
        from: day,
        to: day,
        shown: Number(shown.toFixed(digits)),
      };
    }),
  };
}
