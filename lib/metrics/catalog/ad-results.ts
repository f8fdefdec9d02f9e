import { metric } from './entry';

const MONEY_UP = ['money', 'up', 'sum'] as const;
const COUNT_UP = ['count', 'up', 'sum'] as const;
const ACCOUNT = { scope: 'account' } as const;

/** What advertising brought in, and its settings. 成交金额 here is what the ads claim, never the shop's turnover. */
export const adResultMetrics = [
  metric(
    'adSales',
    ['推广成交金额', 'Ad sales'],
    MONEY_UP,
    {
      zh: [
        '总成交金额',
        '整体成交金额',
        '总订单金额',
        '推广成交金额',
        '广告成交金额',
        '推广交易额',
        '推广销售额',
        '整体支付金额',
        '投放成交金额',
        '推广支付金额',
      ],
      en: [
        '7 Day Total Sales',
        '14 Day Total Sales',
        'Ad sales',
        'Attributed sales',
        'Ads GMV',
        'Ad revenue',
      ],
      id: ['Omzet Penjualan'],
    },
    ACCOUNT,
  ),
  metric(
    'adSalesNet',
    ['净成交金额', 'Net ad sales'],
    MONEY_UP,
    { zh: ['净成交金额', '1小时净成交金额', '净交易额'], en: ['Net ad sales'] },
    { ...ACCOUNT, basis: 'net of refunds' },
  ),
  metric(
    'adSalesDirect',
    ['直接成交金额', 'Direct ad sales'],
    MONEY_UP,
    {
      zh: ['直接订单金额', '直接成交金额', '直接交易额'],
      en: ['Sales (promoted)', 'Total sales (promoted)', 'Direct GMV', 'Direct sales'],
    },
    ACCOUNT,
  ),
  metric(
    'adSalesIndirect',
    ['间接成交金额', 'Indirect ad sales'],
    MONEY_UP,
    {
      zh: ['间接订单金额', '间接成交金额', '间接交易额'],
      en: ['Sales (halo)', 'Total sales (halo)', 'Indirect sales'],
    },
    ACCOUNT,
  ),
  metric(
    'adOrders',
    ['推广成交笔数', 'Ad orders'],
    COUNT_UP,
    {
      zh: [
        '总成交笔数',
        '整体成交订单数',
        '总订单行',
        '推广成交笔数',
        '推广订单数',
        '整体成交笔数',
        '推广成交订单数',
      ],
      en: ['Purchases', 'Ad orders', 'Conversions', '7 Day Total Orders (#)', '14 Day Total Orders (#)'],
      id: ['Pedidos', 'Konversi'],
    },
    ACCOUNT,
  ),
  metric(
    'adOrdersNet',
    ['净成交笔数', 'Net ad orders'],
    COUNT_UP,
    { zh: ['净成交笔数', '净成交订单数'], en: ['Net ad orders'] },
    ACCOUNT,
  ),
  metric(
    'adOrdersDirect',
    ['直接成交笔数', 'Direct ad orders'],
    COUNT_UP,
    { zh: ['直接成交笔数', '直接订单行'], en: ['Direct ad orders', 'Direct Conversions'] },
    ACCOUNT,
  ),
  metric(
    'adOrdersIndirect',
    ['间接成交笔数', 'Indirect ad orders'],
    COUNT_UP,
    { zh: ['间接成交笔数', '间接订单行'], en: ['Indirect ad orders'] },
    ACCOUNT,
  ),
  metric(
    'adConversionRate',
    ['点击转化率', 'Ad conversion rate'],
    ['ratio', 'up', { ratio: ['adOrders', 'adClicks'] }],
    {
      zh: ['点击转化率', '整体转化率', '推广转化率', '广告转化率'],
      en: ['Purchase rate', 'CVR', 'Ad conversion rate'],
    },
    ACCOUNT,
  ),
  metric(
    'adCostPerOrder',
    ['成交订单成本', 'Cost per order'],
    ['money', 'down', { ratio: ['adSpend', 'adOrders'] }],
    {
      zh: ['整体成交订单成本', '成交订单成本', '每笔成交花费', '总成交成本', '成交成本', '订单成本'],
      en: ['Cost per purchase', 'CPA', 'Cost per conversion', 'Cost per order'],
      id: ['Biaya per Konversi'],
    },
    ACCOUNT,
  ),
  metric(
    'adCostPerNetOrder',
    ['每笔净成交花费', 'Cost per net order'],
    ['money', 'down', { ratio: ['adSpend', 'adOrdersNet'] }],
    { zh: ['每笔净成交花费', '净成交订单成本'], en: ['Cost per net order'] },
    ACCOUNT,
  ),
  metric(
    'adBudget',
    ['日限额', 'Daily budget'],
    ['money', 'none', 'never'],
    {
      zh: ['预算', '日限额', '日预算', '计划预算', '每日预算', '日预算限额', '推广预算'],
      en: ['Budget', 'Daily budget'],
      id: ['Anggaran', 'Anggaran Harian', 'Modal', 'Modal Harian'],
    },
    { scope: 'campaign', setting: true },
  ),
  metric(
    'adBid',
    ['出价', 'Bid'],
    ['money', 'none', 'never'],
    { zh: ['默认出价', '出价', '点击出价', '转化出价'], en: ['Bid', 'Default bid'] },
    { scope: 'campaign', setting: true },
  ),
  metric(
    'adCart',
    ['推广加购数', 'Ad add-to-carts'],
    COUNT_UP,
    { zh: ['总购物车数', '总加购数', '推广加购数'], en: ['Ad add to cart'] },
    ACCOUNT,
  ),
  metric(
    'adFavourites',
    ['推广收藏数', 'Ad favourites'],
    COUNT_UP,
    { zh: ['收藏宝贝数', '收藏量', '总收藏数', '推广收藏数'], en: ['Ad favourites'] },
    ACCOUNT,
  ),
  metric(
    'adCartFavourites',
    ['宝贝收藏加购数', 'Ad favourites and carts'],
    COUNT_UP,
    { zh: ['宝贝收藏加购数', '总收藏加购数', '收藏加购数'], en: ['Ad favourites and carts'] },
    ACCOUNT,
  ),
  metric(
    'adInquiries',
    ['询单量', 'Ad inquiries'],
    COUNT_UP,
    { zh: ['询单量'], en: ['Ad inquiries'] },
    ACCOUNT,
  ),
] as const;
