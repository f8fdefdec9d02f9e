import type { Console } from './types';

const ROOT = 'https://jdsz.jd.com/szweb/view';

/** Three spellings of the same application: /sz/view, /szweb/sz/view and, newest, its own host. */
export const shangzhi: Console = {
  id: 'shangzhi',
  name: { 'zh-CN': '京东商智', en: 'JD Shangzhi' },
  family: 'jingdong',
  hosts: ['sz.jd.com', 'jdsz.jd.com'],
  zone: 'Asia/Shanghai',
  currency: 'CNY',
  locale: 'zh-CN',
  presetsEnd: 'yesterday',
  pages: [
    {
      id: 'home',
      name: { 'zh-CN': '首页', en: 'Home' },
      route: /view\/index\/home/,
      url: `${ROOT}/index/home.html`,
      rows: 'shop',
    },
    {
      id: 'realtime',
      name: { 'zh-CN': '实时概况', en: 'Realtime' },
      route: /view\/realTime\//,
      url: `${ROOT}/realTime/realSummarysNew.html`,
      rows: 'shop',
      presetsEnd: 'today',
    },
    {
      id: 'flow',
      name: { 'zh-CN': '流量概况', en: 'Traffic' },
      route: /view\/viewflow\/viewStats/,
      url: `${ROOT}/viewflow/viewStats.html`,
      rows: 'shop',
    },
    {
      id: 'sources',
      name: { 'zh-CN': '流量来源', en: 'Traffic sources' },
      route: /view\/viewflow\/viewSources/,
      url: `${ROOT}/viewflow/viewSourcesVNew.html`,
      rows: 'source',
    },
    {
      id: 'trade',
      name: { 'zh-CN': '交易概况', en: 'Trade' },
      route: /view\/dealAnalysis\//,
      url: `${ROOT}/dealAnalysis/dealSummarys.html`,
      rows: 'shop',
    },
    {
      id: 'products',
      name: { 'zh-CN': '商品明细', en: 'Products' },
      route: /view\/product\//,
      url: `${ROOT}/product/productDetail.html`,
      rows: 'product',
    },
    {
      id: 'aftersales',
      name: { 'zh-CN': '售后分析', en: 'After-sales' },
      route: /view\/serviceAnalysis\//,
      url: `${ROOT}/serviceAnalysis/afterSalesServiceAnalysis.html`,
      rows: 'shop',
    },
    {
      id: 'stock',
      name: { 'zh-CN': '库存健康', en: 'Stock health' },
      route: /InventoryHealth/,
      url: 'https://sz.jd.com/stockweb/sz/view/ihs/InventoryHealth.html',
      rows: 'product',
    },
    {
      id: 'industry',
      name: { 'zh-CN': '行业榜单', en: 'Industry' },
      route: /view\/industry\//,
      url: `${ROOT}/industry/industry-top.html`,
      peers: true,
    },
  ],
  seen: '2026-09',
};
