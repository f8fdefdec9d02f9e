import { metric } from './entry';

const MONEY_UP = ['money', 'up', 'sum'] as const;
const PEOPLE = ['count', 'up', 'never'] as const;

/** Who bought, and how much each. */
export const buyerMetrics = [
  metric('buyers', ['支付买家数', 'Buyers'], PEOPLE, {
    zh: [
      '支付买家数',
      '成交买家数',
      '成交客户数',
      '成交人数',
      '支付人数',
      '买家数',
      '商品支付买家数',
      '支付用户数',
      '成交用户数',
      '支付客户数',
    ],
    en: ['Buyers', 'Customers', 'Buyers (Paid Order)', 'Paid buyers'],
    id: ['Pembeli', 'Total Pembeli'],
  }),
  metric('buyersCreated', ['下单买家数', 'Placing buyers'], PEOPLE, {
    zh: ['下单买家数', '下单客户数', '下单人数', '商品下单买家数'],
    en: ['Buyers (Placed Order)'],
    id: ['Pembeli (Pesanan Dibuat)'],
  }),
  metric('newBuyers', ['支付新买家数', 'New buyers'], PEOPLE, {
    zh: ['支付新买家数', '新买家数', '下单新客数', '成交新客数', '新客数', '商品新支付买家数'],
    en: ['New Buyers', 'New customers'],
    id: ['Pembeli Baru'],
  }),
  metric('returningBuyers', ['支付老买家数', 'Returning buyers'], PEOPLE, {
    zh: ['支付老买家数', '老买家数', '成交老客数', '商品老支付买家数'],
    en: ['Existing Buyers', 'Returning customers'],
    id: ['Pembeli Saat Ini'],
  }),
  metric('potentialBuyers', ['潜在买家数', 'Potential buyers'], PEOPLE, {
    zh: ['潜在买家数'],
    en: ['Potential Buyers'],
    id: ['Potensi Pembeli'],
  }),
  metric('repeatRate', ['老客复购率', 'Repeat rate'], ['ratio', 'up', 'never'], {
    zh: ['老客复购率', '成交老买家占比', '复购率', '回购率'],
    en: ['Repeat Order Rate', 'Repeat Purchase Rate', 'Returning customer rate'],
    id: ['Tingkat Pesanan Berulang'],
  }),
  metric('repeatSales', ['老客复购金额', 'Repeat sales'], MONEY_UP, {
    zh: ['老客复购金额', '老买家支付金额', '老客支付金额'],
    en: ['Repeat sales'],
  }),
  metric(
    'averageOrderValue',
    ['客单价', 'Average order value'],
    ['money', 'up', { ratio: ['sales', 'buyers'] }],
    {
      zh: ['客单价', '商品客单价', '支付客单价', '成交客单价', '平均客单价'],
      en: ['Average Order Value', 'Avg. Order Value', 'AOV', 'Revenue per Buyer', 'Sales per Buyer'],
    },
    { basis: 'per buyer' },
  ),
  metric(
    'salesPerOrder',
    ['笔单价', 'Sales per order'],
    ['money', 'up', { ratio: ['sales', 'orders'] }],
    {
      zh: ['笔单价', '订单均价', '单均价', '实付单均价', '平均订单金额'],
      en: ['Sales per Order', 'Average Basket Size', 'Sales per Order (Paid Order)'],
      id: ['Penjualan per Pesanan'],
    },
    { basis: 'per order' },
  ),
  metric(
    'unitPriceAverage',
    ['件单价', 'Average unit price'],
    ['money', 'none', { ratio: ['sales', 'units'] }],
    { zh: ['件单价', '成交件单价', '平均件单价', '件均价'], en: ['Average unit price'] },
    { basis: 'per item' },
  ),
  metric(
    'orderPaid',
    ['用户实付金额', 'Paid for the order'],
    ['money', 'none', 'sum'],
    {
      zh: ['用户实付金额', '买家实付金额', '买家实际支付金额', '实付金额', '实付款'],
      en: ['Order amount paid'],
    },
    { scope: 'order' },
  ),
  metric(
    'orderReceived',
    ['商家实收金额', 'Received for the order'],
    ['money', 'none', 'sum'],
    { zh: ['商家实收金额', '实收金额', '实收款'], en: ['Order amount received'] },
    { scope: 'order' },
  ),
  metric(
    'orderGoodsTotal',
    ['商品总价', 'Goods total of the order'],
    ['money', 'none', 'sum'],
    { zh: ['商品总价'], en: ['Goods total'] },
    { scope: 'order' },
  ),
  metric('costTotal', ['支出金额', 'Total expenses'], ['money', 'down', 'sum'], {
    zh: ['支出金额', '总支出'],
    en: ['Total expenses'],
  }),
] as const;
