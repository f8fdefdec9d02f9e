import type { Console } from './types';

const ROOT = 'https://qianchuan.jinritemai.com';

/** Columns are chosen by the user and the date range stands in the hash. */
export const qianchuan: Console = {
  id: 'qianchuan',
  name: { 'zh-CN': '巨量千川', en: 'Douyin Qianchuan Ads' },
  family: 'douyin',
  hosts: ['qianchuan.jinritemai.com'],
  zone: 'Asia/Shanghai',
  currency: 'CNY',
  locale: 'zh-CN',
  presetsEnd: 'today',
  advertising: true,
  pages: [
    {
      id: 'home',
      name: { 'zh-CN': '首页', en: 'Home' },
      route: /^\/home/,
      url: `${ROOT}/home`,
      rows: 'account',
    },
    {
      id: 'whole_domain',
      name: { 'zh-CN': '全域推广', en: 'Whole-domain promotion' },
      route: /^\/uni-prom/,
      url: `${ROOT}/uni-prom`,
      rows: 'campaign',
    },
    {
      id: 'report',
      name: { 'zh-CN': '数据报表', en: 'Report' },
      route: /^\/dataV2\/bidding/,
      url: `${ROOT}/dataV2/bidding/site-promotion`,
    },
    {
      id: 'material',
      name: { 'zh-CN': '素材分析', en: 'Material analysis' },
      route: /^\/dataV2\/roi2-material/,
      url: `${ROOT}/dataV2/roi2-material-analysis`,
    },
  ],
  // 综合ROI has no public definition, so it stays a metric of its own.
  words: {
    成交金额: 'adSales',
    成交订单数: 'adOrders',
    综合ROI: 'roiCombined',
    净成交金额: 'adSalesNet',
    转化率: 'adConversionRate',
  },
  seen: '2026-09',
};
