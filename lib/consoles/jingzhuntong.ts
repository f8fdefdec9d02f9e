import type { Console } from './types';

const ROOT = 'https://jzt.jd.com';

export const jingzhuntong: Console = {
  id: 'jingzhuntong',
  name: { 'zh-CN': '京准通', en: 'JD Jingzhuntong Ads' },
  family: 'jingdong',
  hosts: ['jzt.jd.com'],
  zone: 'Asia/Shanghai',
  currency: 'CNY',
  locale: 'zh-CN',
  presetsEnd: 'today',
  advertising: true,
  pages: [
    {
      id: 'home',
      name: { 'zh-CN': '首页', en: 'Home' },
      route: /^\/home\//,
      url: `${ROOT}/home/#/index`,
      rows: 'account',
    },
    {
      id: 'plans',
      name: { 'zh-CN': '推广计划', en: 'Campaigns' },
      route: /^\/msa\//,
      url: `${ROOT}/msa/#/list/tab/plan?objective=overview`,
      rows: 'campaign',
    },
    {
      id: 'keyword_ads',
      name: { 'zh-CN': '京东快车', en: 'Kuaiche' },
      route: /^\/kuaiche\//,
      url: `${ROOT}/kuaiche/survey.html`,
      rows: 'campaign',
    },
  ],
  words: { 总订单金额: 'adSales', 总订单行: 'adOrders', 转化率: 'adConversionRate' },
  seen: '2026-08',
  unverified: true,
};
