import { metric } from './entry';

const PEOPLE = ['count', 'up', 'never'] as const;
const RATE_UP = ['ratio', 'up', 'never'] as const;

/** Where visitors came from, and what those of one source bought. */
export const sourceMetrics = [
  metric('freeTrafficShare', ['免费流量占比', 'Free-traffic share'], ['ratio', 'up', 'never'], {
    zh: ['免费流量占比', '自然流量占比'],
    en: ['Free traffic share', 'Organic traffic share'],
  }),
  metric('paidTrafficShare', ['付费流量占比', 'Paid-traffic share'], ['ratio', 'none', 'never'], {
    zh: ['付费流量占比'],
    en: ['Paid traffic share'],
  }),
  metric('searchVisitors', ['搜索引导访客数', 'Visitors from search'], PEOPLE, {
    zh: ['搜索引导访客数', '搜索访客数', '搜索引导访客'],
    en: ['Search visitors'],
  }),
  metric('searchBuyers', ['搜索引导支付买家数', 'Buyers from search'], PEOPLE, {
    zh: ['搜索引导支付买家数'],
    en: ['Search buyers'],
  }),
  metric(
    'searchConversionRate',
    ['搜索引导支付转化率', 'Search conversion rate'],
    ['ratio', 'up', { ratio: ['searchBuyers', 'searchVisitors'] }],
    { zh: ['搜索引导支付转化率'], en: ['Search conversion rate'] },
  ),
  metric('liveSales', ['直播成交金额', 'Live sales'], ['money', 'up', 'sum'], {
    zh: ['直播成交金额', '直播间成交金额', '直播支付金额', '直播GMV', '直播间GMV'],
    en: ['LIVE GMV'],
  }),
  metric('productCardSales', ['商品卡成交金额', 'Product card sales'], ['money', 'up', 'sum'], {
    zh: ['商品卡成交金额', '商品卡支付金额', '商品卡GMV'],
    en: ['Product card GMV'],
  }),
  metric('videoSales', ['短视频成交金额', 'Video sales'], ['money', 'up', 'sum'], {
    zh: ['短视频成交金额', '短视频支付金额', '短视频GMV'],
    en: ['Video GMV'],
  }),
  metric('topSearchShare', ['搜索前二十展示占比', 'Top 20 search share'], RATE_UP, {
    zh: ['搜索前二十展示占比'],
    en: ['% Top 20 Search Impressions'],
  }),
] as const;
